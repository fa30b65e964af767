package org.jointprosperity.gateway.token;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The caller behind a token that was checked.
 *
 * @param client the client that got the token ({@code azp})
 * @param subject who or what it acts for ({@code sub})
 * @param division code of the place the caller may see, empty if none
 * @param unit credit code of the caller's unit, empty if none
 * @param scopes what the client may do
 * @param audience for whom the token is meant
 * @param system whether the caller is another government system
 * @param expires until when the token is good
 */
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
        String scope = text(token, "scope");
        return new Bearer(
                text(token, "azp"),
                text(token, "sub"),
                text(token, "division"),
                text(token, "unit"),
                scope.isBlank() ? Set.of() : Set.copyOf(List.of(scope.strip().split(" +"))),
                token.getAudience() == null ? Set.of() : Set.copyOf(token.getAudience()),
                identity.getRoles().contains(SYSTEM_ROLE),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /** Whether the token is still good at a moment. */
    public boolean isCurrent(Instant now) {
        return expires.isAfter(now);
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
