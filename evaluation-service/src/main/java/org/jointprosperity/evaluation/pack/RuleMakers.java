package org.jointprosperity.evaluation.pack;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.standing.Actor;
import org.jointprosperity.evaluation.standing.Standing;

/**
 * 谁可以提出或审查规则: whoever answers for the place the rules are for, its own charter, town, county or province. Rules for
 * the whole country are for administrators whose place is the whole country {@code 00}.
 */
@RequestScoped
class RuleMakers {

    private static final StringPermission ADMINISTER = new StringPermission("evaluation", "admin");

    private final SecurityIdentity identity;
    private final CurrentPlace place;
    private final Standing standing;

    RuleMakers(SecurityIdentity identity, CurrentPlace place, Standing standing) {
        this.identity = identity;
        this.place = place;
        this.standing = standing;
    }

    /** The caller, acting today for a jurisdiction; refuses who does not answer for it. */
    Actor require(Jurisdiction jurisdiction) {
        boolean whole = place.get().division().equals(Jurisdiction.NATIONAL.code());
        if (jurisdiction.equals(Jurisdiction.NATIONAL)) {
            if (!whole || !identity.checkPermissionBlocking(ADMINISTER)) {
                throw new Refusal(403, "rule-pack-national")
                        .with("violations", new Spot("jurisdiction").violations("rule-pack-national"));
            }
            return standing.now();
        }
        return whole ? standing.now() : standing.within(jurisdiction.code(), null);
    }
}
