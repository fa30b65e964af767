package org.jointprosperity.chassis.note;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.RealParts;

/** What stands in the application.properties of a service; the notes speak for the pairing context. */
public class NoteService implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("quarkus.application.name", "pairing-service"),
                Map.entry("joint.context", "pairing"),
                Map.entry("joint.sheets.later", "日记,diaries"),
                Map.entry("quarkus.flyway.locations", "db/chassis,db/note"),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("joint.retention.batch", "3"),
                Map.entry("mp.messaging.incoming.cooperative-events.connector", "smallrye-kafka"),
                Map.entry("mp.messaging.incoming.cooperative-events.topic", "cooperative.events"),
                Map.entry(
                        "mp.messaging.incoming.cooperative-events.dead-letter-queue.topic",
                        "cooperative.events.pairing.dlq"));
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(RealParts.class, Map.of("context", "pairing")));
    }
}
