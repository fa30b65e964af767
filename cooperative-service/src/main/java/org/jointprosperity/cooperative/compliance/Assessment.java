package org.jointprosperity.cooperative.compliance;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the law says of a cooperative on a day 评定.
 *
 * @param violations the rules that are broken
 * @param kept the rules that were looked at and are kept
 * @param smallestChange the fewest changes after which every rule that was looked at is kept; null where none need be, or where
 *     no number of them would do
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

    /** The same where no complete register tells of all members: what is broken is broken, what is kept says nothing of the whole. */
    public Assessment withoutRegister() {
        return standing == Standing.COMPLIANT
                ? new Assessment(Standing.NOT_ASSESSABLE, violations, kept, smallestChange)
                : this;
    }

    /** The same where one rule more was looked at: broken, it breaks the whole, if that can be assessed; kept, it makes nothing compliant but what no other rule spoke of. */
    public Assessment with(ComplianceFinding finding) {
        if (finding.met()) {
            return new Assessment(
                    standing == Standing.NO_RULE_IN_FORCE ? Standing.COMPLIANT : standing,
                    violations,
                    and(kept, finding),
                    smallestChange);
        }
        boolean beyondRemedy = !violations.isEmpty() && smallestChange == null;
        return new Assessment(
                standing == Standing.NOT_ASSESSABLE ? standing : Standing.VIOLATED,
                and(violations, finding),
                kept,
                beyondRemedy ? null : smallestChange == null ? finding.change() : smallestChange.and(finding.change()));
    }

    private static List<ComplianceFinding> and(List<ComplianceFinding> findings, ComplianceFinding next) {
        return Stream.concat(findings.stream(), Stream.of(next)).toList();
    }

    /** The rules that are broken, by id. */
    public List<String> violated() {
        return violations.stream().map(ComplianceFinding::ruleId).toList();
    }
}
