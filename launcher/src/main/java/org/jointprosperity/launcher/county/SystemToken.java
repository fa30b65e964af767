package org.jointprosperity.launcher.county;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The token of the client {@code integrator}, another government system: renewed a minute before it ends. */
public final class SystemToken {

    /** Under which name the launcher keeps the client's secret. */
    public static final String SECRET = "client.integrator";

    private static final Duration EARLY = Duration.ofMinutes(1);

    private final String issuer;
    private final String secret;
    private final HttpClient client = Answer.client().build();
    private String token = "";
    private Instant until = Instant.MIN;

    /** The client's credentials at this issuer. */
    public SystemToken(String issuer, String secret) {
        this.issuer = issuer;
        this.secret = secret;
    }

    /** A token that lives a minute more at least. */
    public synchronized String value() {
        if (Instant.now().isAfter(until)) {
            var grant = new Form(Map.of(
                    "grant_type", "client_credentials",
                    "client_id", "integrator",
                    "client_secret", secret));
            var address = URI.create(issuer + "/protocol/openid-connect/token");
            var answer = Answer.to(grant.post(address), client).expect(200).json();
            token = answer.path("access_token").asText();
            until = Instant.now()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(EARLY);
        }
        return token;
    }
}
