package org.jointprosperity.cooperative.compliance;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.law.Text;

/** 最小整改: the fewest changes that together are enough; one fewer would not be. */
@Schema(description = "最小整改：少一项即不足。The fewest changes that are enough; one fewer is not.")
public record SmallestChange(List<Step> steps, Text words) {

    /** So many of one kind of change. */
    @Schema(name = "ComplianceChangeStep", description = "一种整改及其数量。So many of one kind of change.")
    public record Step(Change change, long count) {}

    static SmallestChange of(Change change, long count) {
        return of(List.of(new Step(change, count)));
    }

    static SmallestChange of(List<Step> all) {
        var steps = new ArrayList<Step>();
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        for (var step : all) {
            if (step.count() > 0) {
                steps.add(step);
                zh.add(step.change().words(step.count()).zh());
                en.add(step.change().words(step.count()).en());
            }
        }
        return new SmallestChange(List.copyOf(steps), new Text(String.join("，", zh), String.join(", ", en)));
    }

    /** How many changes it takes. */
    public long size() {
        return steps.stream().mapToLong(Step::count).sum();
    }
}
