package org.jointprosperity.chassis.message;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The last event number of every aggregate. */
@ApplicationScoped
class InboxRows {

    /** What an event's number means beside the last one seen. */
    enum Turn {
        DUE,
        EARLY,
        SEEN
    }

    private static final String FIRST =
            "insert into inbox (aggregate_id, version, event_id) values (?, ?, ?) on conflict do nothing";
    private static final String FIRSTS =
            """
            insert into inbox (aggregate_id, version, event_id)
            select aggregate_id, 1, event_id from unnest(?, ?) as first (aggregate_id, event_id)
            on conflict do nothing returning event_id""";
    private static final String NEXT =
            "update inbox set version = ?, event_id = ? where aggregate_id = ? and version = ? - 1";
    private static final String LAST = "select coalesce(max(version), 0) from inbox where aggregate_id = ?";

    private final AgroalDataSource dataSource;

    InboxRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Notes first events of their aggregates, all in one statement, and gives the ids of those that were not seen before. */
    Set<UUID> begin(List<ReceivedEvent> firsts) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(FIRSTS)) {
            insert.setArray(1, uuids(connection, firsts, ReceivedEvent::aggregateId));
            insert.setArray(2, uuids(connection, firsts, ReceivedEvent::eventId));
            var begun = new HashSet<UUID>();
            try (var row = insert.executeQuery()) {
                while (row.next()) {
                    begun.add(row.getObject(1, UUID.class));
                }
            }
            return begun;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static Array uuids(Connection connection, List<ReceivedEvent> events, Function<ReceivedEvent, UUID> of)
            throws SQLException {
        return connection.createArrayOf("uuid", events.stream().map(of).toArray());
    }

    Turn advance(ReceivedEvent event) {
        try (var connection = dataSource.getConnection()) {
            if (event.aggregateVersion() == 1) {
                try (var insert = connection.prepareStatement(FIRST)) {
                    insert.setObject(1, event.aggregateId());
                    insert.setInt(2, 1);
                    insert.setObject(3, event.eventId());
                    return insert.executeUpdate() == 1 ? Turn.DUE : Turn.SEEN;
                }
            }
            try (var update = connection.prepareStatement(NEXT)) {
                update.setInt(1, event.aggregateVersion());
                update.setObject(2, event.eventId());
                update.setObject(3, event.aggregateId());
                update.setInt(4, event.aggregateVersion());
                if (update.executeUpdate() == 1) {
                    return Turn.DUE;
                }
            }
            try (var select = connection.prepareStatement(LAST)) {
                select.setObject(1, event.aggregateId());
                try (var row = select.executeQuery()) {
                    row.next();
                    return row.getInt(1) >= event.aggregateVersion() ? Turn.SEEN : Turn.EARLY;
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
