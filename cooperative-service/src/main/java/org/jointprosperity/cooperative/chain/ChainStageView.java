package org.jointprosperity.cooperative.chain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stage of a chain as callers see it. */
@Schema(description = "产业链环节代码。A stage of a chain.")
public record ChainStageView(String code, String nameZh, String nameEn) {

    static ChainStageView of(ChainStage stage) {
        return new ChainStageView(stage.code, stage.name, stage.nameEn);
    }
}
