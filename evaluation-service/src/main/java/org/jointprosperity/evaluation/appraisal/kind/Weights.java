package org.jointprosperity.evaluation.appraisal.kind;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The weights of groups of evaluators; everyone may read them. */
@ApplicationScoped
public class Weights implements PanacheRepositoryBase<AppraisalWeight, UUID> {

    /** The groups of a kind with their weights on a day, in their order. */
    public List<AppraisalWeight> inForce(UUID kind, LocalDate on) {
        return list(
                """
                kindId = ?1 and effectiveFrom <= ?2 and (effectiveTo is null or effectiveTo >= ?2) and effectiveFrom =
                (select max(o.effectiveFrom) from AppraisalWeight o where o.kindId = ?1
                and o.evaluators = evaluators and o.effectiveFrom <= ?2) order by ordinal""",
                kind,
                on);
    }
}
