package org.jointprosperity.cooperative.distribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.cooperative.membership.MemberOn;
import org.jointprosperity.cooperative.surplus.Division;

/** The members' shares within the caller's place. */
@ApplicationScoped
public class DistributionShares implements PanacheRepositoryBase<DistributionShare, DistributionShare.Key> {

    /**
     * 公积金份额: what final distributions of the years before one have entered for the reserve, 分 by member; who has none is not
     * in it. Of whoever left and joined again it counts from the year of joining, as a share of before went back with leaving.
     */
    public Map<String, Long> reserves(UUID association, Collection<MemberOn> members, int beforeYear) {
        var joined = new HashMap<String, Integer>();
        members.forEach(member -> joined.put(member.number(), member.joinedOn().getYear()));
        var sums = new HashMap<String, Long>();
        getEntityManager()
                .createQuery(
                        """
                        select s.memberNumber, s.year, s.reserveFen from DistributionShare s, Distribution d
                        where s.associationId = :association and d.id = s.distributionId and d.state = :final
                          and s.year < :before and s.reserveFen > 0""",
                        Object[].class)
                .setParameter("association", association)
                .setParameter("final", State.FINAL)
                .setParameter("before", beforeYear)
                .getResultList()
                .forEach(row -> {
                    var since = joined.get((String) row[0]);
                    if (since != null && (Integer) row[1] >= since) {
                        sums.merge((String) row[0], (Long) row[2], Math::addExact);
                    }
                });
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
                    return new Received((UUID) row[0], share.year, share.kept());
                })
                .toList();
    }

    /** What a member got for a year. */
    public record Received(UUID distribution, int year, KeptShare kept) {}

    void keep(Distribution distribution, Division division) {
        persist(division.shares().stream().map(share -> new DistributionShare(distribution, share)));
        flush();
    }

    /** All shares of a distribution by member number. */
    public List<KeptShare> of(UUID distribution) {
        return list("distributionId = ?1 order by memberNumber", distribution).stream()
                .map(DistributionShare::kept)
                .toList();
    }

    /** Whether a distribution has a share of this member. */
    boolean names(UUID distribution, String member) {
        return findByIdOptional(new DistributionShare.Key(distribution, member)).isPresent();
    }

    /** The share of a member, or 404. */
    public KeptShare require(UUID distribution, String member) {
        return findByIdOptional(new DistributionShare.Key(distribution, member))
                .map(DistributionShare::kept)
                .orElseThrow(Refusal::notFound);
    }

    List<KeptShare> after(UUID distribution, String member, int fetch) {
        return find("distributionId = ?1 and memberNumber > ?2 order by memberNumber", distribution, member)
                .range(0, fetch - 1)
                .stream()
                .map(DistributionShare::kept)
                .toList();
    }

    /** The shares of a distribution behind a member that wait to be booked. */
    List<KeptShare> waiting(UUID distribution, String member, int fetch) {
        return find(
                        "distributionId = ?1 and memberNumber > ?2 and waitsFor is not null order by memberNumber",
                        distribution,
                        member)
                .range(0, fetch - 1)
                .stream()
                .map(DistributionShare::kept)
                .toList();
    }

    /** The distributions behind an id of which shares wait. */
    List<UUID> waitingBehind(UUID id, int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct s.distributionId from DistributionShare s"
                                + " where s.waitsFor is not null and s.distributionId > :id order by s.distributionId",
                        UUID.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Notes what became of a share. */
    void note(UUID distribution, KeptShare kept) {
        getEntityManager()
                .createNativeQuery(
                        """
                        update distribution_share set booked = :booked, converted_fen = :converted,
                          unconverted = cast(:unconverted as text), waits_for = cast(:waits as text)
                        where distribution_id = :distribution and member_number = :member""")
                .setParameter("booked", kept.booked())
                .setParameter("converted", kept.convertedFen())
                .setParameter("unconverted", kept.unconverted())
                .setParameter("waits", kept.waitsFor())
                .setParameter("distribution", distribution)
                .setParameter("member", kept.member())
                .executeUpdate();
    }
}
