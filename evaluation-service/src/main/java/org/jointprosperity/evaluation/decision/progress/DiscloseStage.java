package org.jointprosperity.evaluation.decision.progress;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Citation;

/** Carries a stage by what hung on a board, with its proof. */
@Schema(description = "公开步骤：张贴文本与照片的哈希、公示栏、起止日。A stage carried by a publication, with its days and proof.")
public record DiscloseStage(
        @NotNull @Schema(description = "第一日。The first day.", examples = "2025-07-01") LocalDate shownFrom,
        @NotNull @Schema(description = "最后一日。The last day.", examples = "2025-07-08") LocalDate shownTo,
        @NotBlank @Size(max = 100) @Schema(description = "公示栏。Which board.", examples = "村委会门口公示栏") String board,
        @NotNull @Pattern(regexp = SHA256) @Schema(description = "所张贴文本的 SHA-256。SHA-256 of the text that was posted.")
                String textSha256,
        @NotNull
                @Pattern(regexp = SHA256)
                @Schema(description = "公示栏照片的 SHA-256。SHA-256 of the photograph of the board.")
                String photoSha256,
        @Schema(
                        description = "公开件；填写的，文本须与之相同。What was published of it; if told, the text must be the same.",
                        nullable = true)
                UUID posting) {

    private static final String SHA256 = "[0-9a-f]{64}";

    /** Refuses a disclosure that is upside down, not over yet, or began before what it discloses; the rule is that of its stage. */
    public void requireDates(LocalDate lastDay, LocalDate today, Citation cited) {
        rule(!shownTo.isAfter(today), "date-in-the-future", "date", shownTo, "today", today);
        rule(!shownTo.isBefore(shownFrom), "shown-until-before-it-began", "shownFrom", shownFrom, "shownTo", shownTo);
        rule(
                !shownFrom.isBefore(lastDay),
                "shown-too-early",
                cited.with("shownFrom", shownFrom, "lastDay", lastDay, "missing", DAYS.between(shownFrom, lastDay)));
    }
}
