package org.jointprosperity.cooperative.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is registered about a shared-prosperity base. */
@Schema(description = "共富基地的登记内容。What is registered about a shared-prosperity base.")
public record BaseDetails(
        @NotNull @Pattern(regexp = "JD\\d{3,6}") @Schema(description = "基地编号。Number.", examples = "JD283")
                String number,
        @NotBlank @Size(max = 100) @Schema(description = "基地名称。Name.", examples = "赵川镇前川社区茶叶基地") String name,
        @NotNull @Schema(description = "共富模式。Model of shared prosperity.", examples = "ENTERPRISE_BASE_HOUSEHOLD")
                Model model,
        @NotBlank @Schema(description = "产业。Industry.", examples = "茶叶") String industry,
        @NotNull
                @Pattern(regexp = "\\d{14}")
                @Schema(description = "村党支部编码。Code of the rural branch.", examples = "61102310400101")
                String branch,
        @NotNull @Valid Extent extent,
        @Min(0) @Max(BaseDetails.MOST_HOUSEHOLDS) @Schema(description = "带动户数。Households helped.", examples = "60")
                int households,
        @NotNull @Valid Body body,
        @NotNull
                @Pattern(regexp = "N\\d{5,9}")
                @Schema(description = "负责人编号。Roster number of the leader.", examples = "N04672")
                String leader,
        @NotNull @Schema(description = "建成日期。Day of opening.", examples = "2009-09-05") LocalDate openedOn) {

    /** More households than any county has; a greater number is a slip of the pen. */
    static final int MOST_HOUSEHOLDS = 1_000_000;

    /** The same under the name that its body is registered with. */
    BaseDetails carriedBy(String name) {
        return new BaseDetails(
                number,
                this.name,
                model,
                industry,
                branch,
                extent,
                households,
                new Body(name, body.creditCode()),
                leader,
                openedOn);
    }
}
