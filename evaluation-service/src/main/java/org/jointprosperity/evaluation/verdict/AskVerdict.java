package org.jointprosperity.evaluation.verdict;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
 * @param mandate 授权: the resolution of the villager assembly by which others decide for it, or null where none is named
 */
@Schema(description = "请求裁定一次会议。Ask for the verdict on a meeting.")
public record AskVerdict(
        @NotNull Body body,
        @NotBlank @Schema(description = "议题代码。Code of the matter.", examples = "public-works") String matter,
        @NotNull @Schema(description = "会议日期。The day of the meeting.", examples = "2025-06-10") LocalDate date,
        @NotNull Jurisdiction jurisdiction,
        @NotNull Counts counts,
        @Min(0) @Schema(description = "提前通知天数。Days of notice.", nullable = true, examples = "10") Integer noticeDays,
        @Size(max = 200)
                @Pattern(regexp = ".*\\S.*")
                @Schema(
                        description =
                                "村民会议授权的决议编号。Reference of the resolution by which the villager assembly gave a mandate.",
                        nullable = true,
                        examples = "村民会议决议2025-01")
                String mandate) {

    /** A meeting that decides for itself, or names no mandate. */
    public AskVerdict(
            Body body, String matter, LocalDate date, Jurisdiction jurisdiction, Counts counts, Integer noticeDays) {
        this(body, matter, date, jurisdiction, counts, noticeDays, null);
    }
}
