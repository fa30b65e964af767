package org.jointprosperity.evaluation.appraisal.scale;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The scales of grades in all their versions. */
@ApplicationScoped
public class Scales implements PanacheRepositoryBase<AppraisalGrade, UUID> {

    /** A version of a scale. */
    public Scale get(String code, int version) {
        return new Scale(code, version, list("scaleCode = ?1 and scaleVersion = ?2 order by ordinal", code, version));
    }

    /** The version of a scale in force on a day. */
    public Scale inForce(String code, LocalDate on) {
        var version = getEntityManager()
                .createNativeQuery(
                        """
                        select max(version) from appraisal_scale where code = :code and effective_from <= :on
                        and (effective_to is null or effective_to >= :on)""",
                        Integer.class)
                .setParameter("code", code)
                .setParameter("on", on)
                .getSingleResult();
        if (version == null) {
            throw new RuleViolation("no-grade-scale-in-force")
                    .with("scale", code)
                    .with("on", on);
        }
        return get(code, (Integer) version);
    }
}
