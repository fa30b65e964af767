package org.jointprosperity.chassis.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jointprosperity.chassis.problem.Refusal;

/** The precondition of every change: the caller names the version it has seen (RFC 9110, RFC 6585). */
@ApplicationScoped
public class IfMatch {

    /** {@code *} or entity tags in quotes, as RFC 9110 writes them. */
    private static final Pattern TAGS =
            Pattern.compile("\\s*(\\*|(W/)?\"[^\"]{0,40}\"(\\s*,\\s*(W/)?\"[^\"]{0,40}\"){0,20})\\s*");

    private final CurrentVertxRequest request;

    IfMatch(CurrentVertxRequest request) {
        this.request = request;
    }

    /**
     * Refuses with 428 when {@code If-Match} is missing, with 400 when it holds no entity tag, and with 412 when it names
     * another version. To be called under the row lock.
     */
    public void require(long version) {
        String header = request.getCurrent().request().getHeader("If-Match");
        if (header == null || header.isBlank()) {
            throw new Refusal(428, "if-match-missing");
        }
        if (!TAGS.matcher(header).matches()) {
            throw new Refusal(400, "if-match-malformed").with("currentVersion", version);
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
