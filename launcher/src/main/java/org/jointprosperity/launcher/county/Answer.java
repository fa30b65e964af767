package org.jointprosperity.launcher.county;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jointprosperity.launcher.refusal.Refusal;

/** What a server answered, and a client that asks without following anything by itself. */
record Answer(HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer to(HttpRequest request, HttpClient client) {
        try {
            return new Answer(client.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new Refusal("No answer from " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while waiting for " + request.uri(), e);
        }
    }

    static HttpClient.Builder client() {
        return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).version(HttpClient.Version.HTTP_1_1);
    }

    /** The answer itself when it has this status; otherwise a refusal that quotes it. */
    Answer expect(int status) {
        if (response.statusCode() != status) {
            throw new Refusal("%s %s answered %d instead of %d: %s"
                    .formatted(response.request().method(), response.uri(), response.statusCode(), status, excerpt()));
        }
        return this;
    }

    int status() {
        return response.statusCode();
    }

    JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new Refusal(response.uri() + " answered no JSON: " + excerpt(), e);
        }
    }

    String header(String name) {
        return response.headers()
                .firstValue(name)
                .orElseThrow(() -> new Refusal(response.uri() + " answered without " + name + ": " + excerpt()));
    }

    /** How long the server asks to wait, a second when it does not say. */
    Duration retryAfter() {
        return Duration.ofSeconds(
                response.headers().firstValueAsLong("Retry-After").orElse(1));
    }

    /** The cookies it set, as a browser sends them back; Java's own jar withholds secure ones from a loopback server. */
    String cookies() {
        return response.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private String excerpt() {
        var body = response.body();
        return body.length() > 600 ? body.substring(0, 600) + "…" : body;
    }
}
