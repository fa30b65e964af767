package org.jointprosperity.pairing.visit;

import org.jointprosperity.pairing.registry.Coded;

/** 走访活动: what is done on a visit. */
public enum Activity implements Coded {
    /** To change what the household grows or raises. */
    RESTRUCTURE("调整结构"),
    /** To look for a way to prosper. */
    PROSPERITY_PLAN("致富路子"),
    /** To exchange market information. */
    MARKET_INFO("市场信息"),
    /** To explain policies that benefit farmers. */
    POLICY_TALK("政策宣讲"),
    /** To pass on a skill. */
    SKILL_TRAINING("技术传授");

    private final String chinese;

    Activity(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
