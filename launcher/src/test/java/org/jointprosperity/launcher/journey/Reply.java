package org.jointprosperity.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What the gateway answered. */
record Reply(int status, JsonNode body, HttpHeaders headers) {

    Reply is(int expected) {
        assertThat(status).as("%s", body).isEqualTo(expected);
        return this;
    }

    /** A problem with this status and code. */
    Reply refuses(int expected, String code) {
        is(expected);
        assertThat(text("code")).as("%s", body).isEqualTo(code);
        assertThat(text("type")).isEqualTo("urn:joint-prosperity:problem:" + code);
        assertThat(text("title")).as("title of %s", code).isNotBlank().isNotEqualTo(code);
        assertThat(text("traceId")).matches("[0-9a-f]{32}");
        return this;
    }

    /** The text at a path such as {@code letter.sha256}. */
    String text(String path) {
        return at(path).asText();
    }

    JsonNode at(String path) {
        return body.at("/" + path.replace('.', '/'));
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
