package org.jointprosperity.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Checks access tokens: issuer, signature, expiry, audience. A good token is remembered until it expires, a minute at
 * most; the services check it again themselves.
 */
@ApplicationScoped
public class Tokens {

    private static final Logger LOGGER = Logger.getLogger(Tokens.class);
    private static final String SCHEME = "Bearer ";

    private final HttpAuthenticator authenticator;
    private final Cache<String, Bearer> remembered;
    private final Clock clock = Clock.systemUTC();

    Tokens(HttpAuthenticator authenticator, @ConfigProperty(name = "joint.token.remembered") int remembered) {
        this.authenticator = authenticator;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build();
    }

    /** The caller; empty where there is no token or none that is good. */
    public Future<Optional<Bearer>> bearer(RoutingContext context) {
        String header = context.request().getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Future.succeededFuture(Optional.empty());
        }
        var known = remembered.getIfPresent(header);
        if (known != null && known.expires().isAfter(clock.instant())) {
            return Future.succeededFuture(Optional.of(known));
        }
        var checked = Promise.<Optional<Bearer>>promise();
        authenticator
                .attemptAuthentication(context)
                .subscribe()
                .with(
                        identity -> {
                            var bearer = Optional.ofNullable(identity)
                                    .filter(found -> !found.isAnonymous())
                                    .map(Bearer::of);
                            bearer.ifPresent(found -> remembered.put(header, found));
                            checked.complete(bearer);
                        },
                        failure -> {
                            LOGGER.debugf("Token refused: %s", failure.getMessage());
                            checked.complete(Optional.empty());
                        });
        return checked.future();
    }
}
