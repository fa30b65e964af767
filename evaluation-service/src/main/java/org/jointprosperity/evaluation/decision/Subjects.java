package org.jointprosperity.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.neighbour.PairedUnits;

/** 决策对象: what can be decided upon, as far as it is known here and lies within the caller's place. */
@ApplicationScoped
class Subjects {

    private final Decisions decisions;
    private final Neighbours neighbours;
    private final PairedUnits pairings;

    Subjects(Decisions decisions, Neighbours neighbours, PairedUnits pairings) {
        this.decisions = decisions;
        this.neighbours = neighbours;
        this.pairings = pairings;
    }

    /** Refuses a subject that nobody announced; one outside the caller's place is refused alike. */
    void require(NameSubject subject) {
        RuleViolation.rule(
                isKnown(subject.context(), subject.kind(), subject.id()),
                "subject-unknown",
                "context",
                subject.context(),
                "kind",
                subject.kind(),
                "subject",
                subject.id());
    }

    private boolean isKnown(String context, String kind, UUID id) {
        return switch (context + "." + kind) {
            case EvaluationEvent.CONTEXT + ".decision" -> decisions.knows(id);
            case PairingEvent.CONTEXT + ".pairing" -> pairings.knows(id);
            default ->
                Kind.of(context, kind)
                        .filter(neighbour -> neighbours.knows(neighbour, id))
                        .isPresent();
        };
    }
}
