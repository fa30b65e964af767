package org.jointprosperity.evaluation.appraisal.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisal;
import org.jointprosperity.evaluation.appraisal.scale.Consequence;

/** What was found, within the caller's place. */
@ApplicationScoped
public class AppraisalFindings implements PanacheRepositoryBase<AppraisalFinding, UUID> {

    AppraisalFinding require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    AppraisalFinding lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    List<AppraisalFinding> of(UUID appraisal) {
        return list("appraisalId = ?1 order by id", appraisal);
    }

    /** How many of an appraisal are excellent, apart from one of those appraised. */
    int excellentBesides(UUID appraisal, UUID subject) {
        return Math.toIntExact(count(
                "appraisalId = ?1 and consequence = ?2 and subjectId <> ?3",
                appraisal,
                Consequence.EXCELLENT,
                subject));
    }

    /** How many of those who are graded nothing has been found of. */
    public long missing(UUID appraisal) {
        return getEntityManager()
                .createQuery(
                        """
                        select count(s) from AppraisalSubject s where s.appraisalId = :appraisal
                        and s.probationary = false
                        and not exists (select 1 from AppraisalFinding f where f.subjectId = s.id)""",
                        Long.class)
                .setParameter("appraisal", appraisal)
                .getSingleResult();
    }

    /** 反馈: tells those appraised, who from now on may object for the days of the kind. */
    public void feedBack(Appraisal appraisal, LocalDate on, LocalDate today) {
        of(appraisal.id())
                .forEach(finding -> finding.feedBack(on, today, appraisal.kind().objectDays()));
    }

    /** How many findings of not competent ran up to the year before, without another one between. */
    int runningBefore(AppraisalFinding finding) {
        return find(
                        "subjectNumber = ?1 and kindCode = ?2 and ofYear < ?3 and closedOn is not null"
                                + " order by ofYear desc",
                        finding.subjectNumber,
                        finding.kindCode,
                        finding.ofYear)
                .range(0, 0)
                .firstResultOptional()
                .map(before -> before.timesRunning)
                .orElse(0);
    }

    /** Enters a finding; there is one of each of those appraised. */
    void entered(AppraisalFinding finding) {
        RuleViolation.rule(count("subjectId = ?1", finding.subjectId) == 0, "already-found");
        persistAndFlush(finding);
    }
}
