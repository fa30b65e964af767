package org.jointprosperity.evaluation.disclosure.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * 公开文本: what was published as one plain text, the same to the byte for whoever writes it. Its head has a line for each
 * fact; every line of what it says begins with a bar, so that nothing said can look like a fact. Lines end with LF, the
 * text is UTF-8, and its SHA-256 is the proof of what was posted.
 */
public record CanonicalText(String text) {

    private static final String FIRST_LINE = "disclosure/1";
    private static final String BAR = "| ";

    /** The text of facts, in their order, and of what is shown. */
    public static CanonicalText of(Map<String, String> facts, Content shown) {
        var text = new StringBuilder(FIRST_LINE).append('\n');
        facts.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        said(text, "# " + shown.title());
        for (var block : shown.blocks()) {
            said(
                    text,
                    switch (block.kind()) {
                        case HEADING -> "## " + block.text();
                        case TEXT -> block.text();
                        case FIELD -> block.label() + "：" + block.text();
                    });
        }
        shown.attachments().forEach(paper -> said(text, "附件 " + paper.sha256() + " " + paper.name()));
        return new CanonicalText(text.toString());
    }

    /** SHA-256 of the text in UTF-8, hexadecimal in small letters. */
    public String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", impossible);
        }
    }

    private static void said(StringBuilder text, String said) {
        for (String line : said.split("\\R", -1)) {
            text.append(BAR).append(line).append('\n');
        }
    }
}
