package org.jointprosperity.pairing.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.pairing.history.Dated;

/** 登记: writes a new entry of a register. */
final class NewEntry {

    private NewEntry() {}

    /**
     * The entry, written; refused as {@code already-registered} where only the database knew of the number: someone
     * registered it at the same moment, or where the caller may not look.
     */
    static <E extends Dated> E saved(PanacheRepositoryBase<E, UUID> register, E entry) {
        try {
            register.persistAndFlush(entry);
            return entry;
        } catch (ConstraintViolationException taken) {
            if (taken.getKind() != ConstraintKind.UNIQUE) {
                throw taken;
            }
            throw new RuleViolation("already-registered").with("number", entry.number());
        }
    }
}
