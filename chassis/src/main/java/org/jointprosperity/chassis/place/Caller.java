package org.jointprosperity.chassis.place;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, as the token says: subject, client, and the administrator-given claims division, person, unit, branch. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's subject; empty for an anonymous caller. */
    public String subject() {
        return claim("sub").orElse("");
    }

    /** The client that was given the token. */
    public String client() {
        return claim("azp").orElse("");
    }

    /** Roster number of the person behind the login, such as {@code C0281}. */
    public Optional<String> person() {
        return claim("person");
    }

    /** Who is named as the one who did something: the person behind the login, or the login where it stands for an office. */
    public String who() {
        return person().orElseGet(this::subject);
    }

    /** Credit code of the caller's urban unit. */
    public Optional<String> unit() {
        return claim("unit");
    }

    /** Code of the caller's rural branch. */
    public Optional<String> branch() {
        return claim("branch");
    }

    public Place place() {
        return Place.of(claim("division").orElse(null), unit().orElse(null));
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.claim(name).map(String::valueOf)
                : Optional.empty();
    }
}
