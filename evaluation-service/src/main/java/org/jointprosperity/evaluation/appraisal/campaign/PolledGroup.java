package org.jointprosperity.evaluation.appraisal.campaign;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.kind.Manner;
import org.jointprosperity.evaluation.roll.Capacity;
import org.jointprosperity.evaluation.rule.Body;

/**
 * A group of evaluators as it was frozen at opening.
 *
 * @param capacity in which capacity the masses were taken from the roll; null for other groups
 * @param answered how many answered online; null where the group votes on paper
 */
@Schema(description = "启动时冻结的参评主体。A group of evaluators as frozen at opening.")
public record PolledGroup(
        Evaluators evaluators,
        @Schema(description = "百分权重 hundredths", examples = "70") int weight,
        Manner manner,
        @Schema(nullable = true, description = "启动时取自名册的身份，仅群众有 capacity of the masses") Capacity capacity,
        @Schema(description = "人数 persons", examples = "40") int persons,
        @Schema(nullable = true, description = "已答人数 how many have answered") Integer answered) {

    /** The body that those of a capacity form when they meet 会议主体; empty where they form none that judges cadres. */
    static Optional<Body> bodyOf(Capacity capacity) {
        return switch (capacity) {
            case VOTER -> Optional.of(Body.VILLAGERS);
            case REPRESENTATIVE -> Optional.of(Body.REPRESENTATIVES);
            default -> Optional.empty();
        };
    }

    /** The body it forms when it meets; empty where it was opened before its capacity was kept. */
    public Optional<Body> body() {
        return capacity == null ? Optional.empty() : bodyOf(capacity);
    }
}
