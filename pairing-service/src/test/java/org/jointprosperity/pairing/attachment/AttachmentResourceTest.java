package org.jointprosperity.pairing.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.upkeep.Rounds;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class AttachmentResourceTest {

    @Inject
    Attachments attachments;

    @Inject
    Rounds rounds;

    private static final String PATH = "/api/v1/attachments";
    private static final int MOST = 10 * 1024 * 1024;
    private static final Map<String, String> BEGINNINGS = Map.of(
            "application/pdf", "255044462d",
            "image/jpeg", "ffd8ffe0",
            "image/png", "89504e470d0a1a0a",
            "image/webp", "524946460000000057454250");

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
    }

    @Test
    void tenMegabytesAreTakenAndGivenBackAsTheyAre() {
        byte[] largest = paper(MOST);
        String sha256 = upload(Tokens.branch(), largest)
                .statusCode(201)
                .body("size", equalTo(MOST))
                .body("type", equalTo("application/pdf"))
                .extract()
                .path("sha256");
        var answer = Tokens.branch()
                .asks()
                .get(PATH + "/" + sha256)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"" + sha256 + "\""))
                .header("Content-Type", containsString("application/pdf"))
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract();
        byte[] given = answer.asByteArray();
        assertThat(given).hasSize(MOST);
        assertThat(Arrays.mismatch(given, largest)).isEqualTo(-1);
        Tokens.branch()
                .asks()
                .header("If-None-Match", "\"" + sha256 + "\"")
                .get(PATH + "/" + sha256)
                .then()
                .statusCode(304);
    }

    @Test
    void oneByteMoreIsRefusedAndSoAreNothingAndWhatIsNoPaper() {
        refused(upload(Tokens.branch(), paper(MOST + 1)), 413, "attachment-too-large");
        refused(upload(Tokens.branch(), new byte[0]), 400, "attachment-empty");
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        refused(upload(Tokens.branch(), page), 415, "attachment-type-not-taken");
        refused(upload(Tokens.branch(), "%PD".getBytes(StandardCharsets.UTF_8)), 415, "attachment-type-not-taken");
        refused(send(Tokens.branch(), "text/html", page), 415, "media-type-not-supported");
        upload(Tokens.villager(), paper(10)).statusCode(403);
    }

    @Test
    void theTypeIsThatOfTheContentWhateverTheCallerSays() {
        BEGINNINGS.forEach((type, beginning) -> {
            byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(beginning), 64);
            send(Tokens.branch(), "image/png", bytes).statusCode(201).body("type", equalTo(type));
        });
    }

    @Test
    void theSameContentIsStoredOnceAndEachPlaceHasItsOwnClaim() {
        byte[] bytes = paper(100);
        String sha256 = upload(Tokens.branch(), bytes).statusCode(201).extract().path("sha256");
        String path = PATH + "/" + sha256;
        Tokens.villager().asks().get(path).then().statusCode(404);
        Tokens.analyst().asks().get(path).then().statusCode(404);
        Tokens.county().asks().get(path).then().statusCode(200);
        Tokens.of("611023101").asks().get(path).then().statusCode(404);
        Tokens.unit().asks().get(path).then().statusCode(404);
        upload(Tokens.of("611023101"), bytes).statusCode(201).body("sha256", equalTo(sha256));
        upload(Tokens.unit(), bytes).statusCode(201);
        upload(Tokens.unit(), bytes).statusCode(201);
        Tokens.of("611023101").asks().get(path).then().statusCode(200);
        Tokens.unit().asks().get(path).then().statusCode(200);
        assertThat(Database.number("select count(*) from attachment_content where sha256 = ?", sha256))
                .isEqualTo(1);
        assertThat(Database.number("select count(*) from attachment where sha256 = ?", sha256))
                .isEqualTo(3);
        var claim = Database.texts(
                        "select id::text from attachment where sha256 = ? and unit_code is null and division_code = '611023101'",
                        sha256)
                .get(0);
        assertThat(Announced.about(claim, 1).types()).containsExactly("pairing.PaperKept");
        assertThat(Announced.about(claim, 1).last()).contains(sha256, "\"divisionCode\":\"611023101\"");
        Tokens.county().asks().get(PATH + "/" + "0".repeat(64)).then().statusCode(404);
    }

    /** Papers of more than one look that nobody was told of are told once, however often the round goes. */
    @Test
    void papersOfBeforeAreToldOnce() {
        var claims = new ArrayList<String>();
        for (int at = 0; at < 3; at++) {
            String sha256 =
                    upload(Tokens.branch(), paper(64)).statusCode(201).extract().path("sha256");
            claims.addAll(Database.texts("select id::text from attachment where sha256 = ?", sha256));
        }
        claims.forEach(
                claim -> Database.execute("update attachment set told = false where id = cast(? as uuid)", claim));
        var few = new TellingPapers(attachments, rounds, 2);
        few.tellAll();
        few.tellAll();

        assertThat(claims).hasSize(3).allSatisfy(claim -> {
            assertThat(Announced.about(claim, 2).types()).containsExactly("pairing.PaperKept", "pairing.PaperKept");
            assertThat(Database.number("select count(*) from outbox where aggregate_id = ?::uuid", claim))
                    .isEqualTo(2);
        });
    }

    private static byte[] paper(int size) {
        byte[] bytes = new byte[size];
        byte[] beginning = ("%PDF-" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(beginning, 0, bytes, 0, Math.min(size, beginning.length));
        return bytes;
    }

    private static ValidatableResponse upload(Tokens who, byte[] content) {
        return send(who, "application/pdf", content);
    }

    private static ValidatableResponse send(Tokens who, String type, byte[] content) {
        return who.uploads(type, content).post(PATH).then();
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code));
    }
}
