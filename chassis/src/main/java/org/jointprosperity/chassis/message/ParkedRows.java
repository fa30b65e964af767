package org.jointprosperity.chassis.message;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The events that have not taken effect. */
@ApplicationScoped
class ParkedRows {

    private static final String ADD =
            """
            insert into inbox_parked (event_id, topic, aggregate_id, aggregate_version, type, payload, state, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (event_id) do update set state = excluded.state, reason = excluded.reason""";

    /**
     * What has taken effect meanwhile is parked no more. Due is what follows the last number seen, and not only the event
     * given: an earlier healing may have got further and then been cut off.
     */
    private static final String WAITING =
            """
            with passed as (
              delete from inbox_parked where aggregate_id = ? and aggregate_version <= ? and state <> 'discarded')
            select topic, event_id, aggregate_id, aggregate_version, type, payload from inbox_parked
            where aggregate_id = ? and state = 'early'
              and aggregate_version = (select version + 1 from inbox where aggregate_id = ?)""";

    private static final String OF_ANY = "select distinct aggregate_id from inbox_parked where aggregate_id = any (?)";

    private static final String FIND =
            "select topic, event_id, aggregate_id, aggregate_version, type, payload from inbox_parked where event_id = ?";
    private static final String LIST =
            """
            select event_id, topic, aggregate_id, aggregate_version, type, state, reason, parked_at from inbox_parked
            where (?::text is null or state = ?) and event_id > ? order by event_id limit ?""";
    private static final String DISCARD =
            "update inbox_parked set state = 'discarded', reason = ? where event_id = ? and state <> 'discarded'";

    private final AgroalDataSource dataSource;

    ParkedRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(ReceivedEvent event, ParkedEvent.State state, String reason) {
        with(
                ADD,
                PreparedStatement::executeUpdate,
                event.eventId(),
                event.topic(),
                event.aggregateId(),
                event.aggregateVersion(),
                event.type(),
                event.payload(),
                nameOf(state),
                reason);
    }

    /** The waiting event whose turn it is once the one given has taken effect. */
    Optional<ReceivedEvent> waitingAfter(ReceivedEvent previous) {
        return with(
                WAITING,
                ParkedRows::received,
                previous.aggregateId(),
                previous.aggregateVersion(),
                previous.aggregateId(),
                previous.aggregateId());
    }

    /** Those of these aggregates of which an event is parked. */
    Set<UUID> ofAny(Collection<UUID> aggregates) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(OF_ANY)) {
            select.setArray(1, connection.createArrayOf("uuid", aggregates.toArray()));
            var found = new HashSet<UUID>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    Optional<ReceivedEvent> find(UUID eventId) {
        return with(FIND, ParkedRows::received, eventId);
    }

    /** In the order of ids, behind one of them. */
    List<ParkedEvent> list(ParkedEvent.State state, UUID after, int limit) {
        String name = state == null ? null : nameOf(state);
        return with(LIST, ParkedRows::parked, name, name, after, limit);
    }

    boolean discard(UUID eventId, String reason) {
        return with(DISCARD, PreparedStatement::executeUpdate, reason, eventId) == 1;
    }

    private static Optional<ReceivedEvent> received(PreparedStatement select) throws SQLException {
        try (var row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new ReceivedEvent(
                            row.getString(1),
                            row.getObject(2, UUID.class),
                            row.getObject(3, UUID.class),
                            row.getInt(4),
                            row.getString(5),
                            row.getString(6)))
                    : Optional.empty();
        }
    }

    private static List<ParkedEvent> parked(PreparedStatement select) throws SQLException {
        var events = new ArrayList<ParkedEvent>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                events.add(parked(row));
            }
        }
        return events;
    }

    private static ParkedEvent parked(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getInt(4),
                row.getString(5),
                ParkedEvent.State.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
                row.getString(7),
                row.getTimestamp(8).toInstant());
    }

    private static String nameOf(ParkedEvent.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** What a statement is asked for. */
    @FunctionalInterface
    private interface Step<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Step<T> step, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return step.on(statement);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
