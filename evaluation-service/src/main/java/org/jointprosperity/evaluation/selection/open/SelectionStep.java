package org.jointprosperity.evaluation.selection.open;

import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.evaluation.selection.course.CourseStep;
import org.jointprosperity.evaluation.standing.Actor;

/** 已完成的步骤: the day a selection took a step; never changed or removed. */
@Entity
@Immutable
class SelectionStep {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    OpenSelection selection;

    String divisionCode;
    int number;
    String code;
    LocalDate takenOn;
    String tieRule;
    String recorderSubject;

    protected SelectionStep() {}

    SelectionStep(OpenSelection selection, CourseStep step, LocalDate takenOn, String tieRule, Actor recorder) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.selection = selection;
        this.divisionCode = selection.divisionCode;
        this.number = step.number();
        this.code = step.code();
        this.takenOn = takenOn;
        this.tieRule = tieRule;
        this.recorderSubject = recorder.subject();
    }
}
