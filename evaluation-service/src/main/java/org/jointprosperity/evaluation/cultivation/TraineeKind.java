package org.jointprosperity.evaluation.cultivation;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.code.CodeTable;

/** 培养类别: what a trainee is trained for; its stages stand in a code table of the county. */
@Schema(description = "培养类别。APPLICANT 入党积极分子, RESERVE_CADRE 后备干部, YOUNG_MEMBER 年轻党员。")
public enum TraineeKind {
    /** 入党积极分子. */
    APPLICANT("入党积极分子", CodeTable.APPLICANT_STAGES),
    /** 后备干部. */
    RESERVE_CADRE("后备干部", CodeTable.RESERVE_CADRE_STAGES),
    /** 年轻党员. */
    YOUNG_MEMBER("年轻党员", CodeTable.YOUNG_MEMBER_STAGES);

    private final String chinese;
    private final CodeTable stages;

    TraineeKind(String chinese, CodeTable stages) {
        this.chinese = chinese;
        this.stages = stages;
    }

    CodeTable stages() {
        return stages;
    }

    /** The kind of this Chinese name, or null. */
    public static TraineeKind called(String chinese) {
        return Arrays.stream(values())
                .filter(kind -> kind.chinese.equals(chinese))
                .findFirst()
                .orElse(null);
    }
}
