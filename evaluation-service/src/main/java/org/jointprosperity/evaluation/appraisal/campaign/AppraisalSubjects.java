package org.jointprosperity.evaluation.appraisal.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** Whom appraisals are about, within the caller's place. */
@ApplicationScoped
public class AppraisalSubjects implements PanacheRepositoryBase<AppraisalSubject, UUID> {

    /** A subject of an appraisal, or a refusal of the field. */
    public AppraisalSubject require(UUID appraisal, UUID subject) {
        return find("appraisalId = ?1 and id = ?2", appraisal, subject)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.field("subject", "appraisal-subject-unknown"));
    }

    /** All of an appraisal. */
    public List<AppraisalSubject> of(UUID appraisal) {
        return list("appraisalId = ?1 order by id", appraisal);
    }

    /** Those who are polled about and graded: probationary members are not. */
    public List<AppraisalSubject> gradedOf(UUID appraisal) {
        return list("appraisalId = ?1 and probationary = false order by id", appraisal);
    }

    /** Whether a person is among them. */
    public boolean includes(UUID appraisal, String number) {
        return count("appraisalId = ?1 and number = ?2", appraisal, number) > 0;
    }
}
