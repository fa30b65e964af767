package org.jointprosperity.pairing.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a paper without its content; the size is in bytes. */
@Schema(description = "附件：内容哈希、字节数、类型。A paper: hash of its content, bytes, type.")
public record AttachmentView(
        @Schema(description = "SHA-256，十六进制。SHA-256 in hexadecimal.") String sha256,
        long size,
        @Schema(examples = "application/pdf") String type) {}
