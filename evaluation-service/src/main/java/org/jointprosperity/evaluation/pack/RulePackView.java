package org.jointprosperity.evaluation.pack;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.Rule;
import org.jointprosperity.evaluation.rule.Text;

/**
 * A version of a rule pack with its reviews.
 *
 * @param number of the version, from 1
 * @param effectiveTo the last day in force: the one the text states, or the day before the one that took its place
 * @param statedEffectiveTo the last day the text itself states, or null
 * @param sha256 of the text in canonical JSON (RFC 8785), hexadecimal
 * @param delivered whether the service was delivered with it, reviewed beforehand
 */
@Schema(description = "规则包：一部法律、法规、政策或章程的一个版本，及其审查记录。" + "The rules of one text in one version, with its reviews.")
public record RulePackView(
        String id,
        int number,
        RulePackState state,
        Jurisdiction jurisdiction,
        Text title,
        String source,
        boolean verified,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        LocalDate statedEffectiveTo,
        String supersedes,
        boolean historical,
        List<Rule> rules,
        String sha256,
        boolean delivered,
        @Schema(
                        description = "提出人的花名册编号。Roster number of the proposer; null where the login has none.",
                        nullable = true)
                String proposer,
        LocalDate enteredOn,
        List<RulePackReviewView> reviews,
        long version)
        implements Versioned {

    static RulePackView of(RulePackVersion kept) {
        var pack = kept.pack();
        return new RulePackView(
                kept.packId,
                kept.number,
                kept.state,
                pack.jurisdiction(),
                pack.title(),
                pack.source(),
                pack.verified(),
                kept.effectiveFrom,
                kept.inForceTo,
                kept.effectiveTo,
                kept.supersedes,
                kept.historical,
                pack.rules(),
                kept.sha256,
                kept.delivered,
                kept.proposerPerson,
                kept.enteredOn,
                kept.reviews.stream().map(RulePackReviewView::of).toList(),
                kept.version);
    }
}
