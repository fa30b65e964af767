package org.jointprosperity.chassis.note;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jointprosperity.chassis.message.EventsListener;
import org.jointprosperity.chassis.message.Inbox;
import org.jointprosperity.contracts.CooperativeEvent;

/** Learns the industry of every association, and fails on demand. */
@ApplicationScoped
public class Learning implements EventsListener<CooperativeEvent> {

    /** Industries that nobody can learn, as long as they stand here. */
    public static final Set<String> UNLEARNABLE = ConcurrentHashMap.newKeySet();

    /** How often the database seems to be away still. */
    public static final AtomicInteger HICCUPS = new AtomicInteger();

    private final Inbox inbox;
    private final EntityManager database;

    Learning(Inbox inbox, EntityManager database) {
        this.inbox = inbox;
        this.database = database;
    }

    @Incoming("cooperative-events")
    @Blocking
    CompletionStage<Void> on(KafkaRecordBatch<String, String> batch) {
        return inbox.receive(batch, this);
    }

    @Override
    public Class<CooperativeEvent> context() {
        return CooperativeEvent.class;
    }

    @Override
    public void learn(CooperativeEvent event) {
        if (event instanceof CooperativeEvent.AssociationChanged association) {
            learn(association.aggregateId(), association.industry());
        } else if (event instanceof CooperativeEvent.AssociationRegistered association) {
            learn(association.aggregateId(), association.industry());
        }
    }

    private void learn(java.util.UUID id, String industry) {
        database.createNativeQuery("insert into lesson (aggregate_id, industry) values (?, ?)")
                .setParameter(1, id)
                .setParameter(2, industry)
                .executeUpdate();
        if (UNLEARNABLE.contains(industry)) {
            throw new IllegalArgumentException("nobody can learn " + industry);
        }
        if ("hiccup".equals(industry) && HICCUPS.getAndDecrement() > 0) {
            throw new IllegalStateException(new SQLTransientConnectionException("the database is away"));
        }
    }
}
