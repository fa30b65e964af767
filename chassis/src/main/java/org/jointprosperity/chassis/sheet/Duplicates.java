package org.jointprosperity.chassis.sheet;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.jointprosperity.chassis.job.Finding;
import org.postgresql.util.PSQLException;

/**
 * Finds the row whose key is taken already, perhaps where the uploader may not look. Only what the upload says itself is
 * shown; what the database knows beyond that stays there.
 */
final class Duplicates {

    private static final String CODE = "conflict";

    /** As in {@code Key (number)=(N80013) already exists.}, in whatever language. */
    private static final Pattern KEY = Pattern.compile("\\)=\\((.*)\\)");

    private Duplicates() {}

    static Finding find(Sheet sheet, ConstraintViolationException broken) {
        var key = keyIn(broken.getSQLException());
        return sheet.rows().stream()
                .filter(row -> !key.isEmpty() && row.cells().values().containsAll(key))
                .findFirst()
                .map(row -> finding(sheet, row, key.get(0)))
                .orElseGet(() -> new Finding(Finding.Severity.ERROR, sheet.name(), 0, null, CODE, null));
    }

    private static Finding finding(Sheet sheet, Row row, String value) {
        String column = row.cells().entrySet().stream()
                .filter(cell -> cell.getValue().equals(value))
                .findFirst()
                .orElseThrow()
                .getKey();
        return new Finding(Finding.Severity.ERROR, sheet.name(), row.number(), column, CODE, value);
    }

    /** A batch hangs the answer of the database behind its own. */
    private static List<String> keyIn(SQLException failure) {
        for (var next = failure; next != null; next = next.getNextException()) {
            if (next instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return Optional.ofNullable(refused.getServerErrorMessage().getDetail())
                        .map(KEY::matcher)
                        .filter(Matcher::find)
                        .map(matcher -> List.of(matcher.group(1).split(", ")))
                        .orElse(List.of());
            }
        }
        return List.of();
    }
}
