package org.jointprosperity.evaluation.rule;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Citation;

/**
 * 规则包: the rules of one law, regulation or policy in one of its versions.
 *
 * @param source the text the rules were taken from
 * @param verified whether that text was read, and not a copy or a memory of it
 * @param effectiveTo last day in force, or null
 * @param supersedes id of another pack whose place it takes from its first day on, or null
 * @param historical 历史法规: whether it tells of law of days before it was entered, so that its first day may be past
 */
@Schema(description = "规则包：一部法律、法规或政策的一个版本。The rules of one text in one version.")
public record RulePack(
        String id,
        Jurisdiction jurisdiction,
        Text title,
        String source,
        boolean verified,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String supersedes,
        Boolean historical,
        List<Rule> rules) {

    public RulePack {
        historical = historical != null && historical;
        rules = List.copyOf(rules);
    }

    /** A rule of it, as a refusal names it. */
    public Citation cite(Rule rule) {
        return new Citation(rule.id(), rule.article(), title.zh(), verified && rule.verified());
    }

    /** The same rules with other days. */
    public RulePack inForce(LocalDate from, LocalDate to) {
        return new RulePack(id, jurisdiction, title, source, verified, from, to, supersedes, historical, rules);
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
