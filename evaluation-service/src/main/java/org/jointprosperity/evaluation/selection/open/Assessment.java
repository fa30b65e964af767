package org.jointprosperity.evaluation.selection.open;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.evaluation.rule.Fraction;
import org.jointprosperity.evaluation.selection.count.Certificate;

/** 测评: the paper count of one group about one applicant; never changed or removed. */
@Entity
@Table(name = "selection_assessment")
@Immutable
class Assessment {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Applicant applicant;

    String divisionCode;

    @Enumerated(STRING)
    Group assessingGroup;

    LocalDate heldOn;
    int issued;
    int returned;
    int approve;
    int oppose;
    int abstain;
    int invalid;

    /** Null where it was entered before counts were certified. */
    @Embedded
    Certificate certificate;

    protected Assessment() {}

    Assessment(Applicant applicant, AssessApplicant form) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicant = applicant;
        this.divisionCode = applicant.divisionCode;
        this.assessingGroup = form.group();
        this.heldOn = form.heldOn();
        this.issued = form.issued();
        this.returned = form.returned();
        this.approve = form.approve();
        this.oppose = form.oppose();
        this.abstain = form.abstain();
        this.invalid = form.invalid();
        this.certificate = form.certificate();
    }

    /** Whether enough of those who returned a ballot approve; of none nothing is ever enough. */
    boolean approves(Fraction approval) {
        return approval.isReachedBy(approve, returned);
    }
}
