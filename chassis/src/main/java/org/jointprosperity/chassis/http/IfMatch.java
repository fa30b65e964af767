package org.jointprosperity.chassis.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.jointprosperity.chassis.problem.Refusal;

/** The precondition of every change: the caller names the version it has seen (RFC 9110, RFC 6585). */
@ApplicationScoped
public class IfMatch {

    private final CurrentVertxRequest request;

    IfMatch(CurrentVertxRequest request) {
        this.request = request;
    }

    /**
     * Refuses with 428 when {@code If-Match} is missing and with 412 when it names another version. To be called under the
     * row lock.
     */
    public void require(long version) {
        String header = request.getCurrent().request().getHeader("If-Match");
        if (header == null || header.isBlank()) {
            throw new Refusal(428, "if-match-missing");
        }
        String current = "\"" + version + "\"";
        boolean matches = Arrays.stream(header.split(","))
                .map(String::trim)
                .anyMatch(tag -> tag.equals("*") || tag.equals(current));
        if (!matches) {
            throw new Refusal(412, "version-stale").with("currentVersion", version);
        }
    }
}
