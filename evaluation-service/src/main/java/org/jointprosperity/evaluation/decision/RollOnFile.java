package org.jointprosperity.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jointprosperity.evaluation.decision.progress.RecordMeeting;
import org.jointprosperity.evaluation.roll.Capacity;
import org.jointprosperity.evaluation.roll.RollEntries;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Text;

/** 名册核对: holds who was due by the paper of a meeting against the roll of the village that is kept here. */
@ApplicationScoped
class RollOnFile {

    private final RollEntries entries;

    RollOnFile(RollEntries entries) {
        this.entries = entries;
    }

    /**
     * What has to be looked at beside the verdict where the paper tells of more persons than the roll of the day, or of
     * fewer at an assembly of all villagers; none where no roll is kept. Whoever keeps the roll may be late with it, so
     * that nothing is refused.
     */
    Optional<Text> caution(String village, Body body, RecordMeeting paper) {
        var capacity = Capacity.dueAt(body);
        var told = paper.counts().of(Count.ELIGIBLE);
        if (capacity.isEmpty() || told.isEmpty()) {
            return Optional.empty();
        }
        return caution(body, told.getAsInt(), Math.toIntExact(entries.size(village, capacity.get(), paper.heldOn())));
    }

    /**
     * More than stand on the roll were hardly due; fewer may be, a branch among others, members without a vote. Of an
     * assembly nobody is left out, so that a small one cannot stand for all.
     */
    static Optional<Text> caution(Body body, int told, int onRoll) {
        boolean looksRight = told == onRoll || told < onRoll && body != Body.VILLAGERS;
        return onRoll == 0 || looksRight
                ? Optional.empty()
                : Optional.of(new Text(
                        "登记表写应到%d人，本村当日名册为%d人，相差%d人，须核对名册。".formatted(told, onRoll, Math.abs(told - onRoll)),
                        "The paper says %d were due; the roll of the village has %d on that day, which differs by %d: look at the roll."
                                .formatted(told, onRoll, Math.abs(told - onRoll))));
    }
}
