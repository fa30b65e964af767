package org.jointprosperity.chassis.message;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The last event number of every aggregate, and the events that wait. */
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
    private static final String NEXT =
            "update inbox set version = ?, event_id = ? where aggregate_id = ? and version = ? - 1";
    private static final String LAST = "select coalesce(max(version), 0) from inbox where aggregate_id = ?";
    private static final String PARK =
            """
            insert into inbox_parked (event_id, topic, aggregate_id, aggregate_version, type, payload, state, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (event_id) do update set state = excluded.state, reason = excluded.reason""";
    private static final String TAKE =
            """
            delete from inbox_parked where aggregate_id = ? and aggregate_version = ? and state = 'early'
            returning event_id, topic, aggregate_id, aggregate_version, type, payload""";

    private final AgroalDataSource dataSource;

    InboxRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
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
            throw new InboxFailure(e);
        }
    }

    void park(ReceivedEvent event, String state, String reason) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(PARK)) {
            insert.setObject(1, event.eventId());
            insert.setString(2, event.topic());
            insert.setObject(3, event.aggregateId());
            insert.setInt(4, event.aggregateVersion());
            insert.setString(5, event.type());
            insert.setString(6, event.payload());
            insert.setString(7, state);
            insert.setString(8, reason);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new InboxFailure(e);
        }
    }

    /** Takes out the waiting event that follows the one given. */
    Optional<ReceivedEvent> takeNextWaiting(ReceivedEvent previous) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(TAKE)) {
            delete.setObject(1, previous.aggregateId());
            delete.setInt(2, previous.aggregateVersion() + 1);
            try (var row = delete.executeQuery()) {
                return row.next()
                        ? Optional.of(new ReceivedEvent(
                                row.getString(2),
                                row.getObject(1, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getInt(4),
                                row.getString(5),
                                row.getString(6)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new InboxFailure(e);
        }
    }

    /** The database refused or could not be reached; the cause says which. */
    static final class InboxFailure extends RuntimeException {
        InboxFailure(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
