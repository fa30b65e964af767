package org.jointprosperity.cooperative.cultivation;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.ListIndexBase;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.CooperativeEvent.CultivationAdvanced;
import org.jointprosperity.contracts.CooperativeEvent.CultivationConcluded;
import org.jointprosperity.contracts.CooperativeEvent.CultivationOpened;

/**
 * 双向培养: the track of one person from owner to member or from member to owner, step by step in an order laid down by the
 * county, to one outcome. Admission to the party is decided elsewhere; here are the steps of the programme only.
 */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Cultivation {

    @Id
    UUID id;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    Direction direction;

    String personNumber;
    String enterpriseCode;
    String mentorUnit;
    String mentorNumber;
    LocalDate openedOn;
    int taken;
    LocalDate lastOn;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    LocalDate concludedOn;
    String reason;
    String divisionCode;

    @ElementCollection
    @CollectionTable(name = "cultivation_entry", joinColumns = @JoinColumn(name = "cultivation_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    @BatchSize(size = 200)
    List<CultivationEntry> entries = new ArrayList<>();

    protected Cultivation() {}

    Cultivation(OpenCultivation opening, String divisionCode, LocalDate today) {
        rule(
                (opening.mentorUnit() == null) != (opening.mentor() == null),
                "mentor-one-of-two",
                "person",
                opening.person());
        rule(!opening.person().equals(opening.mentor()), "mentor-of-oneself", "person", opening.person());
        rule(
                opening.direction() != Direction.OWNER_TO_MEMBER || opening.enterprise() != null,
                "owner-without-enterprise",
                "person",
                opening.person());
        requirePast(opening.openedOn(), today);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.direction = opening.direction();
        this.personNumber = opening.person();
        this.enterpriseCode =
                opening.enterprise() == null ? null : opening.enterprise().value();
        this.mentorUnit =
                opening.mentorUnit() == null ? null : opening.mentorUnit().value();
        this.mentorNumber = opening.mentor();
        this.openedOn = opening.openedOn();
        this.lastOn = opening.openedOn();
        this.divisionCode = divisionCode;
    }

    /** Takes the next of the steps; none is skipped, none is taken twice. */
    CultivationAdvanced take(TakeStep step, StepOrder order, LocalDate today) {
        requireOpen();
        requirePast(step.takenOn(), today);
        requireInOrder(step.takenOn());
        int place = order.codes().indexOf(step.step());
        rule(place >= 0, "step-not-of-direction", order.citation().with("step", step.step(), "direction", direction));
        rule(place >= taken, "step-taken-before", "step", step.step());
        rule(
                place == taken,
                "step-skipped",
                order.citation().with("step", step.step(), "next", order.codes().get(taken), "missing", place - taken));
        taken++;
        lastOn = step.takenOn();
        entries.add(new CultivationEntry(step.step(), step.takenOn(), today));
        return new CultivationAdvanced(id, direction.name(), personNumber, taken, step.step(), divisionCode, lastOn);
    }

    /** Ends, once; achieved only when every step was taken, and an owner only with his enterprise. */
    CultivationConcluded conclude(ConcludeCultivation conclusion, StepOrder order, LocalDate today) {
        requireOpen();
        requirePast(conclusion.concludedOn(), today);
        requireInOrder(conclusion.concludedOn());
        nameEnterprise(conclusion);
        if (conclusion.outcome() == Outcome.ACHIEVED) {
            rule(
                    taken == order.size(),
                    "steps-missing",
                    order.citation().with("taken", taken, "steps", order.size(), "missing", order.size() - taken));
            rule(enterpriseCode != null, "owner-without-enterprise", "person", personNumber);
        } else {
            rule(
                    conclusion.reason() != null && !conclusion.reason().isBlank(),
                    "reason-missing",
                    "outcome",
                    conclusion.outcome());
        }
        outcome = conclusion.outcome();
        concludedOn = conclusion.concludedOn();
        reason = conclusion.reason();
        return new CultivationConcluded(
                id, direction.name(), personNumber, enterpriseCode, outcome.name(), divisionCode, concludedOn);
    }

    CultivationOpened opened() {
        return new CultivationOpened(
                id, direction.name(), personNumber, enterpriseCode, mentorUnit, mentorNumber, divisionCode, openedOn);
    }

    private void nameEnterprise(ConcludeCultivation conclusion) {
        if (conclusion.enterprise() != null) {
            var code = conclusion.enterprise().value();
            rule(
                    enterpriseCode == null || enterpriseCode.equals(code),
                    "enterprise-of-another-track",
                    "enterprise",
                    enterpriseCode,
                    "named",
                    code);
            enterpriseCode = code;
        }
    }

    private void requireOpen() {
        rule(outcome == null, "cultivation-concluded", "outcome", outcome, "concludedOn", concludedOn);
    }

    private void requireInOrder(LocalDate day) {
        rule(!day.isBefore(lastOn), "step-before-last", "date", day, "last", lastOn);
    }

    private static void requirePast(LocalDate day, LocalDate today) {
        rule(!day.isAfter(today), "date-in-the-future", "date", day, "today", today);
    }
}
