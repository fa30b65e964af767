package org.jointprosperity.pairing.recognition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 表彰种类. */
@Schema(name = "RecognitionKind", description = "年度评优、红星。An award of a year, or a red star.")
enum RecognitionKind {
    /** 年度评优. */
    AWARD("/api/v1/awards/"),
    /** 红星. */
    STAR("/api/v1/stars/");

    private final String path;

    RecognitionKind(String path) {
        this.path = path;
    }

    /** Where it can be read, ending in a slash. */
    String path() {
        return path;
    }
}
