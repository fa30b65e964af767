package org.jointprosperity.pairing.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jointprosperity.chassis.sheet.Row;

/** What every sheet asks of its rows: each number once, and nothing that the API itself would refuse. */
@ApplicationScoped
class RowChecks {

    private final Validator validator;

    RowChecks(Validator validator) {
        this.validator = validator;
    }

    /** Begins a sheet: the column that names its rows, and the column of each property of the details. */
    Check begin(String key, Map<String, String> columns) {
        return begin(key, columns, Map.of());
    }

    /** Begins a sheet of a register some of whose numbers gave way to another one, by that one. */
    Check begin(String key, Map<String, String> columns, Map<String, String> merged) {
        return new Check(key, columns, merged);
    }

    /** Notes a number that gave way to another one, and that one; says whether it did. */
    static boolean isMerged(Row row, String column, String number, Map<String, String> merged) {
        String survivor = number == null ? null : merged.get(number);
        if (survivor != null) {
            row.bad(column, "record-merged", number + " → " + survivor);
        }
        return survivor != null;
    }

    /** Notes a month that has not come by a day. */
    static void requireCome(Row row, String column, YearMonth month, LocalDate today) {
        if (month != null && month.isAfter(YearMonth.from(today))) {
            row.bad(column, "born-in-future");
        }
    }

    /** Notes a count that is above the population it is a part of. */
    static void requireWithin(Row row, String column, Integer count, Integer population) {
        if (count != null && population != null && count > population) {
            row.bad(column, "more-than-population");
        }
    }

    /** The checks of one sheet of one upload. */
    final class Check {

        private final String key;
        private final Map<String, String> columns;
        private final Map<String, String> merged;
        private final Set<String> seen = new HashSet<>();

        private Check(String key, Map<String, String> columns, Map<String, String> merged) {
            this.key = key;
            this.columns = columns;
            this.merged = merged;
        }

        /** Whether the row may be taken; what is wrong with it is noted on it. */
        boolean passes(Row row, String number, Object details) {
            if (number != null && !seen.add(number)) {
                row.bad(key, "row-repeated");
            }
            isMerged(row, key, number, merged);
            if (row.isSound()) {
                validator
                        .validate(details)
                        .forEach(violation ->
                                row.bad(column(violation.getPropertyPath().toString()), "cell-invalid"));
            }
            return row.isSound();
        }

        private String column(String path) {
            return columns.getOrDefault(path.split("[.\\[]", 2)[0], key);
        }
    }
}
