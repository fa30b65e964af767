package org.jointprosperity.gateway.limit;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.gateway.problem.Problem;
import org.jointprosperity.gateway.token.Bearer;
import org.jointprosperity.gateway.token.Tokens;

/** Who comes in: a good token, not too often, with a body that is not too large. Anybody else hears why not. */
@ApplicationScoped
public class Admission {

    private final Tokens tokens;
    private final RateLimit rate;
    private final InFlight inFlight;
    private final Uploads uploads;
    private final Set<String> openSegments;

    Admission(
            Tokens tokens,
            RateLimit rate,
            InFlight inFlight,
            Uploads uploads,
            @ConfigProperty(name = "joint.open-segments") Set<String> openSegments) {
        this.tokens = tokens;
        this.rate = rate;
        this.inFlight = inFlight;
        this.uploads = uploads;
        this.openSegments = openSegments;
    }

    /** The same, and whoever shows no token may read what is open to everyone, a limited number of times per address. */
    public void admitReaders(RoutingContext context, String segment, Runnable goOn) {
        if (Tokens.of(context).isEmpty() && isOpen(context.request(), segment)) {
            if (rate.admitAddress(context, RateClass.PAGE) && inFlight.admit(context, rate.addressOf(context))) {
                goOn.run();
            }
        } else {
            admit(context, segment, caller -> goOn.run());
        }
    }

    /** Goes on with the caller, or ends the exchange with 401, 413, 429 or 503. */
    public void admit(RoutingContext context, String segment, Consumer<Bearer> goOn) {
        var token = Tokens.of(context);
        if (token.isEmpty()) {
            refuse(context, "Bearer");
            return;
        }
        var known = tokens.known(token.get());
        if (known.isPresent()) {
            admit(context, segment, known.get(), goOn);
        } else if (rate.admitAddress(context, RateClass.UNPROVEN)) {
            tokens.check(context, token.get())
                    .onSuccess(caller -> caller.ifPresentOrElse(
                            bearer -> admit(context, segment, bearer, goOn),
                            () -> refuse(context, "Bearer error=\"invalid_token\"")))
                    .onFailure(outOfReach -> {
                        context.response().putHeader("Retry-After", "5");
                        new Problem(503, "sign-in-down").end(context);
                    });
        }
    }

    /** The largest body in bytes that a request may bring, whether it says its length or not. */
    public long mostBytes(HttpServerRequest request, String segment) {
        return uploads.most(request, segment);
    }

    private boolean isOpen(HttpServerRequest request, String segment) {
        return openSegments.contains(segment)
                && (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD);
    }

    private void admit(RoutingContext context, String segment, Bearer caller, Consumer<Bearer> goOn) {
        var request = context.request();
        if (!rate.admit(context, RateClass.of(request.method(), uploads.takes(segment)), caller)) {
            return;
        }
        if (uploads.isTooLarge(request, segment)) {
            new Problem(413, "body-too-large").end(context);
            return;
        }
        if (inFlight.admit(context, caller.client() + "|" + caller.subject())) {
            goOn.accept(caller);
        }
    }

    private void refuse(RoutingContext context, String challenge) {
        if (rate.admitAddress(context, RateClass.ANONYMOUS)) {
            context.response().putHeader("WWW-Authenticate", challenge);
            new Problem(401, "not-authenticated").end(context);
        }
    }
}
