package org.jointprosperity.gateway.token;

import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Checks access tokens: issuer, signature, expiry, audience. A good token is remembered by its hash until it expires, so
 * that it is checked once in a while; the services check it again themselves.
 */
@ApplicationScoped
public class Tokens {

    private static final Logger LOGGER = Logger.getLogger(Tokens.class);
    private static final String SCHEME = "Bearer ";

    private final HttpAuthenticator authenticator;
    private final RememberedTokens remembered;

    Tokens(
            Clock clock,
            HttpAuthenticator authenticator,
            @ConfigProperty(name = "joint.token.remembered") int most,
            @ConfigProperty(name = "joint.token.longest") Duration longest) {
        this.authenticator = authenticator;
        this.remembered = new RememberedTokens(most, longest, clock);
    }

    /** The token of a request, empty where there is none. */
    public static Optional<String> of(RoutingContext context) {
        String header = context.request().getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()))
                : Optional.empty();
    }

    /** The caller behind a token that was checked before and has not expired. */
    public Optional<Bearer> known(String token) {
        return remembered.find(token);
    }

    /** Checks the token of a request: the caller, empty if the token is not good, or {@link KeysOutOfReach}. */
    public Future<Optional<Bearer>> check(RoutingContext context, String token) {
        var checked = Promise.<Optional<Bearer>>promise();
        authenticator
                .attemptAuthentication(context)
                .subscribe()
                .with(
                        identity -> {
                            var bearer = Optional.ofNullable(identity)
                                    .filter(found -> !found.isAnonymous())
                                    .map(Bearer::of);
                            bearer.ifPresent(found -> remembered.remember(token, found));
                            checked.complete(bearer);
                        },
                        failure -> refuse(checked, failure));
        return checked.future();
    }

    private static void refuse(Promise<Optional<Bearer>> checked, Throwable failure) {
        LOGGER.debugf("Token refused: %s", failure);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException) {
                checked.fail(new KeysOutOfReach(cause));
                return;
            }
        }
        checked.complete(Optional.empty());
    }
}
