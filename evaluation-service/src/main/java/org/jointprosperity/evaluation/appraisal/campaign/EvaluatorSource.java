package org.jointprosperity.evaluation.appraisal.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the evaluators of a group come from: a query that gives their numbers in a column {@code number}, and what it asks
 * for. One statement takes them all, whether three or thirteen thousand.
 */
record EvaluatorSource(String query, List<Object> values) {

    /** Whoever was registered twice stands once, under the number that stands; the withdrawn do not. */
    private static final String STANDING =
            """
            with recursive named (number) as (
              select r.person_number from roll_entry r
              join (select division_code, max(as_of) as as_of from roll_entry
                where capacity = ? and as_of <= ? and division_code >= ? and division_code < ? || ':'
                group by division_code) latest
              on latest.division_code = r.division_code and latest.as_of = r.as_of
              where r.capacity = ?
              union
              select n.merged_into from named join neighbour n on n.kind = 'PERSON' and n.number = named.number
              where n.merged_into is not null)
            select named.number from named
            left join (select number, bool_or(merged_into is null and withdrawn_on is null) as stands,
                bool_or(merged_into is null and withdrawn_on is null and branch_number = cast(? as text)) as of_branch
              from neighbour where kind = 'PERSON' group by number) known
            on known.number = named.number where\s""";

    /** Whom the registry has not told of yet is counted as the roll says. */
    private static final String ON_ROLLS = STANDING + "coalesce(known.stands, true)";

    private static final String ON_ROLLS_OF_BRANCH = STANDING + "known.of_branch";

    private static final String PAIRED =
            """
            from known_pairing p join known_pairing_term t on t.pairing_id = p.id
            where t.since <= ? and (t.until is null or t.until > ?) and\s""";

    private static final String OF_UNIT =
            """
            select number from neighbour
            where kind = 'PERSON' and unit_code = ? and withdrawn_on is null and merged_into is null""";

    private static final String OF_PAIRED_BRANCHES =
            """
            select number from neighbour
            where kind = 'PERSON' and withdrawn_on is null and merged_into is null and branch_number in (
              select p.branch_number %s p.unit_code = ?)"""
                    .formatted(PAIRED);

    private static final String OF_PAIRED_UNITS =
            """
            select number from neighbour
            where kind = 'PERSON' and withdrawn_on is null and merged_into is null and unit_code in (
              select p.unit_code %s p.branch_number = ?)"""
                    .formatted(PAIRED);

    private static final String NAMED = "select number from unnest(?) as named (number)";

    /** 名册: those in a capacity on the rolls of a place, each village's roll being the last before the day. */
    static EvaluatorSource onRolls(String place, String capacity, LocalDate on) {
        return new EvaluatorSource(ON_ROLLS, List.of(capacity, on, place, place, capacity, ""));
    }

    /** 名册: those in a capacity on the roll of a village who are counted by one of its branches. */
    static EvaluatorSource onRollsOfBranch(String village, String branch, String capacity, LocalDate on) {
        return new EvaluatorSource(ON_ROLLS_OF_BRANCH, List.of(capacity, on, village, village, capacity, branch));
    }

    /** The members of a unit. */
    static EvaluatorSource ofUnit(String unit) {
        return new EvaluatorSource(OF_UNIT, List.of(unit));
    }

    /** Everyone of the branches paired with a unit on a day. */
    static EvaluatorSource ofBranchesPairedWith(String unit, LocalDate on) {
        return new EvaluatorSource(OF_PAIRED_BRANCHES, List.of(on, on, unit));
    }

    /** Every member of the units paired with a branch on a day. */
    static EvaluatorSource ofUnitsPairedWith(String branch, LocalDate on) {
        return new EvaluatorSource(OF_PAIRED_UNITS, List.of(on, on, branch));
    }

    /** Those named one by one. */
    static EvaluatorSource named(List<String> numbers) {
        return new EvaluatorSource(NAMED, List.of((Object) numbers.toArray(String[]::new)));
    }
}
