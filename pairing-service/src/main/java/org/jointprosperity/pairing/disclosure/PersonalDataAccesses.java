package org.jointprosperity.pairing.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** Every access to personal data there was 查阅台账. */
@ApplicationScoped
class PersonalDataAccesses implements PanacheRepositoryBase<PersonalDataAccess, UUID> {

    PersonalDataAccess require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }
}
