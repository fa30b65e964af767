package org.jointprosperity.cooperative.review;

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
import org.jointprosperity.contracts.CooperativeEvent.HouseholdReviewed;
import org.jointprosperity.cooperative.criteria.Judgement;
import org.jointprosperity.cooperative.household.DemonstrationHousehold;
import org.jointprosperity.cooperative.income.Band;

/** 年度复核: what was found of a demonstration household in a year and what came of it; once a year, never changed. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class HouseholdReview {

    @Id
    UUID id;

    UUID householdId;
    String householdNumber;
    String divisionCode;
    int year;

    @Enumerated(STRING)
    Outcome outcome;

    String reason;
    LocalDate reviewedOn;
    LocalDate nextDueOn;
    LocalDate recordedOn;

    protected HouseholdReview() {}

    HouseholdReview(DemonstrationHousehold household, ReviewHousehold request, Judgement judgement, LocalDate today) {
        var on = request.reviewedOn();
        rule(household.isCertified(), "review-without-certification", "state", household.state());
        rule(!on.isAfter(today), "date-in-the-future", "date", on, "today", today);
        rule(
                on.isAfter(household.certifiedOn()),
                "review-before-certification",
                "certifiedOn",
                household.certifiedOn(),
                "reviewedOn",
                on);
        rule(
                request.year() >= household.certifiedOn().getYear() && request.year() <= on.getYear(),
                "review-year-out-of-range",
                "year",
                request.year(),
                "from",
                household.certifiedOn().getYear(),
                "to",
                on.getYear());
        rule(request.outcome() != Outcome.WARNED || request.reason() != null, "review-without-reason");
        rule(
                (request.outcome() == Outcome.WITHDRAWN) == (request.withdrawalReason() != null),
                "withdrawal-reason-of-withdrawal-only");
        if (request.outcome() == Outcome.KEPT) {
            judgement.require(request.reason());
        }
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.householdId = household.id();
        this.householdNumber = household.householdNumber();
        this.divisionCode = household.divisionCode();
        this.year = request.year();
        this.outcome = request.outcome();
        this.reason = request.reason();
        this.reviewedOn = on;
        this.nextDueOn =
                outcome == Outcome.WITHDRAWN ? null : judgement.procedure().dueAgain(on);
        this.recordedOn = today;
    }

    HouseholdReviewed reviewed(int unmet, long incomeFen) {
        return new HouseholdReviewed(
                householdId,
                householdNumber,
                divisionCode,
                year,
                outcome.name(),
                unmet,
                Band.of(incomeFen),
                reviewedOn);
    }
}
