package org.jointprosperity.cooperative.servicing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of service as callers see it. */
@Schema(description = "服务种类代码。A kind of service.")
public record ServiceCodeView(String code, String nameZh, String nameEn) {

    static ServiceCodeView of(ServiceCode kind) {
        return new ServiceCodeView(kind.code, kind.name, kind.nameEn);
    }
}
