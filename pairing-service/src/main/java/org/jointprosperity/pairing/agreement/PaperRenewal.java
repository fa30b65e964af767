package org.jointprosperity.pairing.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.pairing.attachment.Attachments;

/** Files the next term of a pairing that both sides signed on paper 补录纸质续签. */
@Schema(description = "补录双方已在纸上签订的续签。File the next term, which both sides signed on paper.")
record PaperRenewal(
        @NotNull @Schema(description = "纸上签订之日 the day of the letter", examples = "2009-12-28") LocalDate signedOn,
        @NotNull @Schema(description = "本期首日 first day of the term", examples = "2009-12-31") LocalDate startsOn,
        @Schema(description = "末日；纸上未写的，按期限政策 last day; by the policy about terms where the paper names none")
                LocalDate endsOn,
        @NotBlank @Size(max = 2000) @Schema(description = "方案摘要 summary of the plan", examples = "续办茶园管护")
                String summary,
        @NotNull @Size(max = 50) @Schema(description = "承诺事项 undertakings") List<@Valid @NotNull Promise> undertakings,
        @NotNull @Schema(description = "承诺资金 pledged") Money pledged,
        @NotNull @Schema(description = "协调资金 to be raised elsewhere") Money coordinated,
        @NotNull
                @Pattern(regexp = Attachments.SHA256)
                @Schema(
                        description =
                                "责任书扫描件（已上传附件）的 SHA-256，双方可见。SHA-256 of the scanned letter, uploaded before and seen by both sides.")
                String attachmentSha256,
        @Size(max = 500)
                @Schema(description = "不按结对原则时的理由；不填则沿用上期 reason for an exception; that of the term before if absent")
                String reason) {

    /** The plan of the letter; each of the five contents says that the paper does not tell them apart. */
    Plan plan(LocalDate lastDay) {
        return new Plan(
                Arrays.stream(Content.values())
                        .map(content -> new PlannedContent(content, null, PaperLetter.NOT_BY_CONTENT))
                        .toList(),
                undertakings,
                pledged,
                coordinated,
                startsOn,
                lastDay,
                summary);
    }
}
