package org.jointprosperity.evaluation.selection.promotion;

import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.course.CourseStep;
import org.jointprosperity.evaluation.standing.Actor;

/** 选拔步骤: a step with its finding; never changed or removed. */
@Entity
@Immutable
class PromotionStep {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Promotion promotion;

    String divisionCode;
    int number;
    String code;
    LocalDate takenOn;
    boolean passed;
    String reasons;
    Integer issued;
    Integer returned;
    Integer yes;

    /** Null where nothing is counted, and where it was entered before counts were certified. */
    @Embedded
    Certificate certificate;

    String recorderSubject;

    protected PromotionStep() {}

    PromotionStep(Promotion promotion, CourseStep step, TakePromotionStep form, Actor recorder) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.promotion = promotion;
        this.divisionCode = promotion.divisionCode;
        this.number = step.number();
        this.code = step.code();
        this.takenOn = form.on();
        this.passed = form.passed();
        this.reasons = form.reasons();
        this.issued = form.issued();
        this.returned = form.returned();
        this.yes = form.yes();
        this.certificate = form.certificate();
        this.recorderSubject = recorder.subject();
    }
}
