package org.jointprosperity.gateway.route;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Opens the way to each service. One client serves all: its pool is per address, so one that hangs leaves the others theirs. */
@ApplicationScoped
class Origins {

    private static final int HTTP = 80;

    private final HttpClient client;
    private final Way way;
    private final MeterRegistry metrics;

    Origins(Vertx vertx, Way way, MeterRegistry metrics) {
        this.way = way;
        this.metrics = metrics;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) way.connectTimeout().toMillis())
                .setIdleTimeout((int) way.answerTimeout().toSeconds())
                .setMaxPoolSize(way.poolSize())
                .setMaxWaitQueueSize(way.waiting())
                .setKeepAlive(true)
                .setKeepAliveTimeout((int) way.keepAlive().toSeconds())
                .setMaxHeaderSize(way.maxHeaderBytes())
                .setDecompressionSupported(false));
    }

    Origin of(String service, URI url) {
        if (!"http".equals(url.getScheme()) || url.getHost() == null) {
            throw new IllegalArgumentException("The address of " + service + " must be http://host:port, not " + url);
        }
        var address = SocketAddress.inetSocketAddress(url.getPort() < 0 ? HTTP : url.getPort(), url.getHost());
        return new Origin(service, client, address, way, new Breaker(way.failures(), way.pause()), metrics);
    }
}
