package org.jointprosperity.pairing.undertaking;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.attachment.Attachments;

/** Records what was handed over 登记移交. */
@Schema(description = "登记移交：数量、日期、凭据。Record what was handed over, when, and the evidence.")
record RecordHandover(
        @NotNull
                @Pattern(regexp = Thousandths.WRITTEN)
                @Schema(description = "数量，至多三位小数。Quantity, at most three decimals.", examples = "500")
                @JsonDeserialize(using = Thousandths.Text.class)
                String quantity,
        @NotNull @Schema(description = "移交日期。Day of the handover.", examples = "2009-12-31") LocalDate on,
        @NotBlank @Size(max = 500) @Schema(description = "凭据说明。What proves it.", examples = "交接清单一份") String evidence,
        @Pattern(regexp = Attachments.SHA256)
                @Schema(description = "已上传附件的 SHA-256，双方可见。SHA-256 of an uploaded attachment, seen by both sides.")
                String attachmentSha256,
        @Size(max = 500) @Schema(description = "备注。Note.") String note) {}
