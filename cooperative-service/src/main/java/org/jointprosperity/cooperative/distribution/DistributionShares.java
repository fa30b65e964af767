package org.jointprosperity.cooperative.distribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.cooperative.surplus.Division;
import org.jointprosperity.cooperative.surplus.Share;

/** The members' shares within the caller's place. */
@ApplicationScoped
public class DistributionShares implements PanacheRepositoryBase<DistributionShare, DistributionShare.Key> {

    /** 公积金份额: what final distributions have entered for the reserve, 分 by member; who has none is not in it. */
    public Map<String, Long> reserves(UUID association) {
        var sums = new HashMap<String, Long>();
        getEntityManager()
                .createQuery(
                        """
                        select s.memberNumber, sum(s.reserveFen) from DistributionShare s, Distribution d
                        where s.associationId = :association and d.id = s.distributionId and d.state = :final
                        group by s.memberNumber""",
                        Object[].class)
                .setParameter("association", association)
                .setParameter("final", State.FINAL)
                .getResultList()
                .forEach(row -> sums.put((String) row[0], (Long) row[1]));
        return sums;
    }

    /** What final distributions gave a member, the first year first. */
    public List<Received> ofMember(UUID association, String member) {
        return getEntityManager()
                .createQuery(
                        """
                        select d.id, s from DistributionShare s, Distribution d
                        where s.associationId = :association and s.memberNumber = :member
                          and d.id = s.distributionId and d.state = :final order by s.year""",
                        Object[].class)
                .setParameter("association", association)
                .setParameter("member", member)
                .setParameter("final", State.FINAL)
                .getResultList()
                .stream()
                .map(row -> {
                    var share = (DistributionShare) row[1];
                    return new Received((UUID) row[0], share.year, share.share());
                })
                .toList();
    }

    /** What a member got for a year. */
    public record Received(UUID distribution, int year, Share share) {}

    void keep(Distribution distribution, Division division) {
        persist(division.shares().stream().map(share -> new DistributionShare(distribution, share)));
        flush();
    }

    /** All shares of a distribution by member number. */
    public List<Share> of(UUID distribution) {
        return list("distributionId = ?1 order by memberNumber", distribution).stream()
                .map(DistributionShare::share)
                .toList();
    }

    /** The share of a member, or 404. */
    public Share require(UUID distribution, String member) {
        return findByIdOptional(new DistributionShare.Key(distribution, member))
                .map(DistributionShare::share)
                .orElseThrow(Refusal::notFound);
    }

    List<Share> after(UUID distribution, String member, int fetch) {
        return find("distributionId = ?1 and memberNumber > ?2 order by memberNumber", distribution, member)
                .range(0, fetch - 1)
                .stream()
                .map(DistributionShare::share)
                .toList();
    }
}
