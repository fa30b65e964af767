package org.jointprosperity.evaluation.appraisal.guest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a rural delegate the right to one appraisal of a unit for some days 邀请农村代表参评. */
@Schema(
        name = "InviteAppraisalGuest",
        description = "邀请农村代表参加单位的测评，权限有起止日。A rural delegate's dated right to one appraisal.")
record InviteGuest(
        @NotBlank @Size(max = 30) @Schema(description = "代表的人员编号 roster number", examples = "N04672") String person,
        @NotNull @Schema(description = "权限首日 first day", examples = "2009-12-20") LocalDate validFrom,
        @NotNull @Schema(description = "权限末日 last day", examples = "2009-12-31") LocalDate validUntil) {}
