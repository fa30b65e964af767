package org.jointprosperity.cooperative.surplus;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointprosperity.chassis.place.PlatformWork;

/** Hands out the rules on surplus the service was delivered with, and what places ask for beyond them as it stands in the database. */
class DeliveredSurplusLaw {

    @Produces
    @Singleton
    SurplusLaw surplusLaw(PlatformWork work, EntityManager database) {
        var packs = new ArrayList<>(SurplusLaw.deliveredPacks());
        packs.addAll(work.call(() -> localMinimums(database)));
        return new SurplusLaw(packs);
    }

    /** 地方规定的最低返还比例: read once when the service begins. */
    @SuppressWarnings("unchecked")
    private static List<SurplusPack> localMinimums(EntityManager database) {
        return ((List<Object[]>) database.createNativeQuery(
                                """
                                select id, jurisdiction, source, verified, cast(effective_from as text),
                                  cast(effective_to as text), per_mille
                                from local_patronage_minimum order by id""",
                                Object[].class)
                        .getResultList())
                .stream().map(DeliveredSurplusLaw::localMinimum).toList();
    }

    static SurplusPack localMinimum(Object[] row) {
        var id = "local-patronage-minimum-" + row[0];
        var source = (String) row[2];
        boolean verified = (Boolean) row[3];
        var share = new SurplusPack.Fraction(((Number) row[6]).intValue(), Terms.WHOLE);
        return new SurplusPack(
                id,
                (String) row[1],
                new SurplusPack.Title("地方规定"),
                source,
                verified,
                LocalDate.parse((String) row[4]),
                row[5] == null ? null : LocalDate.parse((String) row[5]),
                List.of(new SurplusPack.Rule(
                        id, List.of(SurplusLaw.PATRONAGE), new SurplusPack.Limit(share), source, verified)));
    }
}
