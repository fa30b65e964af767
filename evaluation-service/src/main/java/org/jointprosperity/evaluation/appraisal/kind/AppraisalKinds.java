package org.jointprosperity.evaluation.appraisal.kind;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jointprosperity.chassis.problem.Refusal;

/** The kinds of appraisal; everyone may read them. */
@ApplicationScoped
public class AppraisalKinds implements PanacheRepositoryBase<AppraisalKind, UUID> {

    private static final String NATIONAL = "00";
    private static final Comparator<AppraisalKind> SPECIFIC = Comparator.<AppraisalKind>comparingInt(
                    kind -> kind.jurisdiction.equals(NATIONAL) ? 0 : kind.jurisdiction.length())
            .thenComparing(kind -> kind.effectiveFrom);

    /** The kinds in force in a division on a day, by code; of several the most specific. */
    public List<AppraisalKind> inForce(String division, LocalDate on) {
        Map<String, AppraisalKind> byCode = new TreeMap<>();
        find(
                        """
                        (jurisdiction = '00' or ?1 like concat(jurisdiction, '%')) and effectiveFrom <= ?2
                        and (effectiveTo is null or effectiveTo >= ?2)""",
                        division, on)
                .stream()
                .forEach(kind -> byCode.merge(kind.code, kind, BinaryOperator.maxBy(SPECIFIC)));
        return List.copyOf(byCode.values());
    }

    /** The kind of this code in force in a division on a day, or a refusal of the field. */
    public AppraisalKind require(String code, String division, LocalDate on) {
        return inForce(division, on).stream()
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.field("kind", "appraisal-kind-unknown"));
    }
}
