package org.jointprosperity.evaluation.honour;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The honours of every place 荣誉簿; everyone may read them. */
@ApplicationScoped
class Honours implements PanacheRepositoryBase<Honour, UUID> {

    /** Enters an honour; a place has one of a kind in a year. */
    Honour entered(Honour honour) {
        rule(
                count(
                                "divisionCode = ?1 and code = ?2 and ofYear = ?3",
                                honour.divisionCode,
                                honour.code,
                                honour.ofYear)
                        == 0,
                "honour-already-recorded",
                "code",
                honour.code,
                "year",
                honour.ofYear);
        persistAndFlush(honour);
        return honour;
    }
}
