package org.jointprosperity.cooperative.association;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.CreditCode;

/** The three forms; the cooperative law binds the second only, the law of collectives the third only. */
@Schema(
        name = "AssociationKind",
        description = "协会、专业合作社或农村集体经济组织。Association, cooperative or collective economic organisation.")
public enum Kind {
    /** 协会: a social organisation, credit code 51…. */
    ASSOCIATION("协会", CreditCode.Kind.ASSOCIATION),
    /** 专业合作社: a farmers' cooperative, credit code 93…. */
    COOPERATIVE("专业合作社", CreditCode.Kind.COOPERATIVE),
    /** 农村集体经济组织: a collective economic organisation of a group, village or town, credit code N1…, N2…, N3…. */
    COLLECTIVE("农村集体经济组织", CreditCode.Kind.COLLECTIVE);

    private final String nameZh;
    private final CreditCode.Kind codeKind;

    Kind(String nameZh, CreditCode.Kind codeKind) {
        this.nameZh = nameZh;
        this.codeKind = codeKind;
    }

    /** The form that a credit code tells; any other organisation is refused. */
    public static Kind of(CreditCode code) {
        for (var kind : values()) {
            if (kind.codeKind == code.kind()) {
                return kind;
            }
        }
        throw new RuleViolation("neither-association-nor-cooperative").with("creditCode", code.value());
    }

    /** The form of its Chinese name in the rosters, or null. */
    public static Kind named(String nameZh) {
        for (var kind : values()) {
            if (kind.nameZh.equals(nameZh)) {
                return kind;
            }
        }
        return null;
    }
}
