package org.jointprosperity.chassis.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Refuses {@code Accept} and {@code Content-Type} that are not written as RFC 9110 (12.5.1, 8.3) has them. */
@ApplicationScoped
class OddHeaders {

    private static final int AFTER_THE_PATH = 990;

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String QUALITY = "[qQ]=(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)";
    private static final String PARAMETER = "(?:" + QUALITY + "|(?![qQ]=)" + TOKEN + "=(?:" + TOKEN + "|\"[^\"]*+\"))";
    private static final String RANGE = TOKEN + "/" + TOKEN + "(?:[ \t]*+;[ \t]*+" + PARAMETER + ")*+";

    private static final Pattern TYPE = Pattern.compile(RANGE);
    private static final Pattern RANGES = Pattern.compile("(?:" + RANGE + "(?:[ \t]*+,[ \t]*+" + RANGE + ")*+)?");

    private final EarlyRefusal refusal;

    OddHeaders(EarlyRefusal refusal) {
        this.refusal = refusal;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_PATH);
    }

    private void check(RoutingContext context) {
        var headers = context.request().headers();
        if (headers.getAll("Accept").stream().allMatch(OddHeaders::areRanges)
                && headers.getAll("Content-Type").stream().allMatch(OddHeaders::isType)) {
            context.next();
        } else {
            refusal.answer(context, "header-malformed");
        }
    }

    static boolean areRanges(String accept) {
        return RANGES.matcher(accept.strip()).matches();
    }

    static boolean isType(String contentType) {
        return TYPE.matcher(contentType.strip()).matches();
    }
}
