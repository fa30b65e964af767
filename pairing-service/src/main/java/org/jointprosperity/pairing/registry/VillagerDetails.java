package org.jointprosperity.pairing.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is registered about a rural member or villager 农村党员群众; hardship is not kept here. */
@Schema(name = "VillagerDetails", description = "农村党员群众登记内容。What is registered about a rural member or villager.")
public record VillagerDetails(
        @NotNull @Pattern(regexp = Villager.NUMBER) @Schema(description = "花名册编号 roster number", examples = "N04672")
                String number,
        @NotBlank @Size(max = 50) @Schema(description = "姓名 name") String name,
        @NotNull Sex sex,
        @NotNull
                @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
                @Schema(description = "出生年月 month of birth", examples = "1954-05")
                String born,
        @NotNull @Pattern(regexp = Household.NUMBER) @Schema(description = "户编号 household", examples = "H10400101-001")
                String household,
        @NotBlank @Size(max = 20) @Schema(description = "与户主关系 relation to the head") String relation,
        @NotNull @Schema(description = "是否党员 party member") Boolean partyMember,
        @NotNull @Size(max = 20) @Schema(description = "需求 needs") List<@NotBlank @Size(max = 40) String> needs) {

    /** Itself; refused where the name has stars, which would be stored in place of the real one. */
    VillagerDetails inFull() {
        Masked.refuse("name", name);
        return this;
    }

    /** The name as stored, where it was sent as it is shown. */
    VillagerDetails revealed(Villager stored) {
        return new VillagerDetails(
                number,
                Masked.revealed(name, Masked.name(stored.name), stored.name),
                sex,
                born,
                household,
                relation,
                partyMember,
                needs);
    }
}
