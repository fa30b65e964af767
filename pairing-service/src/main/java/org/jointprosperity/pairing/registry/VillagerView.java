package org.jointprosperity.pairing.registry;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A rural person as callers see it; the name is masked. */
public record VillagerView(
        UUID id,
        String number,
        @Schema(description = "姓名（脱敏） masked") String name,
        Sex sex,
        String born,
        String branch,
        String household,
        String relation,
        boolean partyMember,
        List<String> needs,
        String division,
        long version)
        implements Versioned {

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
