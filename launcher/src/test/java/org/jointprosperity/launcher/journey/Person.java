package org.jointprosperity.launcher.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.jointprosperity.launcher.county.SignIn;
import org.jointprosperity.launcher.setting.Settings;

/** Someone who calls the API through the gateway with a real token, renewed before it ends. */
final class Person {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> UNANSWERED = Set.of(408, 429, 502, 503, 504);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI gateway;
    private final Supplier<String> token;
    private final boolean patient;

    Person(Settings settings, Supplier<String> token) {
        this(URI.create(settings.publicUrl()), token, false);
    }

    Person(Settings settings, String login) {
        this(settings, new Renewed(() -> new SignIn(settings.issuer()).token(login, "demo")));
    }

    /** A person with another token, good or not. */
    Person with(String otherToken) {
        return new Person(gateway, () -> otherToken, patient);
    }

    /** The same person, who sends again what is not answered until it is. */
    Person patient() {
        return new Person(gateway, token, true);
    }

    private Person(URI gateway, Supplier<String> token, boolean patient) {
        this.gateway = gateway;
        this.token = token;
        this.patient = patient;
    }

    String token() {
        return token.get();
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    /** A command with a fresh idempotency key. */
    Reply post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString(), "*");
    }

    /** A command with its idempotency key and the version it was decided on. */
    Reply post(String path, String json, String key, String version) {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("If-Match", version)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    Reply put(String path, String json, String version) {
        return send(request(path)
                .header("If-Match", version)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    Reply upload(String path, String type, byte[] content) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** Follows the events of some types, from now on or from where their reader was. */
    Events events(String types, String lastEventId) {
        var request = request("/api/v1/events?types=" + types);
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return new Events(CLIENT.send(request.build(), BodyHandlers.ofLines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(40))
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token.get());
    }

    private Reply send(HttpRequest.Builder request) {
        return patient
                ? Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .ignoreException(UncheckedIOException.class)
                        .until(() -> once(request), reply -> !isUnanswered(reply))
                : once(request);
    }

    private static boolean isUnanswered(Reply reply) {
        return UNANSWERED.contains(reply.status()) || reply.text("code").equals("request-in-progress");
    }

    private static Reply once(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            var text = response.body();
            return new Reply(
                    response.statusCode(),
                    text.startsWith("{") ? JSON.readTree(text) : JSON.createObjectNode(),
                    response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A token that is asked for again when it is four minutes old; it lives five. */
    private static final class Renewed implements Supplier<String> {
        private final Supplier<String> source;
        private String token;
        private Instant until = Instant.MIN;

        Renewed(Supplier<String> source) {
            this.source = source;
        }

        @Override
        public synchronized String get() {
            if (Instant.now().isAfter(until)) {
                token = source.get();
                until = Instant.now().plus(Duration.ofMinutes(4));
            }
            return token;
        }
    }
}
