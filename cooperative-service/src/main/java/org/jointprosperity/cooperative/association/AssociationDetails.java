package org.jointprosperity.cooperative.association;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;

/** What is registered about an association or cooperative. */
@Schema(description = "产业协会或专业合作社的登记内容。What is registered about an association or a farmers' cooperative.")
public record AssociationDetails(
        @NotNull
                @Schema(
                        description = "统一社会信用代码，51 协会，93 合作社。Credit code: 51… association, 93… cooperative.",
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
        @NotNull @Schema(description = "成立日期。Day of foundation.", examples = "2007-11-05") LocalDate foundedOn) {}
