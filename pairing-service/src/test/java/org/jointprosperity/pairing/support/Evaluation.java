package org.jointprosperity.pairing.support;

import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.EvaluationEvent.DecisionCarried;
import org.jointprosperity.contracts.EvaluationEvent.DecisionClosed;
import org.jointprosperity.contracts.EvaluationEvent.DecisionOpened;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.pairing.Evaluations;

/** The evaluation service as this service hears it: decisions of a village on its topic. */
final class Evaluation {

    private static final LocalDate DAY = LocalDate.of(2009, 12, 31);

    private final UUID decision = UUID.randomUUID();
    private final Subject subject;
    private final String matter;
    private final String division;

    Evaluation(String pairing, String matter, String division) {
        this.subject = new Subject("pairing", "pairing", UUID.fromString(Funds.id(pairing)), 1);
        this.matter = matter;
        this.division = division;
    }

    Evaluation opens() {
        return says(new DecisionOpened(decision, subject, matter, "three-stage", division, DAY));
    }

    Evaluation carries() {
        return carries(DAY);
    }

    Evaluation carries(LocalDate on) {
        return says(new DecisionCarried(decision, subject, matter, division, on));
    }

    Evaluation supersedes() {
        return says(new DecisionClosed(decision, subject, matter, "SUPERSEDED", division, DAY));
    }

    String decision() {
        return decision.toString();
    }

    private Evaluation says(EvaluationEvent event) {
        Evaluations.announce(event);
        return this;
    }
}
