package org.jointprosperity.evaluation.hardship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;

/** The register within the caller's place. */
@ApplicationScoped
public class Hardships implements PanacheRepositoryBase<Hardship, UUID> {

    /** Person and kind of every entry within the caller's place, lasting or ended, for an upload to compare with. */
    public Set<String> keys() {
        return getEntityManager()
                .createQuery("select h.personNumber, h.kind from Hardship h", Object[].class)
                .getResultStream()
                .map(row -> key((String) row[0], (HardshipKind) row[1]))
                .collect(Collectors.toSet());
    }

    /** What makes an entry of a roster one and not another. */
    public static String key(String person, HardshipKind kind) {
        return person + " " + kind;
    }

    /** Enters what a roster tells of a person in a village, since the day it was told. */
    public void enter(String person, HardshipKind kind, String divisionCode, LocalDate told) {
        persist(new Hardship(person, kind, divisionCode, told));
    }

    /** So many behind one, in the order of their ids, that have been kept long enough before a day. */
    List<UUID> outlived(LocalDate today, UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        "select h.id from Hardship h where h.retainUntil < :today and h.id > :after order by h.id",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Deletes one that has been kept long enough before a day. */
    void forget(UUID id, LocalDate today) {
        delete("id = ?1 and retainUntil < ?2", id, today);
    }

    Hardship require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Hardship lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    boolean isEntered(String person, HardshipKind kind) {
        return count("personNumber = ?1 and kind = ?2 and endedOn is null", person, kind) > 0;
    }
}
