package org.jointprosperity.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jointprosperity.gateway.problem.Problem;
import org.jointprosperity.gateway.token.Bearer;

/**
 * Counts requests per caller and class in token buckets, and says on every answer how many are left
 * ({@code RateLimit}, {@code RateLimit-Policy}).
 */
@ApplicationScoped
class RateLimit {

    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final Rates rates;
    private final Addresses addresses;
    private final Cache<Counted, Bucket> buckets;

    RateLimit(Rates rates, Addresses addresses) {
        this.addresses = addresses;
        this.rates = rates;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(rates.remembered())
                .expireAfterAccess(FORGOTTEN)
                .build();
    }

    /** Takes one from the caller's bucket; where it is empty, ends the exchange with 429 and answers false. */
    boolean admit(RoutingContext context, RateClass rateClass, Bearer caller) {
        long factor = caller.system() ? rates.systemFactor() : 1;
        return admit(context, rateClass, caller.client() + "|" + caller.subject(), factor);
    }

    /** The same for an address that shows no token, or none that is known. */
    boolean admitAddress(RoutingContext context, RateClass rateClass) {
        return admit(context, rateClass, addressOf(context), 1);
    }

    /** Under which address a request without a token is counted. */
    String addressOf(RoutingContext context) {
        return addresses.of(context.request());
    }

    private boolean admit(RoutingContext context, RateClass rateClass, String who, long factor) {
        var rate = rates.classes().get(rateClass);
        var bucket = buckets.get(new Counted(rateClass, who), key -> bucket(rate, factor));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        long left = probe.getRemainingTokens();
        long wait = left > 0 ? 0 : Math.max(1, wholeSeconds(probe.getNanosToWaitForRefill()));
        context.response()
                .putHeader(
                        "RateLimit-Policy",
                        "\"" + rateClass.label + "\";q=" + rate.burst() * factor + ";w="
                                + Math.max(1, rate.burst() / rate.perSecond()))
                .putHeader("RateLimit", "\"" + rateClass.label + "\";r=" + left + ";t=" + wait);
        if (!probe.isConsumed()) {
            context.response().putHeader("Retry-After", Long.toString(wait));
            new Problem(429, "too-many-requests").end(context);
        }
        return probe.isConsumed();
    }

    private static long wholeSeconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    private static Bucket bucket(Rates.Rate rate, long factor) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(rate.burst() * factor)
                        .refillGreedy(rate.perSecond() * factor, Duration.ofSeconds(1))
                        .build())
                .build();
    }

    private record Counted(RateClass rateClass, String who) {}
}
