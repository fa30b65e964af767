package org.jointprosperity.cooperative.law;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointprosperity.chassis.place.PlatformWork;

/** Hands out the rule packs the service was delivered with, and what places ask for beyond the law as it stands in the database. */
class DeliveredRulePacks {

    @Produces
    @Singleton
    RulePacks rulePacks(PlatformWork work, EntityManager database) {
        var packs = new ArrayList<>(RulePacks.deliveredPacks());
        packs.addAll(work.call(() -> localMinimums(database)));
        return new RulePacks(packs);
    }

    /** 地方规定的最低成员数: rows of before the packs, read once when the service begins. */
    @SuppressWarnings("unchecked")
    private static List<RulePack> localMinimums(EntityManager database) {
        return ((List<Object[]>) database.createNativeQuery(
                                """
                                select id, jurisdiction, source, verified, cast(effective_from as text),
                                  cast(effective_to as text), members
                                from local_founding_minimum order by id""",
                                Object[].class)
                        .getResultList())
                .stream().map(DeliveredRulePacks::localMinimum).toList();
    }

    static RulePack localMinimum(Object[] row) {
        var id = "local-founding-minimum-" + row[0];
        var source = (String) row[2];
        boolean verified = (Boolean) row[3];
        long members = ((Number) row[6]).longValue();
        return new RulePack(
                id,
                (String) row[1],
                new Text("地方规定", "Local rule"),
                source,
                verified,
                LocalDate.parse((String) row[4]),
                row[5] == null ? null : LocalDate.parse((String) row[5]),
                List.of(new Rule(
                        id,
                        "COOPERATIVE",
                        List.of(Matter.FOUNDING_MEMBERS),
                        new Limit(Limit.Kind.AT_LEAST, Count.MEMBERS, null, members, false, null, null, null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        source,
                        new Text("设立合作社至少" + members + "名成员。", "A cooperative has at least " + members + " members."),
                        verified)));
    }
}
