package org.jointprosperity.cooperative.surplus;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.problem.Citation;

/** 规则包: what one version of a law says on the surplus, in the form of the evaluation service's packs. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SurplusPack(
        String id,
        String jurisdiction,
        Title title,
        String source,
        boolean verified,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        List<Rule> rules) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rule(String id, List<String> matters, Limit limit, String article, boolean verified) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Limit(Fraction fraction) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Fraction(int num, int den) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Title(String zh) {}

    /** Law and article, as statements and refusals cite them. */
    String article(Rule rule) {
        return title.zh + " " + rule.article();
    }

    Citation citation(Rule rule) {
        return new Citation(rule.id(), article(rule), source, verified && rule.verified());
    }

    boolean isInForce(LocalDate day, String division) {
        return !day.isBefore(effectiveFrom)
                && (effectiveTo == null || !day.isAfter(effectiveTo))
                && (jurisdiction.equals(SurplusLaw.NATIONAL) || division.startsWith(jurisdiction));
    }
}
