package org.jointprosperity.evaluation.template;

import java.util.List;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Text;

/**
 * 阶段: one step of a decision.
 *
 * @param number from 1
 * @param bodies those that may take the step; the first is the usual one
 */
public record Stage(int number, String code, Text title, List<Body> bodies) {

    public Stage {
        bodies = List.copyOf(bodies);
    }

    /** The body that usually takes the step. */
    public Body usualBody() {
        return bodies.get(0);
    }
}
