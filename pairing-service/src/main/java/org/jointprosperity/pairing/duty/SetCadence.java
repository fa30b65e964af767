package org.jointprosperity.pairing.duty;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.pairing.agreement.Side;

/** Decides from a day on what a side owes how often 制定频次规定. */
@Schema(description = "自某日起的频次规定；原有各行不改。What is owed how often from a day on; the rows before stay as they are.")
record SetCadence(
        @NotNull @Pattern(regexp = "[a-z]{2,20}(-[a-z]{2,20}){0,4}") @Schema(examples = "rural-exchange") String code,
        @NotBlank @Size(max = 100) @Schema(examples = "每季度一次座谈交流") String nameZh,
        @NotBlank @Size(max = 100) @Schema(examples = "quarterly exchange at the unit") String nameEn,
        @NotNull @Schema(description = "责任方 the side that owes it") Side side,
        @NotNull @Schema(description = "适用对子 pairs it holds for", examples = "ALL") PairType pairType,
        @NotNull @Schema(description = "计数方式 what counts", examples = "EVIDENCE") Counting counting,
        @NotNull
                @Min(0)
                @Max(366)
                @Schema(description = "每周期次数，0 为不再要求 times a period; 0 asks for nothing", examples = "1")
                Integer times,
        @NotNull @Schema(examples = "QUARTER") Period period,
        @NotNull
                @Min(0)
                @Max(366)
                @Schema(description = "周期末日之后几天到期 due so many days after the period's last day", examples = "0")
                Integer dueAfterDays,
        @NotNull @Min(0) @Max(366) @Schema(description = "宽限天数 days of grace after the due day", examples = "0")
                Integer graceDays,
        @Min(1) @Max(3660) @Schema(description = "到期后几天报支部 days after the due day to the branch", examples = "7")
                Integer branchAfterDays,
        @Min(1) @Max(3660) @Schema(description = "到期后几天报镇街 … to the town", examples = "15") Integer townAfterDays,
        @Min(1) @Max(3660) @Schema(description = "到期后几天报县 … to the county", examples = "30") Integer countyAfterDays,
        @Min(1)
                @Max(366)
                @Schema(
                        description =
                                "不完整周期至少生效几天才算 least days in force for a broken period to be owed; absent: never owed",
                        examples = "30")
                Integer brokenLeastDays,
        @NotNull @Schema(description = "适用区划 where it holds", examples = "611023") DivisionCode jurisdiction,
        @NotNull @Schema(examples = "2010-01-01") LocalDate effectiveFrom,
        LocalDate effectiveTo,
        @NotBlank @Size(max = 500) @Schema(description = "依据 source", examples = "县委组织部通知") String source,
        @NotNull @Schema(description = "依据是否已核实 whether the source was verified") Boolean verified,
        @Min(18)
                @Max(100)
                @Schema(
                        description =
                                "年轻党员的最小周岁，YOUNG_MEMBER 须填。Least age of a young member, wanted with YOUNG_MEMBER.",
                        examples = "18")
                Integer leastAge,
        @Min(18)
                @Max(100)
                @Schema(
                        description = "年轻党员的最大周岁，仅用于 YOUNG_MEMBER，且须填。Greatest age of a young member, wanted with"
                                + " YOUNG_MEMBER and taken with it only.",
                        examples = "35")
                Integer mostAge,
        @Size(max = 500) @Schema(description = "年龄的依据 source of the age") String ageSource,
        @Schema(description = "年龄的依据是否已核实 whether that source was verified") Boolean ageVerified) {

    /** Ages stand with their source where a young member is counted, as nobody else could say who is young; else nowhere. */
    boolean saysItsAgesWhole() {
        boolean all =
                leastAge != null && mostAge != null && ageSource != null && !ageSource.isBlank() && ageVerified != null;
        boolean none = leastAge == null && mostAge == null && ageSource == null && ageVerified == null;
        return counting == Counting.YOUNG_MEMBER ? all : none;
    }

    boolean agesInOrder() {
        return leastAge == null || mostAge == null || leastAge <= mostAge;
    }
}
