package org.jointprosperity.cooperative.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.cooperative.association.Organisation;

/** Which organisations keep a register of members 成员名册, and since when it is complete. */
@ApplicationScoped
public class Registers implements PanacheRepositoryBase<MemberRegister, UUID> {

    /** The first day on which the register names every member; empty while members gather, or where there is none. */
    public Optional<LocalDate> completeFrom(UUID organisation) {
        return findByIdOptional(organisation).map(register -> register.completeFrom);
    }

    /** Whether the register names every member of that day. */
    public boolean isCompleteOn(UUID organisation, LocalDate day) {
        return findByIdOptional(organisation)
                .map(register -> register.isCompleteOn(day))
                .orElse(false);
    }

    /** The register, begun with the first who writes to it; to be called under the organisation's lock. */
    MemberRegister of(Organisation organisation) {
        return findByIdOptional(organisation.id()).orElseGet(() -> {
            var register = new MemberRegister(organisation);
            persist(register);
            return register;
        });
    }
}
