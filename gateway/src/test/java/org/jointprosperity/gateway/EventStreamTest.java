package org.jointprosperity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(Surroundings.class)
@Timeout(60)
class EventStreamTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void topicsExist() throws Exception {
        try (var producer = producer()) {
            for (String topic : List.of("pairing.events", "cooperative.events", "evaluation.events")) {
                producer.partitionsFor(topic);
            }
        }
    }

    @Test
    void showsACallerOnlyTheEventsOfItsPlaceAndResumesBehindTheLast() throws Exception {
        String mark = UUID.randomUUID().toString();
        send("pairing.events", "611023104001", mark + "-1");
        send("cooperative.events", "611024001001", mark + "-foreign");
        send("evaluation.events", "611023101001", mark + "-2");
        var seen = new ArrayList<String>();
        String last = read("611023", "from=earliest", null, mark, seen, 2);
        assertThat(seen).containsExactlyInAnyOrder(mark + "-1", mark + "-2");

        send("pairing.events", "611023104001", mark + "-3");
        var later = new ArrayList<String>();
        read("611023", "", last, mark, later, 1);
        assertThat(later).contains(mark + "-3").doesNotContain(mark + "-foreign");
        assertThat(later).hasSizeLessThanOrEqualTo(2);

        var town = new ArrayList<String>();
        read("611023104", "from=earliest", null, mark, town, 2);
        assertThat(town).containsExactlyInAnyOrder(mark + "-1", mark + "-3");
    }

    @Test
    void refusesReadersWithoutTheScopeAndIdsThatAreNotOurs() {
        String token = Surroundings.token("611023", "pairing:read", Duration.ofMinutes(5), Set.of("pairing-service"));
        given().auth()
                .oauth2(token)
                .get("/api/v1/events")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-permitted"));
        given().get("/api/v1/events").then().statusCode(401);
        given().auth()
                .oauth2(Surroundings.token("611023"))
                .header("Last-Event-ID", "x")
                .get("/api/v1/events")
                .then()
                .statusCode(400)
                .body("code", equalTo("event-id-invalid"));
    }

    /** Reads until so many events of this test have come; gives the id of the last. */
    private String read(String division, String query, String lastId, String mark, List<String> seen, int wanted)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/events?" + query))
                .header("Authorization", "Bearer " + Surroundings.token(division));
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        var response = client.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        String id = null;
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            while (seen.size() < wanted) {
                String line = lines.readLine();
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("data: ") && line.contains(mark)) {
                    assertThat(line).contains("\"specversion\":\"1.0\"");
                    seen.add(line.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1"));
                }
            }
        }
        return id;
    }

    private static void send(String topic, String division, String id) throws Exception {
        try (var producer = producer()) {
            var record = new ProducerRecord<>(topic, id, "{}");
            Map.of("ce_specversion", "1.0", "ce_id", id, "ce_type", "test.Happened", "ce_divisioncode", division)
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }

    private static KafkaProducer<String, String> producer() {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer());
    }
}
