package org.jointprosperity.launcher.progress;

import java.util.Locale;

/** The steps of a start, in the order in which they are told. */
public enum Step {
    BUILD("构建有变化的部分", "build what is stale"),
    POSTGRES("数据库 PostgreSQL 17", "PostgreSQL 17"),
    KAFKA("消息 Kafka 4.1", "Kafka 4.1 (KRaft, 1 node)"),
    KEYCLOAK("身份认证 Keycloak 26", "Keycloak 26 (realm joint-prosperity)"),
    SERVICES("结对 · 产业 · 评议", "pairing · cooperative · evaluation"),
    GATEWAY("网关", "gateway"),
    COUNTY("示范县 商南县", "demonstration county");

    final String zh;
    final String en;

    Step(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
