package org.jointprosperity.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointprosperity.gateway.Issuer;
import org.jointprosperity.gateway.Wire;

/** Somebody who reads the stream over one connection. */
final class Reader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Wire wire;
    private final int status;
    private final long began = System.nanoTime();
    private String last;

    Reader(int port, String token, String query, String moreHeaders) throws IOException {
        wire = new Wire(port);
        wire.send("GET /api/v1/events" + query + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n"
                + moreHeaders + "\r\n");
        status = Integer.parseInt(wire.line().split(" ", 3)[1]);
        String line = wire.line();
        while (!line.isEmpty()) {
            line = wire.line();
        }
    }

    static String token(String subject, Map<String, String> claims) {
        var token = Issuer.claims(subject)
                .audience(Set.of("gateway", "pairing-service"))
                .claim("scope", "events:read");
        claims.forEach(token::claim);
        return Issuer.signed(token);
    }

    static String tokenOf(String division) {
        return token("reader-" + division, Map.of("division", division));
    }

    static Reader ofDivision(int port, String division, String query) throws IOException {
        return new Reader(port, tokenOf(division), query, "").begun();
    }

    static Reader resumed(int port, String division, String id) throws IOException {
        return new Reader(port, tokenOf(division), "", "Last-Event-ID: " + id + "\r\n").begun();
    }

    int status() {
        return status;
    }

    /** The last event id, as a browser keeps it. */
    String last() {
        return last;
    }

    /** Waits until the stream is open, which it says by its first sign of life. */
    Reader begun() throws IOException {
        assertThat(status).isEqualTo(200);
        while (!wire.line().startsWith(":")) {
            patience();
        }
        return this;
    }

    /** The next events, so many of them. */
    List<JsonObject> next(int wanted) throws IOException {
        var events = new ArrayList<JsonObject>();
        while (events.size() < wanted) {
            patience();
            String line = wire.line();
            if (line.startsWith("id: ")) {
                last = line.substring(4);
            } else if (line.startsWith("data: ")) {
                events.add(new JsonObject(line.substring(6)));
            }
        }
        return events;
    }

    /** Reads on to the end of the stream, the empty chunk. */
    void end() throws IOException {
        while (!wire.line().equals("0")) {
            patience();
        }
    }

    /** The next line of the answer that is no chunk size and not empty. */
    String line() throws IOException {
        String line = wire.line();
        while (line.isEmpty() || line.matches("[0-9a-f]{1,6}")) {
            line = wire.line();
        }
        return line;
    }

    /** Signs of life come for ever, so that waiting for what never comes must end here. */
    private void patience() {
        if (System.nanoTime() - began > PATIENCE.toNanos()) {
            throw new AssertionError("Nothing came for " + PATIENCE);
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
