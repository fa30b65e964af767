package org.jointprosperity.evaluation.appraisal.poll;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.appraisal.campaign.PolledGroup;
import org.jointprosperity.evaluation.appraisal.campaign.PolledGroups;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.kind.Manner;

/** The sheets of secret polls within the caller's place. */
@ApplicationScoped
public class CountSheets implements PanacheRepositoryBase<CountSheet, UUID> {

    private final PolledGroups groups;

    CountSheets(PolledGroups groups) {
        this.groups = groups;
    }

    /** The sheet on which a body of the village voted, if there is one. */
    public Optional<CountSheet> ofMeeting(UUID appraisal) {
        return find("appraisalId = ?1 and body is not null", appraisal).firstResultOptional();
    }

    /** The last day on which a group of an appraisal voted on paper; empty where no sheet has been entered. */
    public Optional<LocalDate> lastHeld(UUID appraisal) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(s.heldOn) from CountSheet s where s.appraisalId = :id", LocalDate.class)
                .setParameter("id", appraisal)
                .getSingleResult());
    }

    /** The groups that vote on paper and whose sheet has not been entered. */
    public List<Evaluators> missing(UUID appraisal) {
        var entered = getEntityManager()
                .createQuery("select s.evaluators from CountSheet s where s.appraisalId = :id", Evaluators.class)
                .setParameter("id", appraisal)
                .getResultList();
        return groups.of(appraisal).stream()
                .filter(group -> group.manner() == Manner.SECRET_ON_PAPER && group.persons() > 0)
                .map(PolledGroup::evaluators)
                .filter(group -> !entered.contains(group))
                .toList();
    }

    /** Enters a sheet; a group has one. */
    void entered(CountSheet sheet) {
        RuleViolation.rule(
                count("appraisalId = ?1 and sha256 = ?2", sheet.appraisalId, sheet.sha256) == 0,
                "sheet-entered-before",
                "sheet",
                sheet.sha256);
        RuleViolation.rule(
                count("appraisalId = ?1 and evaluators = ?2", sheet.appraisalId, sheet.evaluators) == 0,
                "count-sheet-already-entered",
                "evaluators",
                sheet.evaluators);
        try {
            persistAndFlush(sheet);
        } catch (ConstraintViolationException broken) {
            if (broken.getKind() == ConstraintKind.UNIQUE) {
                throw new RuleViolation("count-sheet-already-entered").with("evaluators", sheet.evaluators);
            }
            throw broken;
        }
    }
}
