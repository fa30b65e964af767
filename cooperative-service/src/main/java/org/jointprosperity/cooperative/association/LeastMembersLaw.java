package org.jointprosperity.cooperative.association;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** 农民专业合作社法 on the least number of members, through its versions. */
@ApplicationScoped
class LeastMembersLaw implements PanacheRepositoryBase<LeastMembers, LocalDate> {

    /** The rule of that day; before the law there was none. */
    Optional<LeastMembers> inForce(LocalDate on) {
        return find("effectiveFrom <= ?1 order by effectiveFrom desc", on).firstResultOptional();
    }
}
