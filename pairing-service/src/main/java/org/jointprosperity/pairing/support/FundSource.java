package org.jointprosperity.pairing.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 资金来源: whose money it is; sources are never added to each other. */
@Schema(description = "自有、协调。Of the unit itself, or obtained from elsewhere.")
public enum FundSource {
    /** 自有: of the unit itself. */
    OWN,
    /** 协调: obtained from elsewhere by the unit. */
    COORDINATED
}
