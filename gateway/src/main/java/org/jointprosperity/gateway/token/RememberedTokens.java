package org.jointprosperity.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Good tokens by their hash, each until it expires and none longer than a while, so that a token that lives longer than
 * ours do is checked again against the keys its issuer has by then.
 */
final class RememberedTokens {

    private final Clock clock;
    private final Cache<String, Bearer> bearers;

    RememberedTokens(int most, Duration longest, Clock clock) {
        this(most, longest, clock, Ticker.systemTicker());
    }

    RememberedTokens(int most, Duration longest, Clock clock, Ticker ticker) {
        this.clock = clock;
        this.bearers = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(most)
                .expireAfter(Expiry.creating((String hash, Bearer bearer) -> {
                    var left = Duration.between(clock.instant(), bearer.expires());
                    return left.compareTo(longest) < 0 ? left : longest;
                }))
                .build();
    }

    Optional<Bearer> find(String token) {
        return Optional.ofNullable(bearers.getIfPresent(hash(token)))
                .filter(bearer -> bearer.isCurrent(clock.instant()));
    }

    void remember(String token, Bearer bearer) {
        bearers.put(hash(token), bearer);
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.ISO_8859_1));
            return new String(digest, StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
