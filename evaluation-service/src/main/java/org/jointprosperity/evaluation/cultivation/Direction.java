package org.jointprosperity.evaluation.cultivation;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 培养方向: who trains for whom. */
@Schema(name = "TraineeDirection", description = "培养方向。FOR_UNIT 村为机关培养, FOR_VILLAGE 机关为村培养。")
public enum Direction {
    /** 村为机关培养. */
    FOR_UNIT("村为机关培养"),
    /** 机关为村培养. */
    FOR_VILLAGE("机关为村培养");

    private final String chinese;

    Direction(String chinese) {
        this.chinese = chinese;
    }

    /** The direction of this Chinese name, or null. */
    public static Direction called(String chinese) {
        return Arrays.stream(values())
                .filter(direction -> direction.chinese.equals(chinese))
                .findFirst()
                .orElse(null);
    }
}
