package org.jointprosperity.cooperative.cultivation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The steps of a direction, as they are laid down for a place and a day. */
@ApplicationScoped
class CultivationSteps implements PanacheRepositoryBase<CultivationStep, Integer> {

    /** The steps of the most specific jurisdiction that lays any down, in their order; none where nobody does. */
    List<CultivationStep> inForce(Direction direction, String division, LocalDate on) {
        List<CultivationStep> all = list(
                "direction = ?1 and ?2 like concat(jurisdiction, '%') and effectiveFrom <= ?3"
                        + " and (effectiveTo is null or effectiveTo >= ?3) order by length(jurisdiction) desc, position",
                direction, division, on);
        return all.stream()
                .filter(step -> step.jurisdiction.equals(all.get(0).jurisdiction))
                .toList();
    }

    /** Their order. */
    StepOrder order(Direction direction, String division, LocalDate on) {
        return StepOrder.of(inForce(direction, division, on));
    }
}
