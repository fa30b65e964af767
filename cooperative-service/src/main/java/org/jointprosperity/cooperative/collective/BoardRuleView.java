package org.jointprosperity.cooperative.collective;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.law.Verification;

/** A rule on boards as callers see it. */
@Schema(description = "理事会人数规则。A rule on the size of a board.")
public record BoardRuleView(
        int least,
        int most,
        @Schema(description = "须为单数。Whether the number is odd.") boolean odd,
        String jurisdiction,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source,
        Verification verification) {

    static BoardRuleView of(BoardRule rule) {
        return new BoardRuleView(
                rule.least,
                rule.most,
                rule.odd,
                rule.jurisdiction,
                rule.effectiveFrom,
                rule.effectiveTo,
                rule.source,
                rule.verification());
    }
}
