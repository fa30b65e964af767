package org.jointprosperity.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.gateway.Issuer;
import org.jointprosperity.gateway.Neighbourhood;
import org.jointprosperity.gateway.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Neighbourhood.class)
class OddPathsResourceTest {

    private static final String TOKEN = Issuer.token("walker");

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units;a=b",
                "/api/v1/units%3Ba",
                "/api%2Fv1/units",
                "//api/v1/units",
                "/api/v1/./units",
                "/x/../api/v1/units",
                "/api/%2e%2e/api/v1/units",
                "/api/v1/units%253Ba",
                "/api/v1/%c0%afunits",
                "/api/v1/\u00c0\u00afunits",
                "/q/../api/v1/units",
                "/api/v1/%00",
                "http://localhost/api/v1/units"
            })
    void refusesThemWithOrWithoutAToken(String path) throws IOException {
        Neighbourhood.PAIRING.asked();
        for (String token : new String[] {"", "Authorization: Bearer " + TOKEN + "\r\n"}) {
            var answer = ask(path, token);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"path-not-acceptable\"");
        }
        assertThat(Neighbourhood.PAIRING.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/API/v1/units", "/Api/V1/units", "/api/v1/Units", "/api/v1", "/api/v2/units", "/api/", "/api"})
    void findsNothingUnderAnotherSpelling(String path) throws IOException {
        Neighbourhood.PAIRING.asked();
        var answer = ask(path, "Authorization: Bearer " + TOKEN + "\r\n");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"not-found\"");
        assertThat(Neighbourhood.PAIRING.asked()).isEmpty();
    }

    @Test
    void refusesWhatIsNoRequestOfOurs() throws IOException {
        assertThat(send("GET /api\\v1\\units HTTP/1.1\r\nHost: x\r\n\r\n")).isEqualTo(400);
        assertThat(send("GET /api/v1/units HTTP/1.1\r\nHost: x\r\nContent-Length: a\r\n\r\n"))
                .isEqualTo(400);
        assertThat(send("POST /api/v1/units HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"))
                .isEqualTo(400);
        assertThat(send("GET /" + "a".repeat(5000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .isEqualTo(414);
        assertThat(send("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20000) + "\r\n\r\n"))
                .isEqualTo(431);
        assertThat(send("TRACE /api/v1/units HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + TOKEN + "\r\n\r\n"))
                .isEqualTo(405);
    }

    private Wire.Answer ask(String path, String headers) throws IOException {
        try (var wire = new Wire(port)) {
            return wire.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n")
                    .answer();
        }
    }

    private int send(String request) throws IOException {
        try (var wire = new Wire(port)) {
            return wire.send(request).answer().status();
        }
    }
}
