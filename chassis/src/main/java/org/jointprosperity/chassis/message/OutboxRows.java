package org.jointprosperity.chassis.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The stored events, read by predicate and not by cursor: a late commit cannot be skipped. Behind an event that Kafka has
 * refused those of its aggregate wait until it is tried again, and no others.
 */
@ApplicationScoped
class OutboxRows {

    private static final int BATCH = 500;
    private static final String NEXT =
            """
            select id, event_id, aggregate_type, aggregate_id, aggregate_version, type, division_code, unit_code, payload,
              traceparent, occurred_at
            from outbox o where published_at is null and not exists (
              select from outbox refused where refused.aggregate_id = o.aggregate_id and refused.published_at is null
                and refused.attempts > 0 and refused.retry_at > now())
            order by id limit\s"""
                    + BATCH;

    /** The next try comes later each time, up to a minute. */
    private static final String REFUSED =
            """
            update outbox set attempts = attempts + 1, last_error = ?,
              retry_at = now() + least(interval '1 minute', interval '200 milliseconds' * power(2, least(attempts + 1, 10)))
            where id = ?""";

    List<OutboxRow> next(Connection connection) throws SQLException {
        var rows = new ArrayList<OutboxRow>();
        try (var select = connection.prepareStatement(NEXT);
                var result = select.executeQuery()) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private static OutboxRow row(ResultSet result) throws SQLException {
        return new OutboxRow(
                result.getLong(1),
                result.getObject(2, UUID.class),
                result.getString(3),
                result.getObject(4, UUID.class),
                result.getInt(5),
                result.getString(6),
                result.getString(7),
                result.getString(8),
                result.getString(9),
                result.getString(10),
                result.getTimestamp(11).toInstant());
    }

    /** Writes down what Kafka has refused, and why. */
    void refuse(Connection connection, Map<OutboxRow, String> refused) throws SQLException {
        for (var refusal : refused.entrySet()) {
            try (var update = connection.prepareStatement(REFUSED)) {
                update.setString(1, refusal.getValue());
                update.setLong(2, refusal.getKey().id());
                update.executeUpdate();
            }
        }
    }

    /** Marks exactly what Kafka has acknowledged. */
    void mark(Connection connection, List<OutboxRow> carried) throws SQLException {
        if (carried.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement("update outbox set published_at = now() where id = any (?)")) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", carried.stream().map(OutboxRow::id).toArray()));
            update.executeUpdate();
        }
    }
}
