package org.jointprosperity.evaluation.rejudgement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.rule.RulePack;
import org.jointprosperity.evaluation.standing.Actor;

/** 重新裁定: the meetings of some days, held against one version of a pack; asked on a day, concluded once. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Rejudgement {

    /** Before this day no meeting is recorded. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** After this day none will be. */
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    @Id
    UUID id;

    @Version
    long version;

    UUID rulePackId;
    String divisionCode;
    LocalDate heldFrom;
    LocalDate heldTo;
    boolean onEveryDay;
    UUID jobId;
    String askerSubject;
    String askerPerson;
    LocalDate askedOn;
    Integer lookedAt;
    Integer changed;
    Integer couldNot;
    LocalDate concludedOn;

    protected Rejudgement() {}

    /** Within the days of the pack, unless it is to judge on every day. */
    Rejudgement(AskRejudgement request, UUID rulePackId, RulePack pack, String division, Actor asker) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.rulePackId = rulePackId;
        this.divisionCode = division;
        this.onEveryDay = Boolean.TRUE.equals(request.onEveryDay());
        RuleViolation.rule(
                request.from() == null || request.to() == null || !request.to().isBefore(request.from()),
                "rejudgement-range-reversed",
                "from",
                request.from(),
                "to",
                request.to());
        var first = onEveryDay ? EARLIEST : pack.effectiveFrom();
        var last = onEveryDay || pack.effectiveTo() == null ? LATEST : pack.effectiveTo();
        this.heldFrom = request.from() == null || request.from().isBefore(first) ? first : request.from();
        this.heldTo = request.to() == null || request.to().isAfter(last) ? last : request.to();
        RuleViolation.rule(
                !heldTo.isBefore(heldFrom), "rejudgement-of-no-day", "pack", pack.id(), "from", first, "to", last);
        this.askerSubject = asker.subject();
        this.askerPerson = asker.person();
        this.askedOn = asker.on();
    }

    /** What came of it. */
    void conclude(int lookedAt, int changed, int couldNot, LocalDate today) {
        this.lookedAt = lookedAt;
        this.changed = changed;
        this.couldNot = couldNot;
        this.concludedOn = today;
    }
}
