package org.jointprosperity.pairing.visit;

import org.jointprosperity.pairing.registry.Coded;

/** 走访目的: what a visit is for. */
public enum Purpose implements Coded {
    /** To ask how people are. */
    HEAR("问民情"),
    /** To relieve a worry. */
    SOLVE("解民忧"),
    /** To do a practical deed. */
    DEED("办实事"),
    /** To help people prosper. */
    ENRICH("促民富");

    private final String chinese;

    Purpose(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
