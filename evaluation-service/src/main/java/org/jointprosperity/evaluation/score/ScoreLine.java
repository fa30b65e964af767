package org.jointprosperity.evaluation.score;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jointprosperity.evaluation.evidence.EvidenceKind;

/**
 * One reason of a score: so many facts, each worth so much.
 *
 * @param points count times weight, within the cap
 */
@Embeddable
public record ScoreLine(
        @Enumerated(EnumType.STRING) EvidenceKind kind,
        String state,
        @Column(name = "counted") long count,
        int weight,
        Long cap,
        long points) {

    static ScoreLine of(ScoreWeight weight, long count) {
        return new ScoreLine(weight.kind(), weight.state(), count, weight.weight(), weight.cap(), weight.points(count));
    }
}
