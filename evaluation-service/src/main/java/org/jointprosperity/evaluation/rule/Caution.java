package org.jointprosperity.evaluation.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 提示: what a rule states and cannot judge by counts, said with every verdict it takes part in.
 *
 * @param matters codes of the matters it is about, or null for all the rule judges
 * @param unlessMandated whether it falls away where a mandate of the villager assembly is named
 */
@Schema(name = "RuleCaution", description = "规则写明而不能据计数判断的，随裁定提示。What a rule states and cannot judge by counts.")
public record Caution(List<String> matters, Boolean unlessMandated, Text text) {

    public Caution {
        matters = matters == null ? List.of() : List.copyOf(matters);
        unlessMandated = unlessMandated != null && unlessMandated;
    }

    /** Whether it has to be said of a matter. */
    public boolean isDue(String matter, boolean mandated) {
        return (matters.isEmpty() || matters.contains(matter)) && !(unlessMandated && mandated);
    }
}
