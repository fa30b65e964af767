package org.jointprosperity.pairing.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of paper that are taken, told by their first bytes and not by what the caller calls them. */
enum MediaKind {
    /** ISO 32000. */
    PDF("application/pdf", "pdf"),
    /** ISO/IEC 10918. */
    JPEG("image/jpeg", "jpg"),
    /** ISO/IEC 15948. */
    PNG("image/png", "png"),
    /** RFC 9649. */
    WEBP("image/webp", "webp");

    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG_MARK = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] RIFF_MARK = "RIFF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WEBP_MARK = "WEBP".getBytes(StandardCharsets.US_ASCII);
    private static final int BEHIND_RIFF_SIZE = 8;

    private final String mediaType;
    private final String extension;

    MediaKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The kind these bytes begin like, or none of those that are taken. */
    static Optional<MediaKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    static MediaKind ofType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(mediaType));
    }

    private boolean begins(byte[] content) {
        return switch (this) {
            case PDF -> has(content, 0, PDF_MARK);
            case JPEG -> has(content, 0, JPEG_MARK);
            case PNG -> has(content, 0, PNG_MARK);
            case WEBP -> has(content, 0, RIFF_MARK) && has(content, BEHIND_RIFF_SIZE, WEBP_MARK);
        };
    }

    private static boolean has(byte[] content, int at, byte[] mark) {
        return content.length >= at + mark.length && Arrays.equals(content, at, at + mark.length, mark, 0, mark.length);
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
