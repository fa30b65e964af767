package org.jointprosperity.pairing.registry;

/** 性质: what kind of body an urban unit is. */
public enum UnitKind implements Coded {
    /** Government organ. */
    ORGAN("机关"),
    /** Public institution. */
    INSTITUTION("事业"),
    /** Enterprise. */
    ENTERPRISE("企业");

    private final String chinese;

    UnitKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
