package org.jointprosperity.evaluation.disclosure.reading;

import org.jboss.resteasy.reactive.RestResponse;

/** A page, a text or a style as it is answered: kept to our own parts, and never taken for something else. */
final class Answer {

    static final String HTML = "text/html;charset=UTF-8";
    static final String PLAIN = "text/plain;charset=UTF-8";

    /** Nothing but our own style and our own form: a page loads nothing from elsewhere, and has no script to run. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private Answer() {}

    /**
     * Answers it.
     *
     * @param kept who may keep it for how long, as {@code Cache-Control} says it
     */
    static RestResponse<String> of(String body, String type, String kept) {
        return RestResponse.ResponseBuilder.ok(body, type)
                .header("Cache-Control", kept)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Vary", "Accept-Language")
                .build();
    }
}
