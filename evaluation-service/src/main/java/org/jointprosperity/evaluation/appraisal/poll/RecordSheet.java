package org.jointprosperity.evaluation.appraisal.poll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.rule.Body;

/** Enters what a group voted in secret on paper, as certified by two tellers 录入计票单. */
@Schema(name = "RecordCountSheet", description = "录入无记名票的计票单。The certified counts of a secret paper poll.")
record RecordSheet(
        @NotNull Evaluators evaluators,
        @NotNull @Schema(description = "投票日 day of the vote", examples = "2009-12-22") LocalDate heldOn,
        @Schema(nullable = true, description = "会议主体；不称职须经会议认定的种类必填。The body that met, where a rule asks for it.")
                Body body,
        @Min(1) @Schema(nullable = true, description = "应到 due", examples = "40") Integer eligible,
        @Min(0) @Schema(nullable = true, description = "实到 present", examples = "36") Integer present,
        @NotNull @Min(1) @Schema(description = "发出票数 issued", examples = "36") Integer issued,
        @NotNull @Min(0) @Schema(description = "收回票数 returned", examples = "35") Integer returned,
        @NotNull @Min(0) @Schema(description = "废票数 void", examples = "1") Integer invalid,
        @NotBlank @Pattern(regexp = PERSON) @Schema(description = "计票人编号 a teller", examples = "N04681")
                String tellerOne,
        @NotBlank @Pattern(regexp = PERSON) @Schema(description = "监票人编号 another teller", examples = "N04690")
                String tellerTwo,
        @NotNull
                @Pattern(regexp = "[0-9a-f]{64}")
                @Schema(description = "计票单影像的 SHA-256。SHA-256 of the sheet.", examples = RecordSheet.EXAMPLE)
                String sha256,
        @NotNull @Size(min = 1, max = 4000) List<@NotNull @Valid Line> lines) {

    /** A roster number. */
    static final String PERSON = "[CN]\\d{4,9}";

    static final String EXAMPLE = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    /** The counts about one of those appraised. */
    @Schema(name = "CountSheetLine", description = "对一名对象（一项）的计票。The counts about one subject and criterion.")
    record Line(
            @NotNull UUID subject,
            @NotNull @Size(max = 40) @Schema(description = "代码表中的一项；整体测评时为空 criterion or empty", examples = "")
                    String criterion,
            @NotNull
                    @Size(min = 1, max = 20)
                    @Schema(description = "各等次票数；少于有效票的为弃权 votes by grade, the rest abstained")
                    Map<@NotBlank String, @NotNull @Min(0) Integer> votes) {}
}
