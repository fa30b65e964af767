package org.jointprosperity.evaluation.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Text;

/**
 * 阶段: one step of a decision.
 *
 * @param number from 1
 * @param bodies those that may take the step; the first is the usual one
 */
@Schema(name = "DecisionStage", description = "决策的一个阶段。A stage of a decision.")
public record Stage(int number, String code, Text title, List<Body> bodies) {

    public Stage {
        bodies = List.copyOf(bodies);
    }

    /** The body that usually takes the step. */
    public Body usualBody() {
        return bodies.get(0);
    }
}
