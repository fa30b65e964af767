package org.jointprosperity.pairing.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The code tables of the programme 代码表. */
@ApplicationScoped
public class ProgrammeCodes implements PanacheRepositoryBase<ProgrammeCode, Integer> {

    /** Whether the table of this kind has this code on the day. */
    public boolean has(String kind, String code, LocalDate on) {
        return inForce(kind, on).stream().anyMatch(row -> row.code.equals(code));
    }

    /** The codes of one kind on the day. */
    public List<String> codes(String kind, LocalDate on) {
        return inForce(kind, on).stream().map(row -> row.code).toList();
    }

    private List<ProgrammeCode> inForce(String kind, LocalDate on) {
        return list(
                "kind = ?1 and effectiveFrom <= ?2 and (effectiveTo is null or effectiveTo >= ?2) order by ordinal",
                kind,
                on);
    }
}
