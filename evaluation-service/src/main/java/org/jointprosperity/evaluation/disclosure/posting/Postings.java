package org.jointprosperity.evaluation.disclosure.posting;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** The one of this id that a correction names; refuses one that was corrected already. */
    public DisclosurePosting requireUncorrected(UUID id) {
        var posting = findByIdOptional(id)
                .orElseThrow(() -> new RuleViolation("disclosure-to-correct-unknown").with("posting", id));
        Optional<DisclosurePosting> later = find("correctsId", id).firstResultOptional();
        later.ifPresent(correction -> {
            throw corrected(id, correction.id);
        });
        return posting;
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

    /** Whether it was withdrawn. */
    public boolean isWithdrawn(DisclosurePosting posting) {
        return !withdrawals(List.of(posting)).isEmpty();
    }

    /** One as readers see it. */
    public PostingView view(DisclosurePosting posting) {
        return views(List.of(posting)).get(0);
    }

    /** Some as readers see them, with what has become of each. */
    public List<PostingView> views(List<DisclosurePosting> postings) {
        if (postings.isEmpty()) {
            return List.of();
        }
        var corrections = corrections(postings);
        var withdrawals = withdrawals(postings);
        var proofs = proofs(postings);
        return postings.stream()
                .map(posting -> PostingView.of(
                        posting,
                        corrections.get(posting.id),
                        withdrawals.get(posting.id),
                        proofs.getOrDefault(posting.id, List.of())))
                .toList();
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

    private Map<UUID, List<DisclosureProof>> proofs(List<DisclosurePosting> postings) {
        return getEntityManager()
                .createQuery("from DisclosureProof p where p.postingId in :ids order by p.id", DisclosureProof.class)
                .setParameter("ids", ids(postings))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(proof -> proof.postingId));
    }

    private static List<UUID> ids(List<DisclosurePosting> postings) {
        return postings.stream().map(posting -> posting.id).toList();
    }
}
