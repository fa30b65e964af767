package org.jointprosperity.pairing.registry;

/** 类别: the sector of an urban unit, which decides the kind of village it should support. */
public enum Sector implements Coded {
    /** Party and mass organisations. */
    PARTY_MASS("党群"),
    /** Law committee, police, courts, procuratorate, justice. */
    POLITICAL_LEGAL("政法"),
    /** Finance, development, trade, banks. */
    ECONOMIC("经济"),
    /** Agriculture, forestry, water, poverty relief. */
    AGRICULTURE("涉农"),
    /** Others, for whom there is no matching rule. */
    GENERAL("综合");

    private final String chinese;

    Sector(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
