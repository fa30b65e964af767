package org.jointprosperity.gateway.stream;

import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the request for a stream says. */
record Wish(HttpServerRequest request) {

    /** Where the reader was: {@code Last-Event-ID}, or the parameter where a client cannot set headers. */
    Optional<String> lastEventId() {
        return Optional.ofNullable(request.getHeader("Last-Event-ID"))
                .or(() -> Optional.ofNullable(request.getParam("lastEventId")))
                .filter(id -> !id.isBlank());
    }

    boolean earliest() {
        return "earliest".equals(request.getParam("from"));
    }

    Set<String> types() {
        String wanted = request.getParam("types");
        return wanted == null
                ? Set.of()
                : Arrays.stream(wanted.split(","))
                        .map(String::strip)
                        .filter(type -> !type.isEmpty())
                        .collect(Collectors.toSet());
    }

    EventFormat format() {
        return EventFormat.wanted(request.getHeader("Accept"));
    }
}
