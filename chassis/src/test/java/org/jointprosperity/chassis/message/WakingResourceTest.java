package org.jointprosperity.chassis.message;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.jointprosperity.chassis.note.Paper.idOf;
import static org.jointprosperity.chassis.note.Paper.written;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.jointprosperity.chassis.Topic;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.Test;

/** The commit wakes the relay; with a poll as seldom as here nothing else would. */
@QuarkusTest
@TestProfile(WakingResourceTest.SeldomPolling.class)
class WakingResourceTest {

    /** Polls once an hour. */
    public static class SeldomPolling extends NoteService {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.put("joint.relay.poll-millis", "3600000");
            return settings;
        }
    }

    @Test
    void anEventArrivesAtOnce() {
        var events = new Topic("pairing.events");
        for (String text : new String[] {"first", "second", "third"}) {
            var note = idOf(written(text, "611023109003"));
            await().atMost(10, SECONDS).until(() -> events.recordsOf(note).size() == 1);
        }
    }
}
