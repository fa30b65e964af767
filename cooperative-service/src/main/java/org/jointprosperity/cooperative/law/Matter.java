package org.jointprosperity.cooperative.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.RuleViolation;

/** What a rule of the cooperative law is about, and the code of the refusal where it is broken. */
@Schema(name = "ComplianceMatter", description = "规则事项。What a rule is about.")
public enum Matter {
    FOUNDING_MEMBERS("founding-members", "cooperative-too-few-members"),
    PUBLIC_BODY_MEMBERS("public-body-members", "public-body-as-member"),
    FARMER_MEMBERS("farmer-members", "farmers-below-share"),
    ORGANISATION_MEMBERS("organisation-members", "organisations-above-share"),
    ADDITIONAL_VOTES("additional-votes", "additional-votes-above-share"),
    LEAVING_NOTICE("leaving-notice", "leaving-notice-too-short"),
    DELEGATES("delegates", "delegates-not-in-bounds"),
    ELECTED_OFFICES("elected-offices", "office-holder-no-member"),
    INCOMPATIBLE_OFFICES("incompatible-offices", "offices-incompatible"),
    COMPETING_OFFICES("competing-offices", "office-in-competing-cooperative"),
    OFFICIALS_IN_OFFICE("officials-in-office", "official-in-office"),
    UNION_MEMBERS("union-members", "union-too-small"),
    IDLE_YEARS("idle-years", "idle-for-years");

    private final String code;
    private final String violation;

    Matter(String code, String violation) {
        this.code = code;
        this.violation = violation;
    }

    /** The matter of this name in a rule pack. */
    @JsonCreator
    public static Matter of(String code) {
        return Arrays.stream(values())
                .filter(matter -> matter.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** Its name in rule packs and in the API. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The refusal of what breaks this rule about it. */
    public RuleViolation refusal(Citation broken) {
        return broken.told(new RuleViolation(violation));
    }
}
