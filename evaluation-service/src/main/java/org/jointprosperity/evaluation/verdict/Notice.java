package org.jointprosperity.evaluation.verdict;

/** 通知期: days of notice that a rule wants, that were given, and that are missing. */
public record Notice(int wanted, int given, int missing) {

    static Notice of(int wanted, int given) {
        return new Notice(wanted, given, Math.max(0, wanted - given));
    }
}
