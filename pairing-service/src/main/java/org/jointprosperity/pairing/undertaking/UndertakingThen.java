package org.jointprosperity.pairing.undertaking;

import java.time.LocalDate;

/**
 * 截至某日的承诺事项: where an undertaking stood on a day, read from the facts that had happened by then.
 *
 * @param day the day asked for
 * @param doneThousandths the sum of the facts up to that day
 * @param metSince since when it was met; null where it was not
 */
record UndertakingThen(LocalDate day, long doneThousandths, LocalDate metSince) {

    private static final String DONE =
            """
            (select coalesce(sum(f.thousandths), 0) from UndertakingFact f
              where f.undertakingId = u.id and f.happenedOn <= :asOf)""";

    private static final String CLOSED = "(u.closedOn <= :asOf and u.state = %s)";
    private static final String NOT_CLOSED = "(u.closedOn is null or u.closedOn > :asOf) and " + DONE;

    /** Of these undertakings: id and the sum of the facts up to the day {@code :asOf}. */
    static final String SUMS = "select u.id, " + DONE + " from Undertaking u where u.id in :ids";

    /** Those that had this state on the day {@code :asOf}. */
    static String condition(UndertakingState state) {
        return switch (state) {
            case BROKEN, RELEASED -> CLOSED.formatted(state);
            case MET -> "(" + CLOSED.formatted(state) + " or " + NOT_CLOSED + " >= u.quantityThousandths)";
            case LATE -> NOT_CLOSED + " < u.quantityThousandths and u.dueOn < :asOf";
            case OPEN -> NOT_CLOSED + " < u.quantityThousandths and u.dueOn >= :asOf";
        };
    }

    /** Where it stood. */
    UndertakingState state(Undertaking undertaking) {
        if (isBy(undertaking.closedOn)) {
            return undertaking.state;
        }
        if (doneThousandths >= undertaking.quantityThousandths) {
            return UndertakingState.MET;
        }
        return day.isAfter(undertaking.dueOn) ? UndertakingState.LATE : UndertakingState.OPEN;
    }

    /** The first day on which it was late; null where it was not late yet, or was met in time. */
    LocalDate lateOn(Undertaking undertaking) {
        var first = undertaking.dueOn.plusDays(1);
        boolean inTime = metSince != null && metSince.isBefore(first);
        boolean closedInTime = undertaking.closedOn != null && undertaking.closedOn.isBefore(first);
        return inTime || closedInTime || first.isAfter(day) ? null : first;
    }

    /** Whether what happened on a day had happened by then. */
    boolean isBy(LocalDate happenedOn) {
        return happenedOn != null && !happenedOn.isAfter(day);
    }
}
