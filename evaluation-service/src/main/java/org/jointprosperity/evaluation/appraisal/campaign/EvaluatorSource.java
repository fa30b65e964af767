package org.jointprosperity.evaluation.appraisal.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the evaluators of a group come from: a query that gives their numbers in a column {@code number}, and what it asks
 * for. One statement takes them all, whether three or thirteen thousand.
 */
record EvaluatorSource(String query, List<Object> values) {

    private static final String ON_ROLLS =
            """
            select distinct r.person_number as number from roll_entry r
            join (select division_code, max(as_of) as as_of from roll_entry
              where capacity = ? and as_of <= ? and division_code >= ? and division_code < ? || ':'
              group by division_code) latest
            on latest.division_code = r.division_code and latest.as_of = r.as_of
            where r.capacity = ?""";

    private static final String OF_UNIT =
            """
            select number from neighbour
            where kind = 'PERSON' and unit_code = ? and withdrawn_on is null and merged_into is null""";

    private static final String OF_PAIRED_BRANCHES =
            """
            select number from neighbour
            where kind = 'PERSON' and withdrawn_on is null and merged_into is null and branch_number in (
              select branch_number from known_pairing where in_force and unit_code = ? and since <= ?)""";

    private static final String OF_PAIRED_UNITS =
            """
            select number from neighbour
            where kind = 'PERSON' and withdrawn_on is null and merged_into is null and unit_code in (
              select unit_code from known_pairing where in_force and branch_number = ? and since <= ?)""";

    private static final String NAMED = "select number from unnest(?) as named (number)";

    /** 名册: those in a capacity on the rolls of a place, each village's roll being the last before the day. */
    static EvaluatorSource onRolls(String place, String capacity, LocalDate on) {
        return new EvaluatorSource(ON_ROLLS, List.of(capacity, on, place, place, capacity));
    }

    /** The members of a unit. */
    static EvaluatorSource ofUnit(String unit) {
        return new EvaluatorSource(OF_UNIT, List.of(unit));
    }

    /** Everyone of the branches paired with a unit on a day. */
    static EvaluatorSource ofBranchesPairedWith(String unit, LocalDate on) {
        return new EvaluatorSource(OF_PAIRED_BRANCHES, List.of(unit, on));
    }

    /** Every member of the units paired with a branch on a day. */
    static EvaluatorSource ofUnitsPairedWith(String branch, LocalDate on) {
        return new EvaluatorSource(OF_PAIRED_UNITS, List.of(branch, on));
    }

    /** Those named one by one. */
    static EvaluatorSource named(List<String> numbers) {
        return new EvaluatorSource(NAMED, List.of(numbers.toArray(String[]::new)));
    }
}
