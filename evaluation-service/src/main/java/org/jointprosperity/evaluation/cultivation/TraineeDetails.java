package org.jointprosperity.evaluation.cultivation;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jointprosperity.chassis.problem.RuleViolation;

/**
 * What a roster says of a trainee 培养名册.
 *
 * @param number its number in the roster, such as {@code PY001}
 * @param person roster number of the person where he has one; then the registry knows his name and it is not kept here
 * @param name of a person without a number, otherwise null
 * @param bornIn month of birth of a person without a number, otherwise null
 */
public record TraineeDetails(
        String number,
        Direction direction,
        TraineeKind kind,
        String person,
        String name,
        YearMonth bornIn,
        String unit,
        String branch,
        LocalDate startedOn) {

    /** How the number of an urban member begins: there is nobody else on that register. */
    static final String URBAN_MEMBER = "C";

    /** Digits of a village's code, with which the code of its branch begins. */
    private static final int VILLAGE = 12;

    /** 行政区划代码 of the village of the branch. */
    public String divisionCode() {
        return branch.substring(0, VILLAGE);
    }

    /**
     * What cannot be so: a training before the county had stages for it, or before the trainee was born, and an urban member
     * whom his unit trains for the village 机关为村培养, which trains people of the village.
     *
     * @param begins the first day on which the county had stages of this kind; empty where it never had
     */
    public Optional<RuleViolation> oddity(Optional<LocalDate> begins) {
        if (begins.filter(startedOn::isBefore).isPresent()) {
            var from = begins.get();
            return Optional.of(new RuleViolation("trainee-begins-too-early")
                    .with("startedOn", startedOn)
                    .with("from", from)
                    .with("missing", DAYS.between(startedOn, from)));
        }
        if (bornIn != null && YearMonth.from(startedOn).isBefore(bornIn)) {
            return Optional.of(new RuleViolation("trainee-not-yet-born").with("startedOn", startedOn));
        }
        return direction == Direction.FOR_VILLAGE && person != null && person.startsWith(URBAN_MEMBER)
                ? Optional.of(new RuleViolation("urban-trainee-for-village").with("person", person))
                : Optional.empty();
    }
}
