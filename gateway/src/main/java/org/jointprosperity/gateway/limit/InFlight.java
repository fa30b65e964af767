package org.jointprosperity.gateway.limit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jointprosperity.gateway.problem.Problem;

/**
 * How many requests of each caller are under way. Each may hold a connection to a service until its body has come, so
 * that one caller must never hold them all.
 */
@ApplicationScoped
class InFlight {

    private final Rates rates;
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    InFlight(Rates rates) {
        this.rates = rates;
    }

    /** Counts the request until it is over; where the caller has too many, ends the exchange with 429 and answers false. */
    boolean admit(RoutingContext context, String who) {
        if (underWay.merge(who, 1, Integer::sum) > rates.inFlight()) {
            giveBack(who);
            context.response().putHeader("Retry-After", "1");
            new Problem(429, "too-many-in-flight").end(context);
            return false;
        }
        if (context.response().closed()) {
            // gone while its token was checked: nobody would say that it is over
            giveBack(who);
            return false;
        }
        context.addEndHandler(answered -> giveBackWhenReceived(context, who));
        return true;
    }

    /** A service may answer before it has the whole body; its connection is held until then. */
    private void giveBackWhenReceived(RoutingContext context, String who) {
        var request = context.request();
        if (request.isEnded() || context.response().closed()) {
            giveBack(who);
        } else {
            request.end().onComplete(received -> giveBack(who));
        }
    }

    private void giveBack(String who) {
        underWay.computeIfPresent(who, (same, many) -> many == 1 ? null : many - 1);
    }
}
