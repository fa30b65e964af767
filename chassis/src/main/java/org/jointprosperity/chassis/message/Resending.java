package org.jointprosperity.chassis.message;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.place.PlatformWork;

/** Carries stored events to Kafka once more, with the ids they had: readers that have them drop them. */
@ApplicationScoped
public class Resending {

    private static final String AGAIN =
            """
            update outbox set published_at = null where id = any (array(
              select id from outbox
              where published_at is not null and (?::uuid is null or aggregate_id = ?)
                and (?::timestamptz is null or occurred_at >= ?) and id > ?
              order by id limit ?)) returning id""";

    /** So many in one statement, so that none runs into its timeout however many there are. */
    private static final int BATCH = 10_000;

    private final AgroalDataSource dataSource;
    private final PlatformWork work;
    private final Relay relay;

    Resending(AgroalDataSource dataSource, PlatformWork work, Relay relay) {
        this.dataSource = dataSource;
        this.work = work;
        this.relay = relay;
    }

    /**
     * Those of one aggregate, those from a moment on, or both; null asks for all.
     *
     * @return how many events will be carried again
     */
    public int resend(UUID aggregate, Instant from) {
        var since = from == null ? null : Timestamp.from(from);
        int events = 0;
        var released = work.call(() -> release(aggregate, since, 0));
        while (!released.isEmpty()) {
            events += released.size();
            relay.wake();
            long last = Collections.max(released);
            released = work.call(() -> release(aggregate, since, last));
        }
        return events;
    }

    private List<Long> release(UUID aggregate, Timestamp from, long after) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(AGAIN)) {
            update.setObject(1, aggregate);
            update.setObject(2, aggregate);
            update.setTimestamp(3, from);
            update.setTimestamp(4, from);
            update.setLong(5, after);
            update.setInt(6, BATCH);
            var released = new ArrayList<Long>();
            try (var row = update.executeQuery()) {
                while (row.next()) {
                    released.add(row.getLong(1));
                }
            }
            return released;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
