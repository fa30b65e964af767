package org.jointprosperity.pairing.duty;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 截至某日的责任事项: what had become of a duty by a day, read from the days of its facts: on what day it was fulfilled or
 * cancelled, and for how many days after its due day the pairing was in force until then.
 *
 * @param day the day asked for
 * @param daysAfter on how many days since the due day the pairing was in force, up to the day or to the end of the duty
 * @param done how many of the facts that count had happened
 */
record DutyThen(LocalDate day, int daysAfter, int done) {

    private static final String DAYS_AFTER =
            """
            cast(sql('days_in_force(?, ?, least(cast(? as date), ?, ?))', d.pairingId, d.dueOn, :asOf, d.fulfilledOn,
              d.cancelledOn) as Integer)""";

    /** Those neither fulfilled nor cancelled on the day {@code :asOf}. */
    static final String RUNNING =
            "(d.fulfilledOn is null or d.fulfilledOn > :asOf) and (d.cancelledOn is null or d.cancelledOn > :asOf)";

    private static final int NEVER = Integer.MAX_VALUE;

    /** Those not fulfilled and not cancelled on the day {@code :asOf}, and late by then. */
    static final String LATE = RUNNING + " and " + DAYS_AFTER + " > d.policy.graceDays";

    /** The others of that day. */
    static final String NOT_LATE =
            "(d.fulfilledOn <= :asOf or d.cancelledOn <= :asOf or " + DAYS_AFTER + " <= d.policy.graceDays)";

    /** Of these duties: id, days after the due day, visits and pieces of evidence up to the day {@code :asOf}. */
    static final String FACTS =
            """
            select d.id, %s,
              (select count(*) from DutyFact f where f.unitCode = d.unitCode and f.branchCode = d.branchCode
                and f.visitedOn between d.periodFrom and d.periodTo and f.visitedOn <= :asOf),
              (select count(*) from Duty o join o.evidence e where o.id = d.id and coalesce(e.recordedOn, e.doneOn) <= :asOf)
            from Duty d where d.id in :ids"""
                    .formatted(DAYS_AFTER);

    private static final Map<EscalationLevel, String> LEVELS = Map.of(
            EscalationLevel.BRANCH,
                    reached("d.policy.branchAfterDays", "d.policy.townAfterDays, d.policy.countyAfterDays, "),
            EscalationLevel.TOWN, reached("d.policy.townAfterDays", "d.policy.countyAfterDays, "),
            EscalationLevel.COUNTY, reached("d.policy.countyAfterDays", ""));

    /** Those that had this state on the day {@code :asOf}. */
    static String condition(DutyState state) {
        return switch (state) {
            case FULFILLED -> "d.fulfilledOn <= :asOf";
            case CANCELLED -> "d.cancelledOn <= :asOf";
            case OPEN -> RUNNING + " and " + DAYS_AFTER + " <= d.policy.graceDays";
            case OVERDUE -> LATE + " and " + DAYS_AFTER + " < " + firstLevel();
            case ESCALATED -> RUNNING + " and " + DAYS_AFTER + " >= " + firstLevel();
        };
    }

    /** Those that had come before this level, and no higher one, by the day {@code :asOf}. */
    static String condition(EscalationLevel level) {
        return LEVELS.get(level);
    }

    /** Those that stood before this level on the day {@code :asOf}. */
    static String before(EscalationLevel level) {
        return RUNNING + " and " + condition(level);
    }

    private static String firstLevel() {
        return "coalesce(d.policy.branchAfterDays, d.policy.townAfterDays, d.policy.countyAfterDays, " + NEVER + ")";
    }

    private static String reached(String days, String higher) {
        return DAYS_AFTER + " >= " + days + " and " + DAYS_AFTER + " < coalesce(" + higher + NEVER + ")";
    }

    /** Where it stood. */
    DutyState state(Duty duty) {
        if (isBy(duty.fulfilledOn)) {
            return DutyState.FULFILLED;
        }
        if (isBy(duty.cancelledOn)) {
            return DutyState.CANCELLED;
        }
        if (level(duty).isPresent()) {
            return DutyState.ESCALATED;
        }
        return daysAfter > duty.policy.graceDays ? DutyState.OVERDUE : DutyState.OPEN;
    }

    /** The highest level it had come before. */
    Optional<EscalationLevel> level(Duty duty) {
        return Stream.of(EscalationLevel.values())
                .filter(step -> duty.policy
                        .daysUntil(step)
                        .filter(days -> daysAfter >= days)
                        .isPresent())
                .reduce((lower, higher) -> higher);
    }

    /** Whether it had been done after its day, or was not done though that had gone by. */
    boolean isLate(Duty duty) {
        return switch (state(duty)) {
            case FULFILLED -> duty.fulfilledOn.isAfter(duty.dueOn);
            case OVERDUE, ESCALATED -> true;
            case OPEN, CANCELLED -> false;
        };
    }

    /** The day on which something was to become of it if nothing was done; empty where nothing was. */
    Optional<LocalDate> nextStepOn(Duty duty) {
        if (isBy(duty.fulfilledOn) || isBy(duty.cancelledOn)) {
            return Optional.empty();
        }
        var overdue = Stream.of(duty.policy.graceDays + 1);
        var levels = Stream.of(EscalationLevel.values()).flatMap(step -> duty.policy.daysUntil(step).stream());
        return Stream.concat(overdue, levels)
                .filter(days -> days > daysAfter)
                .min(Integer::compare)
                .map(days -> (day.isBefore(duty.dueOn) ? duty.dueOn : day).plusDays(days - daysAfter));
    }

    /** Whether what happened on a day had happened by then. */
    boolean isBy(LocalDate happenedOn) {
        return happenedOn != null && !happenedOn.isAfter(day);
    }
}
