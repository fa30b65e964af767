package org.jointprosperity.cooperative.compliance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the law says of a cooperative on a day 评定.
 *
 * @param violations the rules that are broken
 * @param kept the rules that were looked at and are kept
 * @param smallestChange the fewest members and votes to change so that every rule about them is kept; null where none need be
 */
@Schema(
        name = "ComplianceAssessment",
        description = "评定：违反与符合的规则，及一并整改的最小改动。Rules broken and kept, and the smallest change for all.")
public record Assessment(
        Standing standing,
        List<ComplianceFinding> violations,
        List<ComplianceFinding> kept,
        SmallestChange smallestChange) {

    /** A standing of which no rule speaks. */
    public static Assessment without(Standing standing) {
        return new Assessment(standing, List.of(), List.of(), null);
    }

    /** The rules that are broken, by id. */
    public List<String> violated() {
        return violations.stream().map(ComplianceFinding::ruleId).toList();
    }
}
