package org.jointprosperity.evaluation.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jointprosperity.chassis.problem.Refusal;

/** What was counted at a meeting; a count nobody made is absent, not zero. Refuses counts that contradict each other. */
public record Counts(@JsonValue Map<Count, Integer> values) {

    /** More than any county has. */
    private static final int MOST = 100_000_000;

    private static final Map<Count, Count> PARTS = Map.of(
            Count.PRESENT, Count.ELIGIBLE,
            Count.BALLOTS_CAST, Count.ELIGIBLE,
            Count.SIGNATORIES, Count.ELIGIBLE,
            Count.HOUSEHOLD_REPS, Count.HOUSEHOLDS,
            Count.REPRESENTATIVES, Count.MEMBERS,
            Count.WOMEN, Count.MEMBERS,
            Count.FARMERS, Count.MEMBERS,
            Count.ORGANISATIONS, Count.MEMBERS,
            Count.DELEGATES, Count.MEMBERS,
            Count.EXCELLENT, Count.MEMBERS);

    private static final List<Count> VOTES = List.of(Count.YES, Count.NO, Count.ABSTAIN);

    /** Where each person has one vote, each of these that was counted bounds the votes. */
    private static final List<Count> VOTERS = List.of(Count.BALLOTS_CAST, Count.PRESENT, Count.HOUSEHOLD_REPS);

    public Counts {
        var kept = new EnumMap<Count, Integer>(Count.class);
        values.forEach((count, value) -> {
            if (value != null) {
                refuseUnless(value >= 0 && value <= MOST, count, "count-out-of-range");
                kept.put(count, value);
            }
        });
        values = Collections.unmodifiableMap(kept);
        PARTS.forEach((part, whole) ->
                refuseUnless(kept.getOrDefault(part, 0) <= kept.getOrDefault(whole, MOST), part, "counts-contradict"));
        requireVotesWithin(values, kept.containsKey(Count.VOTING_RIGHTS) ? List.of(Count.VOTING_RIGHTS) : VOTERS);
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

    /** Refuses more votes than the base of the rule allows, and where no one has several, more than voters were there. */
    public void requireVotesOf(Basis basis) {
        requireVotesWithin(values, List.of(basis.count()));
        if (basis != Basis.VOTING_RIGHTS) {
            requireVotesWithin(values, VOTERS);
        }
    }

    /** Refuses counts of a meeting that do not tell who was entitled and who came, by heads or by households. */
    public void requireAttendance() {
        boolean byHouseholds = values.containsKey(Count.HOUSEHOLDS) && values.containsKey(Count.HOUSEHOLD_REPS);
        if (!byHouseholds) {
            require(Count.PRESENT);
            refuseUnless(
                    values.containsKey(Count.ELIGIBLE) || values.containsKey(Count.MEMBERS),
                    Count.ELIGIBLE,
                    "count-missing");
        }
    }

    /** The same counts with one of them changed. */
    public Counts with(Count count, int value) {
        var changed = new EnumMap<Count, Integer>(Count.class);
        changed.putAll(values);
        changed.put(count, value);
        return new Counts(changed);
    }

    private static void requireVotesWithin(Map<Count, Integer> values, List<Count> bounds) {
        long votes =
                VOTES.stream().mapToLong(vote -> values.getOrDefault(vote, 0)).sum();
        bounds.forEach(
                bound -> refuseUnless(votes <= values.getOrDefault(bound, MOST), Count.YES, "counts-contradict"));
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
