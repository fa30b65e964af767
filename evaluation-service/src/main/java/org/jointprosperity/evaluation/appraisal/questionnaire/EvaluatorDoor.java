package org.jointprosperity.evaluation.appraisal.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.standing.Standing;

/**
 * Tells the database for whom and for which day it works, inside this transaction only: its policies then show an evaluator
 * the appraisals he may fill in while his right lasts, though they lie outside his place, and nothing else.
 */
@ApplicationScoped
class EvaluatorDoor {

    private final EntityManager entities;
    private final Standing standing;
    private final BusinessDay businessDay;

    EvaluatorDoor(EntityManager entities, Standing standing, BusinessDay businessDay) {
        this.entities = entities;
        this.standing = standing;
        this.businessDay = businessDay;
    }

    /** Enters as the person behind the login; refuses a login of nobody. */
    Evaluator enter() {
        var evaluator = new Evaluator(standing.person("shangnan-appraisal-weights"), businessDay.today());
        entities.createNativeQuery(
                        "select set_config('app.person', :person, true), set_config('app.today', :today, true)")
                .setParameter("person", evaluator.person())
                .setParameter("today", evaluator.on().toString())
                .getSingleResult();
        return evaluator;
    }

    /** Who answers, and on what business day. */
    record Evaluator(String person, LocalDate on) {}
}
