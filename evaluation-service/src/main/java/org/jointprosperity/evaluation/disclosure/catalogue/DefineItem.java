package org.jointprosperity.evaluation.disclosure.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;

/** Decides from a day on what the places of a level disclose 列入公开目录. */
@Schema(
        name = "DefineDisclosureItem",
        description = "自某日起列入公开目录；原有各行不改。What is disclosed from a day on; the rows before stay as they are.")
record DefineItem(
        @NotNull
                @Size(max = 60)
                @Pattern(regexp = "[a-z]{2,20}(-[a-z]{2,20}){0,4}")
                @Schema(examples = "village-finance")
                String code,
        @NotNull Level level,
        @NotNull @Schema(description = "适用区划 where it holds", examples = "611023") DivisionCode jurisdiction,
        @NotBlank @Size(max = 100) @Schema(examples = "村级财务收支") String titleZh,
        @NotBlank @Size(max = 100) @Schema(examples = "income and expenses of the village") String titleEn,
        @NotNull ContentClass contentClass,
        @NotBlank @Size(max = 500) @Schema(description = "依据 law or policy", examples = "中华人民共和国村民委员会组织法")
                String source,
        @Size(max = 60) @Schema(description = "条款 article", examples = "第三十条") String article,
        @NotNull @Schema(description = "依据是否已核实 whether the source was verified") Boolean verified,
        @NotNull Rhythm rhythm,
        @NotNull
                @Min(0)
                @Max(366)
                @Schema(
                        description = "期末或事项发生后几天到期 due so many days after the period's last day, or after the event",
                        examples = "10")
                Integer dueAfterDays,
        @NotNull @Min(0) @Max(366) @Schema(description = "宽限天数 days of grace after the due day", examples = "0")
                Integer graceDays,
        @NotNull Scope scope,
        @NotNull @Schema(description = "可否缩小范围 whether a narrower scope may be chosen") Boolean narrowerAllowed,
        @Min(1)
                @Max(3660)
                @Schema(description = "公示天数，长期的不填 days it must be shown; absent: it stays up", examples = "10")
                Integer shownDays,
        @NotNull
                @Min(0)
                @Max(366)
                @Schema(description = "异议期天数，0 为不受理 days on which objections are taken; 0: none", examples = "10")
                Integer objectionDays,
        @NotNull @Min(1) @Max(60) @Schema(description = "答复期限，工作日 working days to answer an objection", examples = "3")
                Integer answerDays,
        @NotNull
                @Min(1)
                @Max(366)
                @Schema(description = "异议成立后几天内更正 days to correct after an upheld objection", examples = "10")
                Integer correctionDays,
        @NotBlank @Size(max = 100) @Schema(description = "责任单位 who answers", examples = "村务监督委员会") String office,
        @Schema(description = "责任单位的统一社会信用代码，可空 credit code of the unit that answers, if it is one")
                CreditCode officeUnit,
        @NotNull @Schema(examples = "2010-01-01") LocalDate effectiveFrom,
        LocalDate effectiveTo,
        @Size(max = 60)
                @Schema(
                        nullable = true,
                        description =
                                "所列议题一经决议即应公开；限随时公开的项目。Codes of matters whose decision makes it due, of an item that is disclosed promptly.",
                        examples = "[\"public-works\"]")
                List<@NotBlank @Size(max = 60) String> matters) {}
