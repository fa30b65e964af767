package org.jointprosperity.evaluation.disclosure.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.upkeep.Rounds;
import org.jointprosperity.evaluation.disclosure.round.Minded;

/** Says on the business day of which publications the proof that they hung on a board did not come in time 凭证逾期. */
@ApplicationScoped
public class MindingProofs implements Minded {

    private final Postings postings;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Rounds rounds;
    private final int proofDays;
    private final int batch;

    MindingProofs(
            Postings postings,
            EntityManager entities,
            Outbox outbox,
            Rounds rounds,
            @ConfigProperty(name = "joint.evaluation.disclosure-proof-days") int proofDays,
            @ConfigProperty(name = "joint.evaluation.disclosure-batch") int batch) {
        this.postings = postings;
        this.entities = entities;
        this.outbox = outbox;
        this.rounds = rounds;
        this.proofDays = proofDays;
        this.batch = batch;
    }

    @Override
    public void mind(LocalDate today) {
        rounds.each(
                "disclosure",
                "proof",
                batch,
                (after, most) -> postings.unproved(today.minusDays(proofDays), after, most),
                id -> say(id, today));
    }

    /** Another process may have been faster. */
    private void say(UUID id, LocalDate today) {
        if (entities.find(UnprovedPosting.class, id) != null) {
            return;
        }
        var posting = postings.findById(id);
        var unproved = new UnprovedPosting(posting, today);
        entities.persist(unproved);
        entities.flush();
        outbox.add(unproved.unproved(posting));
    }
}
