package org.jointprosperity.cooperative.association;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;

/** What is registered about an association or cooperative. */
@Schema(description = "产业协会、专业合作社或农村集体经济组织的登记内容。What is registered about an association, cooperative or collective.")
public record AssociationDetails(
        @NotNull
                @Schema(
                        description =
                                "统一社会信用代码，51 协会，93 合作社，N1–N3 集体经济组织。Credit code: 51… association, 93… cooperative, N… collective.",
                        examples = "51611023MJY066692K")
                CreditCode creditCode,
        @NotBlank @Size(max = 100) @Schema(description = "名称。Name.", examples = "商南县清油河镇涧场村核桃协会") String name,
        @NotBlank @Schema(description = "产业。Industry.", examples = "核桃") String industry,
        @NotNull
                @Pattern(regexp = "\\d{14}")
                @Schema(description = "村党支部编码。Code of the rural branch.", examples = "61102310920501")
                String branch,
        @NotNull
                @Pattern(regexp = "N\\d{5,9}")
                @Schema(description = "负责人编号。Roster number of the leader.", examples = "N08957")
                String leader,
        @Min(0) @Schema(description = "会员数。Members.", examples = "90") int members,
        @NotNull @Schema(description = "成立日期。Day of foundation.", examples = "2007-11-05") LocalDate foundedOn,
        @Schema(
                        description =
                                "类型，可不填；填写的应与信用代码相符。Kind, may be left out; one that is given agrees with the code.",
                        nullable = true,
                        examples = "ASSOCIATION")
                Kind kind) {

    /** Of a kind that the credit code tells. */
    public AssociationDetails(
            CreditCode creditCode,
            String name,
            String industry,
            String branch,
            String leader,
            int members,
            LocalDate foundedOn) {
        this(creditCode, name, industry, branch, leader, members, foundedOn, null);
    }

    /** The same without the kind, which agrees with the credit code or is refused. */
    AssociationDetails agreed() {
        var told = Kind.of(creditCode);
        rule(
                kind == null || kind == told,
                "kind-not-of-credit-code",
                "kind",
                kind,
                "creditCode",
                creditCode.value(),
                "kindOfCode",
                told);
        return new AssociationDetails(creditCode, name, industry, branch, leader, members, foundedOn);
    }
}
