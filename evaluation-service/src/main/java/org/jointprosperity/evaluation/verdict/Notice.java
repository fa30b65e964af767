package org.jointprosperity.evaluation.verdict;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 通知期: days of notice that a rule wants, that were given, and that are missing. */
@Schema(name = "VerdictNotice", description = "通知期。Days of notice.")
public record Notice(int wanted, int given, int missing) {

    static Notice of(int wanted, int given) {
        return new Notice(wanted, given, Math.max(0, wanted - given));
    }
}
