package org.jointprosperity.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;

/** The language a caller reads: Chinese unless English is asked for first. */
final class Language {

    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    private Language() {}

    static Locale of(HttpServerRequest request) {
        return of(request.getHeader("Accept-Language"));
    }

    static Locale of(String accepted) {
        if (accepted == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return Locale.ENGLISH.equals(best) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        } catch (IllegalArgumentException notALanguageRange) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}
