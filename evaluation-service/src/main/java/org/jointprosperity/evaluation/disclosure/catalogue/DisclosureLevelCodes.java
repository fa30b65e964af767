package org.jointprosperity.evaluation.disclosure.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The table of levels 公开层级代码表; everyone may read it. */
@ApplicationScoped
public class DisclosureLevelCodes implements PanacheRepositoryBase<DisclosureLevelCode, Level> {

    /** The levels that the programme counts on a day, the highest first. */
    public List<Level> ofProgramme(LocalDate on) {
        return list(
                        "ofProgramme and effectiveFrom <= ?1 and (effectiveTo is null or effectiveTo >= ?1) order by ordinal",
                        on)
                .stream()
                .map(level -> level.code)
                .toList();
    }
}
