package org.jointprosperity.evaluation.cultivation;

import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.evaluation.standing.Actor;

/** 培养步骤: the day a trainee took a stage; never changed or removed. */
@Entity
@Immutable
class TraineeStep {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Trainee trainee;

    String divisionCode;
    String unitCode;
    int number;
    String stageCode;
    LocalDate takenOn;
    String recorderSubject;

    protected TraineeStep() {}

    TraineeStep(Trainee trainee, String stage, LocalDate takenOn, Actor recorder) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.trainee = trainee;
        this.divisionCode = trainee.divisionCode;
        this.unitCode = trainee.unitCode;
        this.number = trainee.steps.size() + 1;
        this.stageCode = stage;
        this.takenOn = takenOn;
        this.recorderSubject = recorder.subject();
    }
}
