package org.jointprosperity.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jointprosperity.gateway.problem.Problem;
import org.jointprosperity.gateway.token.Bearer;

/** Counts requests per client and class in token buckets, and says on every answer how many are left. */
@ApplicationScoped
public class RateLimit {

    private final Limits limits;
    private final Cache<String, Bucket> buckets;

    RateLimit(Limits limits) {
        this.limits = limits;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limits.clients())
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    /** Takes one from the caller's bucket; where it is empty, ends the exchange with 429 and answers false. */
    public boolean admit(RoutingContext context, Optional<Bearer> bearer, String segment) {
        String rateClass =
                bearer.isEmpty() ? "anonymous" : rateClass(context.request().method(), segment);
        var rate = rate(rateClass);
        long factor = bearer.filter(Bearer::system).isPresent() ? limits.systemFactor() : 1;
        String who = bearer.map(caller -> caller.client() + "|" + caller.subject())
                .orElseGet(() -> context.request().remoteAddress().hostAddress());
        var bucket = buckets.get(rateClass + "|" + who, key -> bucket(rate, factor));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        long waitSeconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
        context.response()
                .putHeader(
                        "RateLimit-Policy",
                        "\"" + rateClass + "\";q=" + rate.burst() * factor + ";w="
                                + Math.max(1, rate.burst() / rate.perSecond()))
                .putHeader(
                        "RateLimit",
                        "\"" + rateClass + "\";r=" + probe.getRemainingTokens() + ";t="
                                + (probe.isConsumed() ? 0 : waitSeconds));
        if (!probe.isConsumed()) {
            context.response().putHeader("Retry-After", Long.toString(waitSeconds));
            new Problem(429, "too-many-requests").end(context);
        }
        return probe.isConsumed();
    }

    private String rateClass(HttpMethod method, String segment) {
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            return "read";
        }
        return limits.uploadSegments().contains(segment) ? "bulk" : "write";
    }

    private Limits.Rate rate(String rateClass) {
        return switch (rateClass) {
            case "read" -> limits.read();
            case "write" -> limits.write();
            case "bulk" -> limits.bulk();
            default -> limits.anonymous();
        };
    }

    private static Bucket bucket(Limits.Rate rate, long factor) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(rate.burst() * factor)
                        .refillGreedy(rate.perSecond() * factor, Duration.ofSeconds(1))
                        .build())
                .build();
    }
}
