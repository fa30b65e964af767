package org.jointprosperity.pairing.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
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
        return new Check(key, columns);
    }

    /** The checks of one sheet of one upload. */
    final class Check {

        private final String key;
        private final Map<String, String> columns;
        private final Set<String> seen = new HashSet<>();

        private Check(String key, Map<String, String> columns) {
            this.key = key;
            this.columns = columns;
        }

        /** Whether the row may be taken; what is wrong with it is noted on it. */
        boolean passes(Row row, String number, Object details) {
            if (number != null && !seen.add(number)) {
                row.bad(key, "row-repeated");
            }
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
