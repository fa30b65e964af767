package org.jointprosperity.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.problem.Refusal;

/** Runs an {@link Idempotent} command at most once per key, inside its transaction. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class IdempotentCommands {

    private static final int LONGEST_KEY = 100;

    private final IdempotencyKeys keys;
    private final CurrentVertxRequest request;
    private final Caller caller;
    private final ObjectMapper json;
    private final CanonicalJson canonical;

    IdempotentCommands(IdempotencyKeys keys, CurrentVertxRequest request, Caller caller, ObjectMapper json) {
        this.keys = keys;
        this.request = request;
        this.caller = caller;
        this.json = json;
        this.canonical = new CanonicalJson(json);
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = request.getCurrent().request().getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            throw new Refusal(400, "idempotency-key-missing");
        }
        if (key.length() > LONGEST_KEY) {
            throw new Refusal(400, "idempotency-key-too-long")
                    .with("length", key.length())
                    .with("longest", LONGEST_KEY);
        }
        String operation = request.getCurrent().request().method() + " "
                + request.getCurrent().request().path();
        var entry =
                new IdempotencyKeys.Entry(caller.client(), caller.subject(), operation, key, fingerprint(invocation));
        var earlier = keys.claim(entry);
        if (earlier.isPresent()) {
            return replay(earlier.get());
        }
        var response = (RestResponse<?>) invocation.proceed();
        keys.answer(entry, answerOf(response));
        return response;
    }

    private IdempotencyKeys.Answer answerOf(RestResponse<?> response) throws JsonProcessingException {
        String etag = response.getEntity() instanceof Versioned versioned ? versioned.etag() : null;
        return new IdempotencyKeys.Answer(
                response.getStatus(),
                response.getHeaderString("Location"),
                etag,
                response.getEntity() == null ? null : json.writeValueAsString(response.getEntity()));
    }

    private RestResponse<?> replay(IdempotencyKeys.Answer answer) throws JsonProcessingException {
        var builder = RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(answer.status()),
                        answer.body() == null ? null : (Object) json.readTree(answer.body()))
                .header("Idempotency-Replayed", "true");
        if (answer.location() != null) {
            builder.header("Location", answer.location());
        }
        if (answer.etag() != null) {
            builder.header("ETag", answer.etag());
        }
        return builder.build();
    }

    /** SHA-256 over the parameters as they were understood, so that white space and field order do not matter. */
    private byte[] fingerprint(InvocationContext invocation) throws IOException {
        var digest = sha256();
        for (Object parameter : invocation.getParameters()) {
            digest.update(parameter instanceof byte[] upload ? upload : canonical.write(parameter));
            digest.update((byte) 0);
        }
        var query = new TreeMap<String, String>();
        request.getCurrent()
                .queryParams()
                .forEach(entry -> query.merge(entry.getKey(), entry.getValue(), (a, b) -> a + "," + b));
        digest.update(canonical.write(query));
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", impossible);
        }
    }
}
