package org.jointprosperity.pairing.recognition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.contracts.EvaluationEvent.AwardGiven;
import org.jointprosperity.contracts.EvaluationEvent.AwardWithdrawn;
import org.jointprosperity.contracts.EvaluationEvent.StarAwarded;
import org.jointprosperity.contracts.EvaluationEvent.StarWithdrawn;

/** The recognitions within the caller's place that have been heard of. */
@ApplicationScoped
class Recognitions implements PanacheRepositoryBase<KnownRecognition, UUID> {

    private static final String PERSON = "PERSON";
    private static final String RED_STAR = "red-star";

    void on(@Observes AwardGiven given) {
        persist(new KnownRecognition(
                given.awardId(),
                RecognitionKind.AWARD,
                given.awardCode(),
                given.subjectKind(),
                given.subjectNumber(),
                given.year(),
                given.givenOn(),
                given.divisionCode(),
                given.unitCode()));
    }

    void on(@Observes StarAwarded given) {
        persist(new KnownRecognition(
                given.starId(),
                RecognitionKind.STAR,
                RED_STAR,
                PERSON,
                given.personNumber(),
                given.year(),
                given.awardedOn(),
                given.divisionCode(),
                null));
    }

    void on(@Observes AwardWithdrawn withdrawn) {
        withdraw(withdrawn.awardId(), withdrawn.withdrawnOn());
    }

    void on(@Observes StarWithdrawn withdrawn) {
        withdraw(withdrawn.starId(), withdrawn.withdrawnOn());
    }

    /** One that was given before this service listened is none that it shows. */
    private void withdraw(UUID id, LocalDate on) {
        findByIdOptional(id).ifPresent(known -> known.withdrawnOn = on);
    }
}
