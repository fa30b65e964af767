package org.jointprosperity.chassis.note;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.jointprosperity.chassis.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class NoteResourceTest {

    @Test
    void keepsANote() {
        var location = Tokens.county()
                .sends(Map.of("text", "一", "division", "611023104001"))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .extract()
                .header("Location");
        Tokens.county().asks().get(location).then().statusCode(200).body("text", equalTo("一"));
    }
}
