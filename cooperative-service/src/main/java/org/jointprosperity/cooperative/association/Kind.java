package org.jointprosperity.cooperative.association;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;

/** The two forms; the cooperative law binds the second only. */
@Schema(name = "AssociationKind", description = "协会或专业合作社。Association or cooperative.")
public enum Kind {
    /** 协会: a social organisation, credit code 51…. */
    ASSOCIATION("协会", CreditCode.Kind.ASSOCIATION),
    /** 专业合作社: a farmers' cooperative, credit code 93…. */
    COOPERATIVE("专业合作社", CreditCode.Kind.COOPERATIVE);

    private final String nameZh;
    private final CreditCode.Kind codeKind;

    Kind(String nameZh, CreditCode.Kind codeKind) {
        this.nameZh = nameZh;
        this.codeKind = codeKind;
    }

    /** The form that a credit code tells; any other organisation is refused. */
    public static Kind of(CreditCode code) {
        rule(
                code.kind() == ASSOCIATION.codeKind || code.kind() == COOPERATIVE.codeKind,
                "neither-association-nor-cooperative",
                "creditCode",
                code.value());
        return code.kind() == ASSOCIATION.codeKind ? ASSOCIATION : COOPERATIVE;
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
