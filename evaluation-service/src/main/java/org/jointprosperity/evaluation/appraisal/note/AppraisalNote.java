package org.jointprosperity.evaluation.appraisal.note;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisal;
import org.jointprosperity.evaluation.appraisal.campaign.AppraisalSubject;
import org.jointprosperity.evaluation.appraisal.kind.Stage;
import org.jointprosperity.evaluation.standing.Actor;

/** 自评或互评意见: said of a person at the stage for it; never changed. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class AppraisalNote {

    @Id
    UUID id;

    UUID appraisalId;
    String divisionCode;
    String unitCode;
    UUID subjectId;

    @Enumerated(STRING)
    Stage stage;

    String note;
    LocalDate notedOn;
    String recorderSubject;
    String recorderPerson;

    protected AppraisalNote() {}

    AppraisalNote(Appraisal appraisal, AppraisalSubject subject, String note, Actor recorder) {
        rule(
                appraisal.stage() == Stage.SELF || appraisal.stage() == Stage.MUTUAL,
                "nothing-to-note-at-this-stage",
                appraisal.kind().cited().with("stage", appraisal.stage()));
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.appraisalId = appraisal.id();
        this.divisionCode = appraisal.divisionCode();
        this.unitCode = appraisal.unitCode();
        this.subjectId = subject.id();
        this.stage = appraisal.stage();
        this.note = note;
        this.notedOn = recorder.on();
        this.recorderSubject = recorder.subject();
        this.recorderPerson = recorder.person();
    }
}
