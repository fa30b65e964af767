package org.jointprosperity.evaluation.sensitive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.sensitive.SensitiveAccess.Register;

/** An access to sensitive data as administrators see it. */
@Schema(description = "查阅敏感信息的记录。An access to sensitive data.")
public record SensitiveAccessView(
        UUID id,
        Register register,
        @Schema(description = "被查阅的记录 the record that was shown") UUID record,
        String reason,
        @Schema(description = "查阅账号 subject of the login") String subject,
        @Schema(description = "客户端 client") String client,
        @Schema(description = "查阅人编号 roster number behind the login", nullable = true) String person,
        @Schema(description = "业务日期 business day") LocalDate accessedOn,
        @Schema(description = "时刻 moment") Instant accessedAt) {

    static SensitiveAccessView of(SensitiveAccess access) {
        return new SensitiveAccessView(
                access.id,
                access.register,
                access.recordId,
                access.reason,
                access.subject,
                access.client,
                access.personNumber,
                access.accessedOn,
                access.accessedAt);
    }
}
