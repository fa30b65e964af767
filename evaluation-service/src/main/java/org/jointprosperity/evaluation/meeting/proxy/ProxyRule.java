package org.jointprosperity.evaluation.meeting.proxy;

import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Jurisdiction;

/**
 * 委托规定: in which bodies a written proxy counts, and who may hold it.
 *
 * @param mostPerHolder how many one may hold, or null where the rule says nothing
 * @param effectiveTo last day in force, or null
 */
public record ProxyRule(
        String id,
        Jurisdiction jurisdiction,
        List<Body> bodies,
        ProxyLimit limit,
        Integer mostPerHolder,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String article,
        String source,
        boolean verified) {

    public ProxyRule {
        bodies = List.copyOf(bodies);
    }

    /** As a refusal names it. */
    public Citation cited() {
        return new Citation(id, article, source, verified);
    }

    boolean allows(Body body, String divisionCode, LocalDate day) {
        return bodies.contains(body)
                && new Jurisdiction(divisionCode).outwards().contains(jurisdiction)
                && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
