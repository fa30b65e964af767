package org.jointprosperity.pairing.registry;

/** 性别. */
public enum Sex implements Coded {
    /** Male. */
    MALE("男"),
    /** Female. */
    FEMALE("女");

    private final String chinese;

    Sex(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
