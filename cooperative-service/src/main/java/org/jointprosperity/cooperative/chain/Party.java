package org.jointprosperity.cooperative.chain;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One end of a link. */
@Schema(name = "ChainParty", description = "产业链上的一方。One end of a chain link.")
public record Party(
        @NotNull Kind kind,
        @NotBlank @Size(max = 20) @Schema(description = "信用代码或编号。Credit code or roster number.", examples = "JD003")
                String number) {

    /** What an end of a link may be. */
    @Schema(
            name = "ChainPartyKind",
            description = "企业、基地、协会或合作社、党员、农户。Enterprise, base, association, member, household.")
    public enum Kind {
        /** 企业. */
        ENTERPRISE,
        /** 党群共富基地. */
        BASE,
        /** 协会或合作社. */
        ASSOCIATION,
        /** 党员, who helps along. */
        PERSON,
        /** 农户. */
        HOUSEHOLD
    }

    private static final Map<Kind, Set<Kind>> LEADS = Map.of(
            Kind.ENTERPRISE, Set.of(Kind.BASE, Kind.HOUSEHOLD),
            Kind.BASE, Set.of(Kind.HOUSEHOLD),
            Kind.ASSOCIATION, Set.of(Kind.HOUSEHOLD),
            Kind.PERSON, Set.of(Kind.BASE, Kind.HOUSEHOLD),
            Kind.HOUSEHOLD, Set.of());

    /** Refuses to link what no chain links, and anything to itself. */
    void requireLinkTo(Party other) {
        rule(!equals(other), "link-to-itself", "kind", kind, "number", number);
        rule(LEADS.get(kind).contains(other.kind), "link-not-of-chain", "from", kind, "to", other.kind);
    }
}
