package org.jointprosperity.chassis.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jointprosperity.contracts.Event;
import org.jointprosperity.contracts.EventTypes;

/**
 * Where an event goes in the transaction of the change it tells of; the relay carries it to Kafka afterwards. Serialised
 * at once, so that the relay needs no classes. The event sequence of the aggregate, from 1 without gaps, is taken here
 * under a row lock. Features of the same service learn of it at once, as a CDI event in the same transaction.
 */
@ApplicationScoped
public class Outbox {

    private static final String ADD =
            """
            with sequence as (
              insert into event_sequence as s (aggregate_id, last) values (?, 1)
              on conflict (aggregate_id) do update set last = s.last + 1 returning last)
            insert into outbox (event_id, aggregate_type, aggregate_id, aggregate_version, type, division_code, unit_code,
              payload, traceparent, occurred_at)
            select ?, ?, ?, last, ?, ?, ?, ?, ?, ? from sequence""";

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final Clock clock;
    private final Relay relay;
    private final jakarta.enterprise.event.Event<Event> within;

    Outbox(
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json,
            Clock clock,
            Relay relay,
            jakarta.enterprise.event.Event<Event> within) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
        this.relay = relay;
        this.within = within;
    }

    /** Hands over an event; outside a transaction this is an error. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Event event) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, event.aggregateId());
            insert.setObject(2, UUID.randomUUID());
            insert.setString(3, event.aggregateType());
            insert.setObject(4, event.aggregateId());
            insert.setString(5, EventTypes.nameOf(event));
            insert.setString(6, event.divisionCode());
            insert.setString(7, event.unitCode());
            insert.setString(8, json.writeValueAsString(event));
            insert.setString(9, traceparent());
            insert.setTimestamp(10, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("The event could not be stored: " + EventTypes.nameOf(event), e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event cannot be written: " + EventTypes.nameOf(event), e);
        }
        wakeRelayAfterCommit();
        within.fire(event);
    }

    private void wakeRelayAfterCommit() {
        if (transaction.getResource(Outbox.class) == null) {
            transaction.putResource(Outbox.class, true);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {}

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        relay.wake();
                    }
                }
            });
        }
    }

    private static String traceparent() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
