package org.jointprosperity.evaluation.disclosure.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 附件: a paper that belongs to the publication, told by the hash of its content. */
@Schema(name = "DisclosurePaper", description = "附件：名称与内容哈希。A paper by name and hash of its content.")
public record AttachedPaper(
        @NotNull @Pattern(regexp = AttachedPaper.SHA256) @Schema(description = "SHA-256，十六进制。SHA-256 in hexadecimal.")
                String sha256,
        @NotBlank @Size(max = 200) @Schema(examples = "第四季度收支表.pdf") String name) {

    /** How a SHA-256 is written: 64 hexadecimal digits in small letters. */
    public static final String SHA256 = "[0-9a-f]{64}";
}
