package org.jointprosperity.evaluation.appraisal.guest;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisal;
import org.jointprosperity.evaluation.appraisal.kind.Stage;
import org.jointprosperity.evaluation.neighbour.Neighbour;
import org.jointprosperity.evaluation.standing.Actor;

/** 农村代表的参评权: a villager's right to one appraisal of a unit his branch is paired with, from a day to a day. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class AppraisalGuest {

    @Id
    UUID id;

    @Version
    long version;

    UUID appraisalId;
    String divisionCode;
    String unitCode;
    String personNumber;
    String branchNumber;
    LocalDate validFrom;
    LocalDate validUntil;
    LocalDate revokedOn;
    LocalDate invitedOn;
    String inviterSubject;

    protected AppraisalGuest() {}

    AppraisalGuest(Appraisal appraisal, Neighbour person, InviteGuest form, int daysMost, Actor inviter) {
        appraisal.requireStage(Stage.PREPARATION);
        var cited = appraisal.kind().cited();
        rule(appraisal.unitCode() != null, "guests-of-units-only", cited.with());
        rule(
                !form.validUntil().isBefore(form.validFrom()),
                "guest-right-ends-before-it-begins",
                "validFrom",
                form.validFrom(),
                "validUntil",
                form.validUntil());
        long days = ChronoUnit.DAYS.between(form.validFrom(), form.validUntil()) + 1;
        rule(
                days <= daysMost,
                "guest-right-too-long",
                cited.with("days", days, "most", daysMost, "missing", days - daysMost));
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.appraisalId = appraisal.id();
        this.divisionCode = person.divisionCode();
        this.unitCode = appraisal.unitCode();
        this.personNumber = person.number();
        this.branchNumber = person.branchNumber();
        this.validFrom = form.validFrom();
        this.validUntil = form.validUntil();
        this.invitedOn = inviter.on();
        this.inviterSubject = inviter.subject();
    }

    /** 收回: the right ends with the day before; what was answered stays answered. */
    void revoke(Actor actor) {
        rule(revokedOn == null, "guest-right-revoked", "revokedOn", revokedOn);
        revokedOn = actor.on();
    }
}
