package org.jointprosperity.evaluation.score;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.evidence.SubjectKind;

/** How evidence counts, by place and day 计分办法; everyone may read it. */
@ApplicationScoped
class ScorePolicies implements PanacheRepositoryBase<ScorePolicy, UUID> {

    static final String IN_FORCE = "effectiveFrom <= :on and (effectiveTo is null or effectiveTo >= :on)";

    /** The nearest place's latest policy in force on a day; where none is, that is said and nothing is scored. */
    ScorePolicy require(SubjectKind kind, String division, LocalDate on) {
        return list(
                        "subjectKind = ?1 and ?2 like concat(jurisdiction, '%') and effectiveFrom <= ?3"
                                + " and (effectiveTo is null or effectiveTo >= ?3)",
                        kind, division, on)
                .stream()
                .max(Comparator.<ScorePolicy>comparingInt(policy -> policy.jurisdiction.length())
                        .thenComparing(policy -> policy.effectiveFrom))
                .orElseThrow(() -> new RuleViolation("no-score-policy-in-force")
                        .with("subjectKind", kind)
                        .with("division", division)
                        .with("on", on));
    }

    boolean exists(SetScorePolicy request) {
        return count(
                        "subjectKind = ?1 and jurisdiction = ?2 and effectiveFrom = ?3",
                        request.subjectKind(),
                        request.jurisdiction().value(),
                        request.effectiveFrom())
                > 0;
    }
}
