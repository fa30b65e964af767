package org.jointprosperity.evaluation.appraisal.campaign;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 参评名单: the evaluators of one appraisal, taken down at its opening with one statement a group. Whoever is in it already
 * stays in the group he came with, so that nobody is asked twice.
 *
 * @param unit the appraised unit, or null
 * @param from first day of their right to answer
 * @param until last day of it
 */
record EvaluatorRoll(UUID appraisal, String division, String unit, LocalDate from, LocalDate until) {

    private static final String TAKE =
            """
            insert into appraisal_evaluator
              (appraisal_id, person_number, evaluators, division_code, unit_code, right_from, right_until)
            select ?, source.number, ?, ?, ?, ?, ? from (%s) source
            on conflict do nothing""";

    private static final String TAKE_GUESTS =
            """
            insert into appraisal_evaluator
              (appraisal_id, person_number, evaluators, division_code, unit_code, right_from, right_until)
            select appraisal_id, person_number, ?, ?, ?, greatest(valid_from, ?), least(valid_until, ?)
            from appraisal_guest
            where appraisal_id = ? and revoked_on is null and valid_from <= ? and valid_until >= ?
            on conflict do nothing""";

    private static final String GROUP =
            """
            insert into appraisal_group
              (appraisal_id, division_code, unit_code, evaluators, ordinal, weight, manner, capacity, persons)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** Takes down a group; how many it has. */
    int take(Connection connection, String evaluators, EvaluatorSource source) throws SQLException {
        try (var insert = connection.prepareStatement(TAKE.formatted(source.query()))) {
            set(insert, appraisal, evaluators, division, unit, from, until);
            for (int i = 0; i < source.values().size(); i++) {
                insert.setObject(7 + i, value(connection, source.values().get(i)));
            }
            return insert.executeUpdate();
        }
    }

    /** Takes down the guests, each for the days of his right that fall within the poll; how many they are. */
    int takeGuests(Connection connection, String evaluators) throws SQLException {
        try (var insert = connection.prepareStatement(TAKE_GUESTS)) {
            set(insert, evaluators, division, unit, from, until, appraisal, until, from);
            return insert.executeUpdate();
        }
    }

    /** Keeps what a group weighs, in which capacity it was taken, or null, and how many it has. */
    void keep(
            Connection connection,
            String evaluators,
            int ordinal,
            int weight,
            String manner,
            String capacity,
            int persons)
            throws SQLException {
        try (var insert = connection.prepareStatement(GROUP)) {
            set(insert, appraisal, division, unit, evaluators, ordinal, weight, manner, capacity, persons);
            insert.executeUpdate();
        }
    }

    private static Object value(Connection connection, Object value) throws SQLException {
        return value instanceof String[] texts ? connection.createArrayOf("text", texts) : value;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, Types.VARCHAR);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
