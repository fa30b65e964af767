package org.jointprosperity.cooperative.order;

/** Where an order stands. */
@org.eclipse.microprofile.openapi.annotations.media.Schema(description = "合同状态。State of an order.")
public enum OrderState {
    /** 履行中: deliveries are taken. */
    SIGNED,
    /** 已结算: what is due is found; nothing more is delivered. */
    SETTLED,
    /** 违约终止: nothing was delivered or taken, and what follows is paid. */
    DEFAULTED
}
