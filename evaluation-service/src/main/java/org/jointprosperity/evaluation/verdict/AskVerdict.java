package org.jointprosperity.evaluation.verdict;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Jurisdiction;

/**
 * What one wants judged: a meeting of a body about a matter.
 *
 * @param date the day it was held; the rule in force on it judges
 * @param noticeDays days between notice and meeting, or null where nobody asks
 */
@Schema(description = "请求裁定一次会议。Ask for the verdict on a meeting.")
public record AskVerdict(
        @NotNull Body body,
        @NotBlank @Schema(description = "议题代码。Code of the matter.", examples = "public-works") String matter,
        @NotNull @Schema(description = "会议日期。The day of the meeting.", examples = "2025-06-10") LocalDate date,
        @NotNull Jurisdiction jurisdiction,
        @NotNull Counts counts,
        @Min(0) @Schema(description = "提前通知天数。Days of notice.", nullable = true, examples = "10") Integer noticeDays) {}
