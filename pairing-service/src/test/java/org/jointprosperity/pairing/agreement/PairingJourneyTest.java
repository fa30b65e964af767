package org.jointprosperity.pairing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PairingJourneyTest {

    private static final Map<String, Object> PAIR = Map.of("unit", Registered.UNIT, "branch", Registered.BRANCH);
    private static final Map<String, Object> SIGN = Map.of("planVersion", 1);
    private static final Map<String, Object> REASON = Map.of("reason", "换届");

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
        endOpenPairings();
    }

    @Test
    void walksFromTheProposalToTheEnd() {
        String path = proposes().extract().header("Location");
        Tokens.county().asks().get(path).then().header("ETag", equalTo("\"0\""));
        Tokens.county().asks().get(path).then().header("ETag", equalTo("\"0\""));
        signs(Tokens.unit(), path, "\"0\"").statusCode(409).body("code", equalTo("pairing-not-planned"));
        plans(path, "\"0\"").statusCode(200).body("state", equalTo("PLANNED")).header("ETag", equalTo("\"1\""));
        signs(Tokens.county(), path, "\"1\"").statusCode(409).body("code", equalTo("not-a-party-to-the-letter"));
        signs(Tokens.unit(), path, "\"1\"").statusCode(200).body("state", equalTo("PLANNED"));
        command(path + "/suspension", REASON, "\"2\"")
                .statusCode(409)
                .body("code", equalTo("letter-lacks-a-signature"));
        signs(Tokens.branch(), path, "\"2\"").statusCode(200).body("state", equalTo("ACTIVE"));
        links().statusCode(201);
        links().statusCode(409).body("code", equalTo("already-linked"));
        command(path + "/suspension", REASON, "*").statusCode(200).body("state", equalTo("SUSPENDED"));
        command(path + "/resumption", Map.of(), "*").statusCode(200).body("state", equalTo("ACTIVE"));
        command(path + "/termination", REASON, "*").statusCode(200).body("state", equalTo("ENDED"));
        announced(path);
    }

    @Test
    void refusesWhatCannotBe() {
        propose(Map.of("unit", "11611023MBY416905A", "branch", Registered.BRANCH))
                .statusCode(400)
                .body("code", equalTo("credit-code-invalid"))
                .body("violations.field", contains("/unit"));
        propose(Map.of("unit", Registered.UNIT, "branch", "61102399999901"))
                .statusCode(409)
                .body("code", equalTo("branch-unknown"))
                .body("detail", not(equalTo(null)));
        propose(Map.of("unit", Registered.UNIT, "branch", "61102310100101"))
                .statusCode(409)
                .body("code", equalTo("pairing-rule-not-followed"));
        propose(Map.of("unit", Registered.UNIT, "branch", Registered.BRANCH, "state", "ACTIVE"))
                .statusCode(400)
                .body("code", equalTo("request-invalid"));
        propose(Map.of("unit", Registered.UNIT, "branch", Registered.BRANCH, "reason", "长".repeat(501)))
                .statusCode(400)
                .body("violations.field", contains("reason"));
        Tokens.county()
                .asks()
                .header("Idempotency-Key", "k")
                .contentType("application/json")
                .body("{")
                .post("/api/v1/pairings")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        Tokens.county()
                .sends("{\"reason\": \"" + "x".repeat(1_100_000) + "\"}")
                .post("/api/v1/pairings")
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        assertThat(Database.number("select count(*) from pairing where state <> 'ENDED'"))
                .isZero();
    }

    @Test
    void wantsAVersionAndAKey() {
        String path = proposes().extract().header("Location");
        Tokens.county()
                .asks()
                .contentType("application/json")
                .body(PAIR)
                .post("/api/v1/pairings")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        Tokens.county()
                .sends(REASON)
                .post(path + "/termination")
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-missing"));
        command(path + "/termination", REASON, "\"9\"").statusCode(412).body("currentVersion", equalTo(0));
        Tokens.county().asks().header("If-None-Match", "\"0\"").get(path).then().statusCode(304);
    }

    @Test
    void answersARepeatedKeyOnceBeforeItLooksAtTheVersion() {
        String path = proposes().extract().header("Location");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Tokens.county()
                    .sends(REASON, key)
                    .header("If-Match", "\"0\"")
                    .post(path + "/termination")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ENDED"));
        }
        Tokens.county()
                .sends(Map.of("reason", "别的"), key)
                .header("If-Match", "\"0\"")
                .post(path + "/termination")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void fiftyParallelRequestsWithOneKeyHaveOneEffect() {
        String key = UUID.randomUUID().toString();
        var threads = Executors.newFixedThreadPool(16);
        var answers = new ArrayList<CompletableFuture<String>>();
        String token = Tokens.county().token();
        for (int i = 0; i < 50; i++) {
            answers.add(CompletableFuture.supplyAsync(
                    () -> io.restassured.RestAssured.given()
                            .auth()
                            .oauth2(token)
                            .header("Idempotency-Key", key)
                            .contentType("application/json")
                            .body(PAIR)
                            .post("/api/v1/pairings")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id"),
                    threads));
        }
        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        threads.shutdown();
        assertThat(Database.number("select count(*) from pairing where state <> 'ENDED'"))
                .isOne();
    }

    @Test
    void hidesPairingsOfAnotherPlaceAndShowsThemToBothSides() {
        String path = proposes().extract().header("Location");
        Tokens.of("611023101").asks().get(path).then().statusCode(404).body("code", equalTo("not-found"));
        Tokens.town().asks().get(path).then().statusCode(200);
        Tokens.unit().asks().get(path).then().statusCode(200);
        Tokens.of("611023101")
                .asks()
                .get("/api/v1/pairings")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Tokens.county()
                .scopes("cooperative:read")
                .asks()
                .get(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-permitted"));
        Tokens.county().expired().asks().get(path).then().statusCode(401);
        Tokens.county().audience("cooperative-service").asks().get(path).then().statusCode(401);
        Tokens.county().without("division").asks().get(path).then().statusCode(404);
    }

    private static ValidatableResponse proposes() {
        return propose(PAIR).statusCode(201).body("state", equalTo("PROPOSED"));
    }

    private static ValidatableResponse propose(Map<String, Object> pair) {
        return Tokens.county().sends(pair).post("/api/v1/pairings").then();
    }

    private static ValidatableResponse plans(String path, String version) {
        var contents = List.of("IDEOLOGY", "CAPABILITY", "CONDUCT", "ORGANISATION", "NEW_COUNTRYSIDE").stream()
                .map(content -> Map.of("content", content, "work", "每季度一次"))
                .toList();
        return Tokens.county()
                .asks()
                .header("If-Match", version)
                .contentType("application/json")
                .body(Map.of(
                        "contents",
                        contents,
                        "undertakings",
                        List.of(Map.of("title", "新建茶园", "quantity", 100, "unit", "亩", "dueOn", "2010-12-31")),
                        "pledged",
                        Map.of("amount", "20000.00", "currency", "CNY"),
                        "coordinated",
                        Map.of("amount", "98000.00", "currency", "CNY"),
                        "startsOn",
                        "2009-12-31",
                        "endsOn",
                        "2010-12-31"))
                .put(path + "/plan")
                .then();
    }

    private static ValidatableResponse signs(Tokens who, String path, String version) {
        return who.sends(SIGN)
                .header("If-Match", version)
                .post(path + "/letter")
                .then();
    }

    private static ValidatableResponse links() {
        return Tokens.county()
                .sends(Map.of(
                        "member",
                        "C0281",
                        "counterpartKind",
                        "PERSON",
                        "counterpart",
                        "N04673",
                        "startsOn",
                        "2009-12-31"))
                .post("/api/v1/liaisons")
                .then();
    }

    private static ValidatableResponse command(String path, Map<String, Object> body, String version) {
        return Tokens.county()
                .sends(body)
                .header("If-Match", version)
                .post(path)
                .then();
    }

    private static void endOpenPairings() {
        List<String> open = Tokens.county()
                .asks()
                .get("/api/v1/pairings?unit=" + Registered.UNIT)
                .path("items.findAll { it.state != 'ENDED' }.id");
        open.forEach(id ->
                command("/api/v1/pairings/" + id + "/termination", REASON, "*").statusCode(200));
        Database.with(connection -> connection.createStatement().executeUpdate("delete from liaison"));
    }

    /** Every step has arrived in Kafka, in order and numbered from 1. */
    private static void announced(String path) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        var records = new ArrayList<ConsumerRecord<String, String>>();
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor("pairing.events").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (id.equals(record.key())) {
                        records.add(record);
                    }
                });
                return records.size() >= 7;
            });
        }
        assertThat(records.stream().map(record -> header(record, "ce_type")))
                .containsExactly(
                        "pairing.PairingProposed",
                        "pairing.PairingPlanned",
                        "pairing.LetterSigned",
                        "pairing.PairingActivated",
                        "pairing.PairingSuspended",
                        "pairing.PairingResumed",
                        "pairing.PairingEnded");
        assertThat(records.stream().map(record -> header(record, "ce_aggregateversion")))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(records)
                .allMatch(record -> header(record, "ce_specversion").equals("1.0")
                        && header(record, "ce_divisioncode").equals("611023104001")
                        && header(record, "ce_unit").equals(Registered.UNIT));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
