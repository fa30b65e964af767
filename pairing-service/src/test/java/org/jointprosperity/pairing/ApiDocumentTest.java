package org.jointprosperity.pairing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointprosperity.chassis.RealParts;
import org.junit.jupiter.api.Test;

/** The committed API document is what the service really offers; {@code -Ddocs.write=true} writes it anew. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ApiDocumentTest {

    private static final Path COMMITTED = Path.of("../docs/api/pairing-service.json");

    @Test
    void theCommittedDocumentIsUpToDate() throws IOException {
        var offered = given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString() + "\n";
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, offered);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(offered);
    }
}
