package org.jointprosperity.launcher.county;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jointprosperity.launcher.process.Until;
import org.jointprosperity.launcher.refusal.Refusal;

/** The suite's public API behind the gateway. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<Integer> LATER = Set.of(429, 503);
    private static final int TRIES = 10;

    private final URI base;
    private final Supplier<String> token;
    private final HttpClient client = Answer.client().build();

    Api(String publicUrl, Supplier<String> token) {
        this.base = URI.create(publicUrl + "/api/v1/");
        this.token = token;
    }

    JsonNode get(String path) {
        return send(request(path)).expect(200).json();
    }

    /** Whether it answers now, asked once. */
    boolean answers(String path) {
        return Answer.to(request(path).build(), client).status() == 200;
    }

    /** Posts a file and returns the address of the job it became. */
    String post(String path, String type, Path file) {
        try {
            var request = request(path)
                    .header("Content-Type", type)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofFile(file));
            return send(request).expect(202).header("Location");
        } catch (FileNotFoundException e) {
            throw new Refusal("Missing: " + file, e);
        }
    }

    /** Sends it, again when the gateway asks to come back later. */
    private Answer send(HttpRequest.Builder request) {
        for (int tries = 1; ; tries++) {
            var answer = Answer.to(request.build(), client);
            if (!LATER.contains(answer.status()) || tries == TRIES) {
                return answer;
            }
            Until.sleep(answer.retryAfter());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.get());
    }
}
