package org.jointprosperity.evaluation.commitment;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.evaluation.decision.Decisions;
import org.jointprosperity.evaluation.evidence.EvidenceOnFile;
import org.jointprosperity.evaluation.meeting.Sittings;

/** What may stand as evidence of what was done: only what was told to this service or happened in it. */
@ApplicationScoped
class EvidenceOfFulfilment {

    private static final int UUID_LENGTH = 36;

    private final EvidenceOnFile onFile;
    private final Decisions decisions;
    private final Sittings sittings;

    EvidenceOfFulfilment(EvidenceOnFile onFile, Decisions decisions, Sittings sittings) {
        this.onFile = onFile;
        this.decisions = decisions;
        this.sittings = sittings;
    }

    /** Refuses a piece of which nothing is known within the caller's place. */
    void requireKnown(List<Evidence> evidence) {
        for (var piece : evidence) {
            rule(isKnown(piece), "evidence-unknown", "kind", piece.kind(), "number", piece.number());
        }
    }

    private boolean isKnown(Evidence piece) {
        var id = id(piece.number());
        return piece.kind() == Evidence.Kind.DECISION
                ? id != null && (decisions.knows(id) || sittings.knows(id))
                : onFile.knows(piece.kind().onFile(), piece.number(), id);
    }

    /** The id that a number is, or null where it is another kind of number. */
    private static UUID id(String number) {
        if (number.length() != UUID_LENGTH) {
            return null;
        }
        try {
            return UUID.fromString(number);
        } catch (IllegalArgumentException anotherNumber) {
            return null;
        }
    }
}
