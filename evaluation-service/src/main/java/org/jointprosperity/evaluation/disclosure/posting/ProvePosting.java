package org.jointprosperity.evaluation.disclosure.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.disclosure.content.AttachedPaper;

/** Shows that the published text hung on a notice board 登记公开凭证. */
@Schema(
        name = "ProveDisclosurePosting",
        description =
                "公开凭证：张贴文本的哈希、公示栏照片的哈希与起止日。Hash of the text that was posted, hash of the photograph, first and last day.")
record ProvePosting(
        @NotNull
                @Pattern(regexp = AttachedPaper.SHA256)
                @Schema(description = "所张贴文本的 SHA-256 SHA-256 of the text that was posted")
                String textSha256,
        @NotNull
                @Pattern(regexp = AttachedPaper.SHA256)
                @Schema(description = "公示栏照片的 SHA-256 SHA-256 of the photograph of the board")
                String photoSha256,
        @NotBlank @Size(max = 100) @Schema(description = "公示栏 which board", examples = "村委会门口公示栏") String board,
        @NotNull @Schema(examples = "2009-12-31") LocalDate shownFrom,
        @NotNull @Schema(examples = "2010-01-10") LocalDate shownTo) {}
