package org.jointprosperity.pairing.registry;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A rural person as callers see it; the name is masked, and birth, household and needs are for those who work with it. */
public record VillagerView(
        UUID id,
        String number,
        @Schema(description = "姓名（脱敏） masked") String name,
        Sex sex,
        @Schema(description = "出生年月；仅读令牌只见本户 month of birth; a token that only reads sees its own household's")
                String born,
        String branch,
        @Schema(description = "户编号；仅读令牌只见本户 likewise") String household,
        String relation,
        boolean partyMember,
        @Schema(description = "需求；仅读令牌只见本户 likewise") List<String> needs,
        String division,
        long version)
        implements Versioned {

    /** Without month of birth, household and needs, for whoever has nothing to do with them. */
    VillagerView withoutLife() {
        return new VillagerView(
                id, number, name, sex, null, branch, null, null, partyMember, List.of(), division, version);
    }

    static VillagerView of(Villager villager) {
        return new VillagerView(
                villager.id,
                villager.number,
                Masked.name(villager.name),
                villager.sex,
                villager.born,
                villager.branchCode,
                villager.householdNumber,
                villager.relation,
                villager.partyMember,
                List.copyOf(villager.needs),
                villager.divisionCode,
                villager.version);
    }
}
