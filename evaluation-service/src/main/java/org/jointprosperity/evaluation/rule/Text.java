package org.jointprosperity.evaluation.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in Chinese and English. */
@Schema(name = "BilingualText", description = "中英文。In Chinese and English.")
public record Text(String zh, String en) {

    /** Both texts followed by the other ones. */
    public Text and(Text next) {
        return new Text(zh + next.zh, en.isEmpty() ? next.en : en + " " + next.en);
    }
}
