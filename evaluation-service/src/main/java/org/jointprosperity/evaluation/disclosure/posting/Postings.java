package org.jointprosperity.evaluation.disclosure.posting;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;

/** What was published and the caller may read 公开件台账. */
@ApplicationScoped
public class Postings implements PanacheRepositoryBase<DisclosurePosting, UUID> {

    /** The one of this id, if it is for readers of one of these scopes. */
    public DisclosurePosting require(UUID id, List<Scope> scopes) {
        return find("id = ?1 and scope in ?2", id, scopes).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    /** The one of this id that a correction names, for readers of one of these scopes; refuses one that was corrected already. */
    public DisclosurePosting requireUncorrected(UUID id, List<Scope> scopes) {
        var posting = find("id = ?1 and scope in ?2", id, scopes)
                .firstResultOptional()
                .orElseThrow(() -> new RuleViolation("disclosure-to-correct-unknown").with("posting", id));
        requireUncorrected(posting);
        return posting;
    }

    /** Refuses one that was corrected already. */
    public void requireUncorrected(DisclosurePosting posting) {
        correctionOf(posting.id).ifPresent(correction -> {
            throw corrected(posting.id, correction.id);
        });
    }

    /** The last of the corrections that a publication has led to; itself where there is none. */
    public DisclosurePosting latest(UUID id) {
        var latest = findByIdOptional(id).orElseThrow(Refusal::notFound);
        var later = correctionOf(id);
        while (later.isPresent()) {
            latest = later.get();
            later = correctionOf(latest.id);
        }
        return latest;
    }

    /** Whether another publication has corrected it. */
    boolean isCorrected(DisclosurePosting posting) {
        return correctionOf(posting.id).isPresent();
    }

    /** A publication and those it corrects, one behind the other. */
    List<UUID> chain(DisclosurePosting posting) {
        var chain = new ArrayList<UUID>();
        for (var at = posting; at != null; at = at.correctsId == null ? null : findById(at.correctsId)) {
            chain.add(at.id);
        }
        return chain;
    }

    private Optional<DisclosurePosting> correctionOf(UUID id) {
        return find("correctsId", id).firstResultOptional();
    }

    /** Publishes; of two corrections of one publication only one is taken. */
    public void publish(DisclosurePosting posting) {
        try {
            persistAndFlush(posting);
        } catch (ConstraintViolationException broken) {
            if (broken.getKind() == ConstraintKind.UNIQUE && posting.correctsId != null) {
                throw corrected(posting.correctsId, null);
            }
            throw broken;
        }
    }

    /** Refuses what was withdrawn. */
    public void requireShown(DisclosurePosting posting) {
        rule(withdrawals(List.of(posting)).isEmpty(), "disclosure-withdrawn", "posting", posting.id);
    }

    /** Refuses an objection to what was withdrawn or corrected: what stands now is objected to. */
    public void requireStanding(DisclosurePosting posting) {
        requireShown(posting);
        correctionOf(posting.id).ifPresent(correction -> {
            throw new RuleViolation("objection-to-what-was-corrected")
                    .with("posting", posting.id)
                    .with("by", correction.id);
        });
    }

    /** Whether it was withdrawn. */
    public boolean isWithdrawn(DisclosurePosting posting) {
        return !withdrawals(List.of(posting)).isEmpty();
    }

    /** One as readers see it, with what has become of it. */
    public PostingView view(DisclosurePosting posting) {
        var it = List.of(posting);
        return PostingView.of(
                posting, corrections(it).get(posting.id), withdrawals(it).get(posting.id), proofs(posting));
    }

    /** Some as a list shows them, with what has become of each. */
    public List<PostingHead> heads(List<DisclosurePosting> postings) {
        if (postings.isEmpty()) {
            return List.of();
        }
        var corrections = corrections(postings);
        var withdrawals = withdrawals(postings);
        return postings.stream()
                .map(posting -> PostingHead.of(posting, corrections.get(posting.id), withdrawals.get(posting.id)))
                .toList();
    }

    /** Those that hung until before a day and stand, of which no proof has come and nothing was said, behind an id. */
    List<UUID> unproved(LocalDate day, UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        select p.id from DisclosurePosting p where p.id > :after and p.shownUntil < :day
                        and not exists (select 1 from DisclosureProof f where f.postingId = p.id)
                        and not exists (select 1 from UnprovedPosting u where u.postingId = p.id)
                        and not exists (select 1 from DisclosureWithdrawal w where w.postingId = p.id)
                        and not exists (select 1 from DisclosurePosting c where c.correctsId = p.id)
                        order by p.id""",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    private static RuleViolation corrected(UUID id, UUID by) {
        return new RuleViolation("disclosure-already-corrected")
                .with("posting", id)
                .with("by", by);
    }

    private Map<UUID, UUID> corrections(List<DisclosurePosting> postings) {
        var later = new HashMap<UUID, UUID>();
        list("correctsId in ?1", ids(postings)).forEach(correction -> later.put(correction.correctsId, correction.id));
        return later;
    }

    private Map<UUID, DisclosureWithdrawal> withdrawals(List<DisclosurePosting> postings) {
        return getEntityManager()
                .createQuery("from DisclosureWithdrawal w where w.postingId in :ids", DisclosureWithdrawal.class)
                .setParameter("ids", ids(postings))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(withdrawal -> withdrawal.postingId, withdrawal -> withdrawal));
    }

    private List<DisclosureProof> proofs(DisclosurePosting posting) {
        return getEntityManager()
                .createQuery("from DisclosureProof p where p.postingId = :id order by p.id", DisclosureProof.class)
                .setParameter("id", posting.id)
                .getResultList();
    }

    private static List<UUID> ids(List<DisclosurePosting> postings) {
        return postings.stream().map(posting -> posting.id).toList();
    }
}
