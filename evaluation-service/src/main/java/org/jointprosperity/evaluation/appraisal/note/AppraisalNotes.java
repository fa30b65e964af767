package org.jointprosperity.evaluation.appraisal.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jointprosperity.evaluation.appraisal.kind.Stage;

/** What was said before polls, within the caller's place. */
@ApplicationScoped
public class AppraisalNotes implements PanacheRepositoryBase<AppraisalNote, UUID> {

    /** Of how many of those appraised nothing has been said at a stage; probationary members take part like others. */
    public long silentAbout(UUID appraisal, Stage stage) {
        return getEntityManager()
                .createQuery(
                        """
                        select count(s) from AppraisalSubject s where s.appraisalId = :appraisal and not exists
                        (select 1 from AppraisalNote n where n.subjectId = s.id and n.stage = :stage)""",
                        Long.class)
                .setParameter("appraisal", appraisal)
                .setParameter("stage", stage)
                .getSingleResult();
    }
}
