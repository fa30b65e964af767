package org.jointprosperity.pairing.registry;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jointprosperity.chassis.http.Versioned;

/** A branch as callers see it. */
public record BranchView(
        UUID id,
        String code,
        String division,
        String town,
        String village,
        String name,
        BranchKind kind,
        Set<VillageClass> classes,
        boolean keyVillage,
        boolean poorVillage,
        int members,
        int households,
        int population,
        long version)
        implements Versioned {

    /** Keeps the classes in the order of their table, also where an earlier view is read. */
    public BranchView {
        var inOrder = EnumSet.noneOf(VillageClass.class);
        inOrder.addAll(classes);
        classes = Collections.unmodifiableSet(inOrder);
    }

    static BranchView of(Branch branch) {
        return new BranchView(
                branch.id,
                branch.code,
                branch.divisionCode,
                branch.town,
                branch.village,
                branch.name,
                branch.kind,
                branch.classes(),
                branch.keyVillage,
                branch.poorVillage,
                branch.members,
                branch.households,
                branch.population,
                branch.version);
    }
}
