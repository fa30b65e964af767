package org.jointprosperity.gateway.token;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller behind a token that was checked. */
public record Bearer(
        String client,
        String subject,
        String division,
        String unit,
        Set<String> scopes,
        Set<String> audience,
        boolean system,
        Instant expires) {

    private static final String SYSTEM_ROLE = "government-system";

    static Bearer of(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        return new Bearer(
                text(token, "azp"),
                text(token, "sub"),
                text(token, "division"),
                text(token, "unit"),
                Set.of(text(token, "scope").split(" ")),
                token.getAudience() == null ? Set.of() : Set.copyOf(token.getAudience()),
                identity.getRoles().contains(SYSTEM_ROLE),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /** Whether an event of this division and unit may be shown to the caller. */
    public boolean maySee(String divisionCode, String unitCode) {
        return !division.isEmpty() && divisionCode.startsWith(division) || !unit.isEmpty() && unit.equals(unitCode);
    }

    private static String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value == null ? "" : String.valueOf(value);
    }
}
