package org.jointprosperity.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;

/** The way to one service: pooled connections, bounded waiting, a second try for safe requests only. */
final class Origin {

    /** Headers a client could pretend something with; they never reach a service. */
    private static final List<String> STRIPPED = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Real-IP",
            "X-User",
            "X-User-Id",
            "X-User-Info",
            "X-Remote-User",
            "Cookie");

    private final HttpProxy proxy;

    Origin(HttpClient client, String name, SocketAddress address, Unreachable unreachable) {
        this.proxy = HttpProxy.reverseProxy(client)
                .originRequestProvider((request, http) -> connect(http, request.method(), address))
                .addInterceptor(new ProxyInterceptor() {
                    @Override
                    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
                        STRIPPED.forEach(context.request().headers()::remove);
                        return context.sendRequest().recover(failure -> unreachable.answer(context, name, failure));
                    }
                });
    }

    /** One client for all origins: its pool is per address. */
    static HttpClient client(Vertx vertx, Way way) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) way.connectTimeout().toMillis())
                .setMaxPoolSize(way.poolSize())
                .setMaxWaitQueueSize(way.waiting())
                .setKeepAlive(true)
                .setKeepAliveTimeout(30)
                .setReadIdleTimeout((int) way.answerTimeout().toSeconds()));
    }

    HttpProxy proxy() {
        return proxy;
    }

    /** A safe request whose connection failed is tried once more, on a new connection; any other is not. */
    private static Future<HttpClientRequest> connect(HttpClient client, HttpMethod method, SocketAddress address) {
        var options = new RequestOptions().setServer(address);
        boolean safe = method == HttpMethod.GET || method == HttpMethod.HEAD;
        return safe ? client.request(options).recover(refused -> client.request(options)) : client.request(options);
    }
}
