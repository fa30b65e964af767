package org.jointprosperity.pairing.registry;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;

/** What is registered about a rural or community branch 农村(社区)支部. */
@Schema(name = "BranchDetails", description = "农村(社区)支部登记内容。What is registered about a rural or community branch.")
public record BranchDetails(
        @NotNull
                @Pattern(regexp = Branch.CODE)
                @Schema(description = "支部编码 village code and two digits", examples = "61102310400101")
                String code,
        @NotNull @Schema(description = "行政区划代码 12 digits", examples = "611023104001") DivisionCode division,
        @NotBlank @Size(max = 100) String town,
        @NotBlank @Size(max = 100) String village,
        @NotBlank @Size(max = 200) String name,
        @NotNull BranchKind kind,
        @NotNull @Schema(description = "村类型 classes") Set<@NotNull VillageClass> classes,
        @NotNull @Schema(description = "新农村建设重点村 key village") Boolean keyVillage,
        @NotNull @Schema(description = "贫困村 poor village") Boolean poorVillage,
        @NotNull @Min(0) Integer members,
        @NotNull @Min(0) Integer households,
        @NotNull @Min(0) Integer population) {

    /** Keeps the classes in the order of their table; a null among them is left for the check of the request to name. */
    public BranchDetails {
        if (classes != null && classes.stream().noneMatch(Objects::isNull)) {
            var inOrder = EnumSet.noneOf(VillageClass.class);
            inOrder.addAll(classes);
            classes = Collections.unmodifiableSet(inOrder);
        }
    }

    /** The same of a village of other classes. */
    BranchDetails of(Set<VillageClass> others) {
        return new BranchDetails(
                code,
                division,
                town,
                village,
                name,
                kind,
                others,
                keyVillage,
                poorVillage,
                members,
                households,
                population);
    }

    /** Whether a branch code is the 12 digits of its village and two more. */
    public static boolean fits(String code, DivisionCode village) {
        return code.matches(village.value() + "\\d{2}") && code.length() == 14;
    }
}
