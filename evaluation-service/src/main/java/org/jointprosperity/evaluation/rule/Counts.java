package org.jointprosperity.evaluation.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jointprosperity.chassis.problem.Refusal;

/** What was counted at a meeting; a count nobody made is absent, not zero. */
public record Counts(@JsonValue Map<Count, Integer> values) {

    /** More than any county has. */
    private static final int MOST = 100_000_000;

    public Counts {
        var kept = new EnumMap<Count, Integer>(Count.class);
        values.forEach((count, value) -> {
            if (value != null) {
                refuseUnless(value >= 0 && value <= MOST, count, "count-out-of-range");
                kept.put(count, value);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    /** Counts by their names in the API; a name nobody knows is refused. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Counts named(Map<String, Integer> byName) {
        var values = new EnumMap<Count, Integer>(Count.class);
        byName.forEach((name, value) -> values.put(Count.of(name), value));
        return new Counts(values);
    }

    /** A count, if it was made. */
    public OptionalInt of(Count count) {
        Integer value = values.get(count);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The number a fraction is taken of; those present may be present as representatives of households. */
    public OptionalInt of(Basis basis) {
        var count = of(basis.count());
        return count.isEmpty() && basis == Basis.PRESENT ? of(Count.HOUSEHOLD_REPS) : count;
    }

    /** The count, or a refusal that names it. */
    public int require(Count count) {
        return of(count).orElseThrow(() -> missing(count));
    }

    /** The base, or a refusal that names it. */
    public int require(Basis basis) {
        return of(basis).orElseThrow(() -> missing(basis.count()));
    }

    /** How many were there, of persons or else of households; refuses a meeting that does not say who was due and who came. */
    public int requireAttendance() {
        if (of(Count.HOUSEHOLDS).isEmpty() || of(Count.HOUSEHOLD_REPS).isEmpty()) {
            require(Count.ELIGIBLE);
            require(Count.PRESENT);
        }
        return require(Basis.PRESENT);
    }

    /**
     * How many votes can be cast in one direction by those who were there; empty where nobody counted them. Whoever is there
     * has one vote, save where a cooperative has given additional ones: then all rights but one for each absent member.
     */
    public OptionalInt mostVotes(Body body) {
        var there = of(Basis.PRESENT);
        if (!body.hasAdditionalVotes() || of(Count.VOTING_RIGHTS).isEmpty()) {
            return there;
        }
        int absent = there.isPresent() && of(Count.MEMBERS).isPresent() ? require(Count.MEMBERS) - there.getAsInt() : 0;
        return OptionalInt.of(require(Count.VOTING_RIGHTS) - absent);
    }

    /** The same counts with one of them changed. */
    public Counts with(Count count, int value) {
        var changed = new EnumMap<Count, Integer>(Count.class);
        changed.putAll(values);
        changed.put(count, value);
        return new Counts(changed);
    }

    private static void refuseUnless(boolean holds, Count count, String code) {
        if (!holds) {
            throw Refusal.field("counts." + count.code(), code);
        }
    }

    private static Refusal missing(Count count) {
        return Refusal.field("counts." + count.code(), "count-missing");
    }
}
