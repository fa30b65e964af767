package org.jointprosperity.cooperative.base;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;
import static org.jointprosperity.contracts.CreditCode.Kind.ASSOCIATION;
import static org.jointprosperity.contracts.CreditCode.Kind.COMPANY;
import static org.jointprosperity.contracts.CreditCode.Kind.COOPERATIVE;
import static org.jointprosperity.contracts.CreditCode.Kind.INSTITUTION;
import static org.jointprosperity.contracts.CreditCode.Kind.MASS_ORGANISATION;
import static org.jointprosperity.contracts.CreditCode.Kind.ORGAN;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;

/** 共富模式: the three models of shared prosperity, and which bodies can carry a base of each. */
@Schema(name = "BaseModel", description = "共富模式：双联双建、企业+基地+农户、支部+协会+党员示范户。Model of shared prosperity.")
public enum Model {
    /** 双联双建: departments link villages, members link households; a unit carries the base. */
    DOUBLE_LINK("双联双建", Set.of(ORGAN, INSTITUTION, MASS_ORGANISATION, COMPANY)),
    /** 企业+基地+农户: a company carries the base. */
    ENTERPRISE_BASE_HOUSEHOLD("企业+基地+农户", Set.of(COMPANY)),
    /** 支部+协会+党员示范户: an association or cooperative carries the base. */
    BRANCH_ASSOCIATION_HOUSEHOLD("支部+协会+党员示范户", Set.of(ASSOCIATION, COOPERATIVE));

    private final String nameZh;
    private final Set<CreditCode.Kind> bodies;

    Model(String nameZh, Set<CreditCode.Kind> bodies) {
        this.nameZh = nameZh;
        this.bodies = bodies;
    }

    /** The model of its Chinese name in the rosters, or null. */
    public static Model named(String nameZh) {
        for (var model : values()) {
            if (model.nameZh.equals(nameZh)) {
                return model;
            }
        }
        return null;
    }

    void checkBody(CreditCode body) {
        rule(bodies.contains(body.kind()), "base-body-does-not-fit-model", "model", this, "body", body.value());
    }
}
