package org.jointprosperity.evaluation.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        @Schema(
                        description =
                                "审定时的提醒，如到期后没有施行的版本；仅审查的回答中有。"
                                        + "What to look at on approval, such as days on which no version judges; told in the answer of a review only.")
                List<Text> warnings,
        long version)
        implements Versioned {

    static RulePackView of(RulePackVersion kept) {
        return of(kept, List.of());
    }

    /** As its reviewers are answered: with a warning where nothing judges from some day on. */
    static RulePackView reviewed(RulePackVersion kept, Optional<LocalDate> hole) {
        return of(kept, hole.map(from -> warning(kept, from)).stream().toList());
    }

    private static Text warning(RulePackVersion kept, LocalDate from) {
        return new Text(
                "本版本施行至%s，取代的版本不再恢复；自%s起%s没有施行的版本，须另行提出。".formatted(kept.inForceTo, from, kept.packId),
                "This version ends on %s, and what it took the place of does not come back: from %s on no version of %s is in force until one is proposed."
                        .formatted(kept.inForceTo, from, kept.packId));
    }

    private static RulePackView of(RulePackVersion kept, List<Text> warnings) {
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
                warnings,
                kept.version);
    }
}
