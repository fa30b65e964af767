package org.jointprosperity.pairing.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.history.Kind;

/** An access to personal data as auditors see it. */
public record PersonalDataAccessView(
        UUID id,
        Kind kind,
        @Schema(description = "被查阅人编号 roster number of whose data it was") String number,
        String reason,
        @Schema(description = "查阅账号 subject of the login") String subject,
        @Schema(description = "客户端 client") String client,
        @Schema(description = "查阅人编号 roster number behind the login") String person,
        @Schema(description = "业务日期 business day") LocalDate accessedOn,
        @Schema(description = "时刻 moment") Instant accessedAt) {

    static PersonalDataAccessView of(PersonalDataAccess access) {
        return new PersonalDataAccessView(
                access.id,
                access.kind,
                access.number,
                access.reason,
                access.subject,
                access.client,
                access.personNumber,
                access.accessedOn,
                access.accessedAt);
    }
}
