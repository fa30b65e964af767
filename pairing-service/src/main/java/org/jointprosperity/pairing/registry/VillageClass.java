package org.jointprosperity.pairing.registry;

/** 村类型: why a village needs support, or what it can show. */
public enum VillageClass implements Coded {
    /** Weak branch leadership. */
    WEAK_LEADERSHIP("软村"),
    /** Disputes, petitions, disorder. */
    DISORDER("乱村"),
    /** Poor. */
    POOR("穷村"),
    /** An industry others can learn from. */
    INDUSTRY_DEMONSTRATION("产业示范村");

    private final String chinese;

    VillageClass(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
