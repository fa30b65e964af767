package org.jointprosperity.evaluation.appraisal.kind;

import java.util.List;
import java.util.stream.Collectors;

/** Kinds of appraisal as tests want them. */
public final class KindOf {

    private KindOf() {}

    /** One with these stages, whose incompetence a body finds by the rules of a matter, or by none where it is null. */
    public static AppraisalKind stages(List<Stage> stages, String incompetenceMatter) {
        var kind = new AppraisalKind();
        kind.code = "village-cadres";
        kind.organisations = "BRANCH";
        kind.ofPersons = true;
        kind.stages = stages.stream().map(Stage::name).collect(Collectors.joining(","));
        kind.scaleCode = "cadres";
        kind.incompetenceMatter = incompetenceMatter;
        kind.source = "示范县村干部测评办法";
        kind.suppressBelow = 5;
        kind.objectDays = 7;
        return kind;
    }
}
