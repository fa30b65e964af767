package org.jointprosperity.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A small service behind the gateway: it tells what it was asked, and does what the last segment of the path says. */
public final class Service {

    private final String name;
    private final List<JsonObject> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger breaks = new AtomicInteger();
    private final AtomicReference<Runnable> ticking = new AtomicReference<>();
    private Vertx vertx;
    private HttpServer server;
    private int port;

    Service(String name) {
        this.name = name;
    }

    public void start(Vertx vertx) throws Exception {
        this.vertx = vertx;
        server = vertx.createHttpServer(new HttpServerOptions().setMaxHeaderSize(16384))
                .requestHandler(this::answer);
        server.listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        port = server.actualPort();
    }

    /** Starts again on the port it had. */
    public void start() throws Exception {
        start(vertx);
    }

    public void stop() throws Exception {
        server.close().toCompletionStage().toCompletableFuture().get();
    }

    int port() {
        return port;
    }

    /** What was asked since the last time this was called. */
    public List<JsonObject> asked() {
        var all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    /** The next so many requests get 503. */
    public void refuse(int next) {
        refusals.set(next);
    }

    /** The next so many requests lose their connection. */
    public void breakOff(int next) {
        breaks.set(next);
    }

    private void answer(HttpServerRequest request) {
        var told = new JsonObject()
                .put("service", name)
                .put("method", request.method().name())
                .put("uri", request.uri());
        var headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
        asked.add(told.put("headers", headers));
        if (breaks.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            request.connection().close();
        } else if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            request.response().setStatusCode(503).end();
        } else if (request.path().endsWith("/silent")) {
            request.resume();
        } else if (request.path().endsWith("/ticks")) {
            tick(request);
        } else if (request.path().endsWith("/nothing")) {
            request.endHandler(end -> request.response().setStatusCode(204).end());
        } else if (request.path().endsWith("/unchanged")) {
            request.endHandler(end -> request.response()
                    .setStatusCode(304)
                    .putHeader("ETag", "\"3\"")
                    .end());
        } else {
            long[] bytes = {0};
            request.handler(buffer -> bytes[0] += buffer.length());
            request.endHandler(end -> request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Connection", "keep-alive")
                    .end(told.put("bytes", bytes[0]).encode()));
        }
    }

    /** Ends the event stream that was opened last, with one more event. */
    public void endTicks() {
        ticking.getAndSet(null).run();
    }

    private void tick(HttpServerRequest request) {
        var context = Vertx.currentContext();
        var response = request.response();
        response.setChunked(true).putHeader("Content-Type", "text/event-stream").write("data: 1\n\n");
        ticking.set(() -> context.runOnContext(now -> response.end("data: 2\n\n")));
    }
}
