package org.jointprosperity.evaluation.commitment;

import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

/** 承诺事项: one thing that is promised, until when, and since when it is done; of an older version it only stands there. */
@Entity
class CommitmentTask {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Commitment commitment;

    String divisionCode;
    String unitCode;
    int textNumber;
    int number;
    String content;
    LocalDate dueOn;
    LocalDate doneOn;

    protected CommitmentTask() {}

    CommitmentTask(Commitment commitment, int textNumber, int number, PlannedTask plan) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.commitment = commitment;
        this.divisionCode = commitment.divisionCode;
        this.unitCode = commitment.unitCode;
        this.textNumber = textNumber;
        this.number = number;
        this.content = plan.content();
        this.dueOn = plan.dueOn();
    }

    /** Whether its day has passed and it is not done. */
    boolean isOverdue(LocalDate on) {
        return doneOn == null && dueOn.isBefore(on);
    }
}
