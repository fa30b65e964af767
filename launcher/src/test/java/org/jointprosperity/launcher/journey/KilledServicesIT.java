package org.jointprosperity.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** kill -9 of each service in turn while commands go on: what was acknowledged is there once, and every event arrives once. */
class KilledServicesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> CONTEXTS = List.of("pairing", "cooperative", "evaluation");
    private static final String EVENTS_MISSING_OR_TOO_MANY =
            "select count(*) from event_sequence s where last <> (select count(*) from outbox o where o.aggregate_id = s.aggregate_id)";

    private final WholeSuite suite = WholeSuite.running();
    private final Person county = suite.person("county");
    private final Rows rows = new Rows(suite);
    private final List<TakenEvents> taken =
            List.of(TakenEvents.watched(rows, "cooperative"), TakenEvents.watched(rows, "evaluation"));

    @ParameterizedTest
    @ValueSource(strings = {"pairing", "cooperative", "evaluation"})
    void losesNothingAndRepeatsNothing(String victim) throws InterruptedException {
        long households = rows.count("pairing", "select count(*) from household");
        var acknowledged = new ArrayList<String>();
        var stop = new AtomicBoolean();
        var writer = new Thread(() -> write(victim, acknowledged, stop), "writer");
        writer.start();
        Awaitility.await().atMost(PATIENCE).until(() -> sizeOf(acknowledged) >= 20);
        var process = suite.processes().part(victim).orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        Awaitility.await().atMost(PATIENCE).until(() -> suite.processes()
                .part(victim)
                .filter(next -> next.pid() != process.pid())
                .isPresent());
        int before = sizeOf(acknowledged);
        Awaitility.await().atMost(PATIENCE).until(() -> sizeOf(acknowledged) >= before + 20);
        stop.set(true);
        writer.join();

        assertThat(rows.count("pairing", "select count(*) from household"))
                .as("one household for each acknowledged command")
                .isEqualTo(households + acknowledged.size());
        nothingIsLostOrRepeated();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pairing", "cooperative", "evaluation"})
    void aJourneyInItsMidstIsCompleted(String victim) {
        var story = new WorkedExample(suite, Person::patient, service -> {
            if (service.equals(victim)) {
                assertThat(suite.processes().part(victim).orElseThrow().destroyForcibly())
                        .isTrue();
            }
        });

        story.walk();

        nothingIsLostOrRepeated();
    }

    private void nothingIsLostOrRepeated() {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            for (String context : CONTEXTS) {
                assertThat(rows.count(context, "select count(*) from outbox where published_at is null"))
                        .as(context)
                        .isZero();
                assertThat(rows.count(context, "select count(*) from inbox_parked"))
                        .as(context)
                        .isZero();
            }
            assertThat(rows.lags("cooperative", "pairing")).isZero();
            assertThat(rows.lags("evaluation", "pairing")).isZero();
            assertThat(rows.lags("evaluation", "cooperative")).isZero();
        });
        for (String context : CONTEXTS) {
            assertThat(rows.count(context, EVENTS_MISSING_OR_TOO_MANY))
                    .as("every event of every aggregate of %s exactly once", context)
                    .isZero();
        }
        taken.forEach(TakenEvents::wereEachTakenOnce);
        new NeighbourRows(rows).areWhatTheirOwnersHold();
    }

    /** Registers households one after the other; what was not answered is sent again with its key until it is. */
    private void write(String run, List<String> acknowledged, AtomicBoolean stop) {
        int base = Math.abs(run.hashCode() % 9) * 100;
        for (int i = 0; !stop.get() && i < 900; i++) {
            String number = "H9%07d-%03d".formatted(base + i / 900, (base + i) % 1000);
            String body = "{\"number\": \"%s\", \"branch\": \"61102310400101\"}".formatted(number);
            String key = UUID.randomUUID().toString();
            while (!accepted(body, key)) {
                Thread.onSpinWait();
            }
            synchronized (acknowledged) {
                acknowledged.add(number);
            }
        }
    }

    private boolean accepted(String body, String key) {
        try {
            var reply = county.post("/api/v1/households", body, key, "*");
            if (reply.status() == 201) {
                return true;
            }
            assertThat(reply.status()).as("%s", reply.body()).isIn(408, 409, 429, 503, 504);
            return false;
        } catch (UncheckedIOException connectionLost) {
            return false;
        }
    }

    private static int sizeOf(List<String> acknowledged) {
        synchronized (acknowledged) {
            return acknowledged.size();
        }
    }
}
