package org.jointprosperity.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.stream.Stream;

/** Somebody who follows the event stream, as server-sent events, and keeps the last event id as a browser does. */
final class Events implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Stream<String> stream;
    private final Iterator<String> lines;
    private final Instant deadline = Instant.now().plus(PATIENCE);
    private String last = "";

    Events(HttpResponse<Stream<String>> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/event-stream");
        stream = answer.body();
        lines = stream.iterator();
    }

    /** Waits until the stream is open, which it says by its first sign of life, and tells where it begins. */
    String begun() {
        while (last.isEmpty()) {
            read();
        }
        return last;
    }

    /** Where the last event stood. */
    String last() {
        return last;
    }

    /** The next event that is about this aggregate. */
    JsonNode about(String id) {
        while (true) {
            var line = read();
            if (line.startsWith("data: ") && line.contains(id)) {
                return event(line);
            }
        }
    }

    /** Signs of life come for ever, so that waiting for what never comes must end here. */
    private String read() {
        assertThat(Instant.now()).as("waited for an event").isBefore(deadline);
        var line = lines.next();
        if (line.startsWith("id: ")) {
            last = line.substring(4);
        }
        return line;
    }

    private static JsonNode event(String line) {
        try {
            return JSON.readTree(line.substring(6));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stream.close();
    }
}
