package org.jointprosperity.evaluation.cultivation;

import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 培养联系人: who mentors a trainee from a day on; a later one does not remove an earlier one from the record. */
@Entity
@Immutable
class TraineeMentor {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Trainee trainee;

    String divisionCode;
    String unitCode;
    String personNumber;
    LocalDate since;

    protected TraineeMentor() {}

    TraineeMentor(Trainee trainee, AssignMentor form) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.trainee = trainee;
        this.divisionCode = trainee.divisionCode;
        this.unitCode = trainee.unitCode;
        this.personNumber = form.person();
        this.since = form.since();
    }
}
