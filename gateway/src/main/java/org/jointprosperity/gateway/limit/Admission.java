package org.jointprosperity.gateway.limit;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
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

    Admission(Tokens tokens, RateLimit rate, InFlight inFlight, Uploads uploads) {
        this.tokens = tokens;
        this.rate = rate;
        this.inFlight = inFlight;
        this.uploads = uploads;
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

    private void admit(RoutingContext context, String segment, Bearer caller, Consumer<Bearer> goOn) {
        var request = context.request();
        if (!rate.admit(context, RateClass.of(request.method(), uploads.takes(segment)), caller)) {
            return;
        }
        if (uploads.isTooLarge(request, segment)) {
            new Problem(413, "body-too-large").end(context);
            return;
        }
        if (inFlight.admit(context, caller)) {
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
