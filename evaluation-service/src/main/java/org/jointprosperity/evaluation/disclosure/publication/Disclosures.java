package org.jointprosperity.evaluation.disclosure.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;

/** The disclosures under way within the caller's place 公开事项台账. */
@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<Disclosure, UUID> {

    /** The one of this id, if it is for readers of one of these scopes; another looks like none. */
    Disclosure require(UUID id, List<Scope> scopes) {
        return readable(findByIdOptional(id), scopes);
    }

    /** Locks the one of this id, if it is for readers of one of these scopes: nobody decides on what he may not read. */
    Disclosure lock(UUID id, List<Scope> scopes) {
        return readable(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), scopes);
    }

    private static Disclosure readable(Optional<Disclosure> found, List<Scope> scopes) {
        return found.filter(disclosure -> scopes.contains(disclosure.scope)).orElseThrow(Refusal::notFound);
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Disclosure saved(Disclosure disclosure) {
        persistAndFlush(disclosure);
        return disclosure;
    }
}
