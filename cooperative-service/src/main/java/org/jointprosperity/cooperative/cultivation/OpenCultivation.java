package org.jointprosperity.cooperative.cultivation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;

/** Opens a track of two-way cultivation. */
@Schema(description = "开始双向培养：培养单位与培养党员填其一。Open a track; it is mentored by either a unit or a member.")
public record OpenCultivation(
        @NotNull Direction direction,
        @NotNull
                @Pattern(regexp = "[CN]\\d{4,9}")
                @Schema(description = "培养对象编号。Roster number of the person.", examples = "N04672")
                String person,
        @Schema(
                        description = "企业的信用代码；由企业主培养为党员时必填。Credit code of the enterprise; an owner has one.",
                        nullable = true,
                        examples = "91611023MA7000018Y")
                CreditCode enterprise,
        @Schema(description = "培养单位的信用代码。Credit code of the unit that mentors.", nullable = true) CreditCode mentorUnit,
        @Pattern(regexp = "[CN]\\d{4,9}")
                @Schema(description = "培养党员编号。Roster number of the member who mentors.", nullable = true)
                String mentor,
        @NotNull @Schema(description = "开始日期。First day.", examples = "2009-02-01") LocalDate openedOn) {}
