package org.jointprosperity.chassis.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The stored events, read by predicate and not by cursor: a late commit cannot be skipped. */
@ApplicationScoped
class OutboxRows {

    private static final int BATCH = 500;
    private static final String NEXT =
            """
            select id, event_id, aggregate_type, aggregate_id, aggregate_version, type, division_code, unit_code, payload,
              traceparent, occurred_at
            from outbox where published_at is null order by id limit\s"""
                    + BATCH;

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
