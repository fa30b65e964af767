package org.jointprosperity.pairing.disclosure;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's data in full, as shown once; kept nowhere but in the register. */
@Schema(description = "未脱敏的个人信息。Personal data in full.")
public record DisclosedView(
        @Schema(description = "查阅记录 record of this access") UUID access,
        @Schema(description = "花名册编号 roster number") String number,
        @Schema(description = "姓名 name") String name,
        @Schema(description = "联系电话，没有则空 telephone, or null") String phone) {}
