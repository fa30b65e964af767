package org.jointprosperity.pairing.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.pairing.agreement.MatchingRules;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.registry.Branch;
import org.jointprosperity.pairing.registry.Unit;

/**
 * Villages that are no longer of the class for which the matching rule 结对原则 gave them their unit, while the pairing
 * stands. A pairing that was agreed on against the rule, with a reason, followed none.
 */
@ApplicationScoped
class ChangedVillages {

    /** How many pairings are looked at in one go. */
    private static final int CHUNK = 200;

    /** A standing pairing with both its sides. */
    record Sides(Pairing pairing, Unit unit, Branch branch) {}

    private final EntityManager entities;
    private final MatchingRules rules;

    ChangedVillages(EntityManager entities, MatchingRules rules) {
        this.entities = entities;
        this.rules = rules;
    }

    /** The pairings behind a key whose branch is not what the rule of today wants of it. */
    List<GapRow> rows(GapKind kind, Place here, LocalDate day, String after, int most) {
        var rows = new ArrayList<GapRow>();
        var next = UUID.fromString(after);
        List<Sides> chunk;
        do {
            chunk = standing(here, day, next);
            for (var sides : chunk) {
                next = sides.pairing().id();
                if (rows.size() < most && hasChanged(sides, day)) {
                    rows.add(row(kind, sides));
                }
            }
        } while (rows.size() < most && chunk.size() == CHUNK);
        return rows;
    }

    private boolean hasChanged(Sides sides, LocalDate day) {
        return rules.wanted(sides.unit().sector(), sides.branch().divisionCode(), day)
                .filter(wanted -> !sides.branch().is(wanted))
                .isPresent();
    }

    private List<Sides> standing(Place here, LocalDate day, UUID after) {
        return entities.createQuery(
                        """
                        select p, u, b from Pairing p join Unit u on u.id = p.unitId join Branch b on b.id = p.branchId
                        where p.state in (SIGNED, ACTIVE, SUSPENDED) and p.startsOn <= :day and p.overrideReason is null
                        and p.id > :after
                        and (p.divisionCode >= :from and p.divisionCode < :to or p.unitCode = :unit) order by p.id""",
                        Sides.class)
                .setParameter("day", day)
                .setParameter("after", after)
                .setParameter("from", here.division())
                .setParameter("to", here.division() + ":")
                .setParameter("unit", here.unit())
                .setMaxResults(CHUNK)
                .getResultList();
    }

    private static GapRow row(GapKind kind, Sides sides) {
        var pairing = sides.pairing();
        return new GapRow(
                pairing.id().toString(),
                pairing.branchCode(),
                pairing.unitCode(),
                pairing.divisionCode(),
                pairing.startsOn(),
                kind.link(pairing.id()));
    }
}
