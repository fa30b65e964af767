package org.jointprosperity.gateway.route;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;
import org.jointprosperity.gateway.problem.Remainder;

/** The way to one service: pooled connections, bounded waiting, a second try for safe requests only. */
final class Origin {

    private static final Logger LOGGER = Logger.getLogger(Origin.class);
    private static final int SERVICE_UNAVAILABLE = 503;
    private static final int NOT_MODIFIED = 304;

    private final String service;
    private final HttpClient client;
    private final SocketAddress address;
    private final Way way;
    private final Breaker breaker;
    private final Counter unanswered;

    Origin(String service, HttpClient client, SocketAddress address, Way way, Breaker breaker, MeterRegistry metrics) {
        this.service = service;
        this.client = client;
        this.address = address;
        this.way = way;
        this.breaker = breaker;
        this.unanswered = metrics.counter("joint_gateway_unanswered", "service", service);
    }

    /** Asks the service and passes its answer on; a body without a length may have so many bytes. */
    void ask(HttpServerRequest request, long mostBytes) {
        if (request.headers().contains("Expect", "100-continue", true)) {
            request.response().writeContinue();
        }
        var passage = new Passage(mostBytes);
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> client.request(new RequestOptions()
                                .setServer(address)
                                .setConnectTimeout(way.connectTimeout().toMillis()))
                        .onSuccess(passage::connected))
                .addInterceptor(passage)
                .handle(request);
    }

    /** One exchange on its way to the service and back. */
    private final class Passage implements ProxyInterceptor {

        private final long began = System.nanoTime();
        private final long mostBytes;
        private CountedBody counted;
        private boolean connected;
        private boolean sendsBody;

        Passage(long mostBytes) {
            this.mostBytes = mostBytes;
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            if (!breaker.admits()) {
                return answer(context, Unanswered.SPARED);
            }
            ForwardedHeaders.clean(context.request().headers());
            var method = context.request().getMethod();
            var answer = method == HttpMethod.GET || method == HttpMethod.HEAD ? askTwice(context) : askOnce(context);
            return answer.onSuccess(answered -> noteAnswer()).recover(failure -> unanswered(context, failure));
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            ForwardedHeaders.passOn(context.response().headers());
            if (context.response().getStatusCode() == NOT_MODIFIED) {
                // a length that nobody told would become a chunked body, which this answer must not have
                context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
                context.response().setBody(null);
            }
            return context.sendResponse();
        }

        /** A safe request has no body to lose and nothing it could do twice. */
        private Future<ProxyResponse> askTwice(ProxyContext context) {
            context.request().setBody(null);
            Remainder.forget(context.request().proxiedRequest());
            return context.sendRequest()
                    .compose(
                            first -> first.getStatusCode() == SERVICE_UNAVAILABLE
                                    ? again(context, first)
                                    : Future.succeededFuture(first),
                            failure ->
                                    isLate() || isGone(context) ? Future.failedFuture(failure) : context.sendRequest());
        }

        /** From now on the service waits for what the caller sends. */
        void connected(HttpClientRequest request) {
            connected = true;
            request.exceptionHandler(broken -> LOGGER.debugf("A request to %s broke off: %s", service, broken));
        }

        private Future<ProxyResponse> again(ProxyContext context, ProxyResponse first) {
            first.release();
            return context.sendRequest();
        }

        private Future<ProxyResponse> askOnce(ProxyContext context) {
            sendsBody = true;
            var body = context.request().getBody();
            if (body.length() < 0) {
                counted = new CountedBody(body.stream(), mostBytes);
                context.request().setBody(Body.body(counted));
            }
            return context.sendRequest();
        }

        private void noteAnswer() {
            if (breaker.answered()) {
                LOGGER.infof("%s answers again", service);
            }
        }

        private Future<ProxyResponse> unanswered(ProxyContext context, Throwable failure) {
            if (counted != null && counted.isTooLarge()) {
                return answer(context, Unanswered.TOO_LARGE);
            }
            if (isUnfinished(context)) {
                return answer(context, Unanswered.UNFINISHED);
            }
            if (!isGone(context)) {
                unanswered.increment();
                if (breaker.failed()) {
                    LOGGER.infof("%s does not answer and is spared for a while: %s", service, failure);
                }
            }
            return answer(context, isLate() ? Unanswered.LATE : Unanswered.DOWN);
        }

        private Future<ProxyResponse> answer(ProxyContext context, Unanswered reason) {
            return Future.succeededFuture(reason.answer(context.request(), service, way.pause()));
        }

        private boolean isLate() {
            return System.nanoTime() - began >= way.answerTimeout().toNanos();
        }

        /**
         * Whether the whole request had not come yet. Nobody can tell then whether the caller or the service broke off
         * first, and a caller must not be able to have a service spared: it is not counted, and the caller sends again.
         */
        private boolean isUnfinished(ProxyContext context) {
            return connected && sendsBody && !context.request().proxiedRequest().isEnded();
        }

        /** Whether the caller has left, which is no fault of the service. */
        private boolean isGone(ProxyContext context) {
            return context.request().proxiedRequest().response().closed();
        }
    }
}
