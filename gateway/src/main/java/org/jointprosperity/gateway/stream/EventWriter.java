package org.jointprosperity.gateway.stream;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Writes to one reader from the stream's own thread, and waits for a reader that is slow, but not for ever. */
final class EventWriter {

    private static final Logger LOGGER = Logger.getLogger(EventWriter.class);

    private final Context loop;
    private final HttpServerResponse response;
    private final EventFormat format;
    private final Duration slowest;
    private final StringBuilder batch = new StringBuilder();

    EventWriter(Context loop, HttpServerResponse response, EventFormat format, Duration slowest) {
        this.loop = loop;
        this.response = response;
        this.format = format;
        this.slowest = slowest;
    }

    /** Opens the stream. */
    void begin() {
        loop.runOnContext(now -> response.setChunked(true)
                .putHeader("Content-Type", format.mediaType())
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Encoding", "identity")
                .putHeader("X-Accel-Buffering", "no"));
    }

    /** Puts one event into the batch. */
    void add(String id, CloudEvent event) {
        batch.append(format.event(id, event.json()));
    }

    /** Writes what is in the batch; false when the reader is gone or too slow. */
    boolean flush() {
        String text = batch.toString();
        batch.setLength(0);
        return write(text);
    }

    /** A sign of life with the position reached, so that a reader resumes behind what it may not see. */
    boolean heartbeat(String id) {
        return write(format.heartbeat(id));
    }

    void end() {
        loop.runOnContext(now -> {
            if (!response.ended() && !response.closed()) {
                response.end();
            }
        });
    }

    private boolean write(String text) {
        var written = new CompletableFuture<Void>();
        loop.runOnContext(now -> {
            if (response.ended() || response.closed()) {
                written.cancel(false);
            } else {
                response.write(text).onSuccess(written::complete).onFailure(written::completeExceptionally);
            }
        });
        try {
            written.get(slowest.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException tooSlow) {
            LOGGER.infof("A reader of events took nothing for %s and was dropped; it can resume", slowest);
            loop.runOnContext(now -> response.reset());
            return false;
        } catch (ExecutionException | CancellationException gone) {
            LOGGER.debugf("A reader of events has gone: %s", gone);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
