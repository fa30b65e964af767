package org.jointprosperity.gateway.stream;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Writes to one reader from the stream's own thread, and waits for a reader that is slow, but not for ever. */
final class EventWriter {

    private final Context loop = Vertx.currentContext();
    private final HttpServerResponse response;
    private final boolean lines;
    private final StreamSettings settings;

    EventWriter(RoutingContext context, boolean lines, StreamSettings settings) {
        this.response = context.response();
        this.lines = lines;
        this.settings = settings;
        response.setChunked(true)
                .putHeader("Content-Type", lines ? "application/x-ndjson" : "text/event-stream;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Encoding", "identity")
                .putHeader("X-Accel-Buffering", "no");
    }

    /** One event; false when the reader is gone or too slow. */
    boolean event(String id, CloudEvent event) {
        String json = event.json().encode();
        return write(lines ? json + "\n" : "id: " + id + "\nevent: " + event.type() + "\ndata: " + json + "\n\n");
    }

    /** A sign of life, with the position reached, so that a reader resumes behind what it may not see. */
    boolean heartbeat(String id) {
        return write(lines ? "\n" : ": 在线 alive\nid: " + id + "\n\n");
    }

    void end() {
        loop.runOnContext(none -> {
            if (!response.ended() && !response.closed()) {
                response.end();
            }
        });
    }

    private boolean write(String text) {
        if (response.closed() || response.ended() || !drained()) {
            return false;
        }
        loop.runOnContext(none -> {
            if (!response.closed()) {
                response.write(text);
            }
        });
        return true;
    }

    private boolean drained() {
        if (!response.writeQueueFull()) {
            return true;
        }
        var drained = new Semaphore(0);
        loop.runOnContext(none -> {
            response.drainHandler(now -> drained.release());
            if (!response.writeQueueFull()) {
                drained.release();
            }
        });
        try {
            return drained.tryAcquire(settings.slowest().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
