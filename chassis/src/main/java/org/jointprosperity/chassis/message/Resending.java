package org.jointprosperity.chassis.message;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jointprosperity.chassis.place.PlatformWork;

/** Carries stored events to Kafka once more, with the ids they had: readers that have them drop them. */
@ApplicationScoped
public class Resending {

    private static final String AGAIN =
            """
            update outbox set published_at = null
            where published_at is not null and (?::uuid is null or aggregate_id = ?) and (?::timestamptz is null or occurred_at >= ?)""";

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
        int events = work.call(() -> release(aggregate, from == null ? null : Timestamp.from(from)));
        relay.wake();
        return events;
    }

    private int release(UUID aggregate, Timestamp from) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(AGAIN)) {
            update.setObject(1, aggregate);
            update.setObject(2, aggregate);
            update.setTimestamp(3, from);
            update.setTimestamp(4, from);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
