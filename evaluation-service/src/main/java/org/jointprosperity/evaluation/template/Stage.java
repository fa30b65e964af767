package org.jointprosperity.evaluation.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Text;

/**
 * 阶段: one step of a decision.
 *
 * @param number from 1
 * @param kind by what it is carried; a meeting where the template says nothing
 * @param bodies those that may take the step; the first is the usual one; none where nobody meets
 * @param repeatable whether a valid meeting that says no may be held again; otherwise it ends the decision
 * @param merges whether it merges into the next stage where one person is secretary and chair 书记主任一肩挑
 * @param bindsEach whether every office present must take on something to do
 * @param viewOfEach whether every attendee states his view, the one in the chair last 末位表态
 * @param days for how many days at least a disclosure hangs, else null
 */
@Schema(name = "DecisionStage", description = "决策的一个阶段。A stage of a decision.")
public record Stage(
        int number,
        String code,
        Text title,
        StageKind kind,
        List<Body> bodies,
        boolean repeatable,
        boolean merges,
        boolean bindsEach,
        boolean viewOfEach,
        Integer days) {

    public Stage {
        kind = kind == null ? StageKind.MEETING : kind;
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
    }

    /** The body that usually takes the step. */
    public Body usualBody() {
        return bodies.get(0);
    }
}
