package org.jointprosperity.cooperative.income;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jointprosperity.chassis.http.Money;

/** 最小必要: what a household earns is for those to see who may change its record; to the others its band says enough. */
@RequestScoped
public class ExactAmounts {

    private static final StringPermission CHANGE = new StringPermission("cooperative", "write");

    private final SecurityIdentity identity;

    ExactAmounts(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether the caller is shown amounts of households. */
    public boolean areShown() {
        return identity.checkPermissionBlocking(CHANGE);
    }

    /** The amount of so many 分 where the caller is shown it, else null. */
    public Money of(Long fen) {
        return fen != null && areShown() ? Money.ofFen(fen) : null;
    }
}
