package org.jointprosperity.evaluation.cultivation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a trainee is, as shown once. */
@Schema(description = "未脱敏的培养对象。Who a trainee is.")
public record TraineeInFull(
        @Schema(description = "查阅记录 note of this access") UUID access,
        @Schema(examples = "PY001") String number,
        @Schema(description = "人员编号；姓名在登记簿中 roster number; the registry knows the name", nullable = true) String person,
        @Schema(description = "姓名 name", nullable = true) String name,
        @Schema(description = "出生年月 month of birth", nullable = true, examples = "1978-01") String bornIn) {}
