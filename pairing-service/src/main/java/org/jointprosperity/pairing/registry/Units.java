package org.jointprosperity.pairing.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;

/** The register of 城镇单位 urban units. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID> {

    /** The record, or 404. */
    public Unit require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record under a row lock, or 404. */
    public Unit lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    public Optional<Unit> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Those whose office lies in a division. */
    public List<Unit> below(String division) {
        return list("divisionCode >= ?1 and divisionCode < ?2", division, division + ":");
    }

    /** Everything the caller may see, for an upload to compare with. */
    public Map<String, Unit> all() {
        return listAll().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Unit saved(Unit record) {
        persistAndFlush(record);
        return record;
    }
}
