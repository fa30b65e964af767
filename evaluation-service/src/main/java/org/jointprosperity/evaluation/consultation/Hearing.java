package org.jointprosperity.evaluation.consultation;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.template.Consultation;

/** 意见汇总: all that was said before a decision; it ends when everyone who must be heard was, and everything is answered. */
record Hearing(List<Opinion> opinions) {

    /**
     * Refuses to end while somebody was not heard or not answered.
     *
     * @param policy whom the county wants heard, or null where only the template asks
     */
    void requireComplete(Consultation policy, LocalDate on) {
        var cited = policy == null ? Citation.NONE : policy.cited();
        rule(!opinions.isEmpty(), "nobody-heard", cited.with("heard", 0, "missing", 1));
        if (policy != null) {
            policy.capacities()
                    .forEach(capacity -> rule(
                            opinions.stream().anyMatch(opinion -> opinion.capacity == capacity),
                            "capacity-not-heard",
                            cited.with("capacity", capacity, "missing", 1, "policy", policy.id())));
            rule(
                    !policy.society() || opinions.stream().anyMatch(Opinion::isOfSociety),
                    "society-not-heard",
                    cited.with("missing", 1, "policy", policy.id()));
        }
        long unanswered =
                opinions.stream().filter(opinion -> !opinion.isAnswered()).count();
        rule(unanswered == 0, "opinions-unanswered", cited.with("unanswered", unanswered, "opinions", opinions.size()));
        opinions.forEach(opinion -> rule(
                !opinion.answeredOn.isAfter(on),
                "consulted-too-early",
                cited.with("on", on, "lastDay", opinion.answeredOn, "missing", DAYS.between(on, opinion.answeredOn))));
    }

    int adopted() {
        return Math.toIntExact(
                opinions.stream().filter(opinion -> opinion.adopted).count());
    }
}
