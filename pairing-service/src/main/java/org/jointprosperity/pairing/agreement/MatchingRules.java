package org.jointprosperity.pairing.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointprosperity.pairing.registry.Sector;
import org.jointprosperity.pairing.registry.VillageClass;

/** The county's matching rules by day. */
@ApplicationScoped
public class MatchingRules implements PanacheRepositoryBase<MatchingRule, Integer> {

    /** The rule of the most specific jurisdiction that holds the place, in force on the day; a sector may have none. */
    Optional<MatchingRule> inForce(Sector sector, String divisionCode, LocalDate on) {
        return find(
                        """
                        sector = ?1 and ?2 like concat(jurisdiction, '%') and effectiveFrom <= ?3
                        and (effectiveTo is null or effectiveTo >= ?3) order by length(jurisdiction) desc, effectiveFrom desc""",
                        sector, divisionCode, on)
                .firstResultOptional();
    }

    /** The class of village that a sector is to support at a place on a day; none where no rule is in force. */
    public Optional<VillageClass> wanted(Sector sector, String divisionCode, LocalDate on) {
        return inForce(sector, divisionCode, on).map(rule -> rule.villageClass);
    }

    /**
     * Every rule in force on the day, the most specific jurisdiction first and of one jurisdiction the newest; the first that
     * holds a place is the one that {@link #inForce} finds.
     */
    public List<MatchingRule> allInForce(LocalDate on) {
        return list(
                """
                effectiveFrom <= ?1 and (effectiveTo is null or effectiveTo >= ?1)
                order by length(jurisdiction) desc, effectiveFrom desc""",
                on);
    }
}
