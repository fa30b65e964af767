package org.jointprosperity.pairing.agreement;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** 共建方案: what both sides mean to do, before the letter. Money pledged is not money raised elsewhere, nor money received. */
@Schema(
        name = "Plan",
        description = "共建方案：五项共建、承诺事项、资金与期限。The joint plan: five contents, undertakings, money and period.")
public record Plan(
        @NotNull @Size(max = 5) List<@Valid @NotNull PlannedContent> contents,
        @NotNull @Size(max = 50) List<@Valid @NotNull Promise> undertakings,
        @NotNull @Schema(description = "承诺资金 pledged") Money pledged,
        @NotNull @Schema(description = "协调资金 to be raised elsewhere") Money coordinated,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Size(max = 2000) @Schema(description = "方案摘要 summary of the plan as a whole") String summary) {

    /** So many years after its proposal a plan ends at the latest, so that what is laid for its term stays bounded. */
    static final int MOST_YEARS = 30;

    /** Refuses a term that ends before it begins, and a promise that is due outside of it. */
    void requirePeriod() {
        rule(!endsOn.isBefore(startsOn), "period-ends-before-it-starts");
        for (var promise : undertakings) {
            rule(
                    !promise.dueOn().isBefore(startsOn) && !promise.dueOn().isAfter(endsOn),
                    "promise-due-outside-term",
                    "dueOn",
                    promise.dueOn(),
                    "startsOn",
                    startsOn,
                    "endsOn",
                    endsOn);
        }
    }

    List<Content> unanswered() {
        return Arrays.stream(Content.values())
                .filter(content ->
                        contents.stream().noneMatch(planned -> planned.content() == content && planned.answers()))
                .toList();
    }

    boolean repeatsAContent() {
        return contents.stream().map(PlannedContent::content).distinct().count() < contents.size();
    }
}
