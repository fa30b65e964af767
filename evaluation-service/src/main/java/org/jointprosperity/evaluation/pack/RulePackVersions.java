package org.jointprosperity.evaluation.pack;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.Refusal;

/** Every version of every rule pack; everyone may read them. */
@ApplicationScoped
public class RulePackVersions implements PanacheRepositoryBase<RulePackVersion, UUID> {

    /** Names the lock under which the ids of rules are taken. */
    private static final long RULE_IDS = 0x72756C65_69647321L;

    private static final String FAMILY = "packId = ?1 or packId = ?2 or supersedes = ?1 order by id";

    /** The version of this number. */
    public RulePackVersion require(String pack, int number) {
        return find("packId = ?1 and number = ?2", pack, number)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Where the version of this number is filed, read without the version itself: whoever changes it locks it before he looks at it. */
    Filed requireFiled(String pack, int number) {
        return getEntityManager()
                .createQuery(
                        """
                        select p.id, p.divisionCode, p.supersedes from RulePackVersion p
                        where p.packId = :pack and p.number = :number""",
                        Object[].class)
                .setParameter("pack", pack)
                .setParameter("number", number)
                .getResultStream()
                .map(row -> new Filed((UUID) row[0], (String) row[1], (String) row[2]))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The version that was approved last, or else the one that was entered last. */
    public RulePackVersion requireLatest(String pack) {
        var versions = of(pack);
        return versions.stream()
                .filter(version -> version.state == RulePackState.APPROVED)
                .reduce((earlier, later) -> later)
                .or(() -> versions.stream().reduce((earlier, later) -> later))
                .orElseThrow(Refusal::notFound);
    }

    /** The version that is in force on a day. */
    RulePackVersion requireInForce(String pack, LocalDate on) {
        return of(pack).stream()
                .filter(version -> version.isInForceOn(on))
                .reduce((earlier, later) -> later)
                .orElseThrow(Refusal::notFound);
    }

    /** The versions of a pack, the first first. */
    List<RulePackVersion> of(String pack) {
        return list("packId = ?1 order by number", pack);
    }

    /** The ids of the versions of a pack with their numbers; 404 where there is no such pack. */
    public Map<UUID, Integer> ids(String pack) {
        var versions = of(pack);
        if (versions.isEmpty()) {
            throw Refusal.notFound();
        }
        return versions.stream().collect(toMap(version -> version.id, version -> version.number));
    }

    /** A pack, what it may take the place of and what takes its own, whoever they belong to. */
    List<RulePackVersion> family(String pack, String superseded) {
        return list(FAMILY, pack, superseded == null ? pack : superseded);
    }

    /**
     * Those of the caller's place among a pack, what it may take the place of, what takes its own, and so on, locked in one order
     * against whoever reviews or proposes at the same time. None of them may have been read before: what was read would be out of
     * date.
     */
    List<RulePackVersion> lockFamily(String pack, String superseded) {
        return find("packId in ?1 order by id", related(pack, superseded))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The ids of all packs that are connected by one superseding another. */
    private Set<String> related(String pack, String superseded) {
        var related = new TreeSet<String>();
        var found = new TreeSet<>(Set.of(pack));
        if (superseded != null) {
            found.add(superseded);
        }
        while (related.addAll(found)) {
            getEntityManager()
                    .createQuery(
                            """
                            select distinct p.packId, p.supersedes from RulePackVersion p
                            where p.packId in :related or p.supersedes in :related""",
                            Object[].class)
                    .setParameter("related", related)
                    .getResultStream()
                    .flatMap(Stream::of)
                    .filter(Objects::nonNull)
                    .forEach(id -> found.add((String) id));
        }
        return related;
    }

    Optional<RulePackVersion> latest(String pack) {
        return find("packId = ?1 order by number desc", pack).firstResultOptional();
    }

    /** Whether this text is kept already, in whatever version. */
    boolean isKept(String pack, String sha256) {
        return count("packId = ?1 and sha256 = ?2", pack, sha256) > 0;
    }

    /** Everything that was approved, in the order in which it was entered. */
    List<RulePackVersion> approved() {
        return list("state = ?1 order by id", RulePackState.APPROVED);
    }

    /** What begins by a day, judges on some day and was not announced yet. */
    List<UUID> toAnnounce(LocalDate today, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        select p.id from RulePackVersion p where p.state = :approved and p.announcedOn is null
                        and p.effectiveFrom <= :today and (p.inForceTo is null or p.inForceTo >= p.effectiveFrom)
                        order by p.id""",
                        UUID.class)
                .setParameter("approved", RulePackState.APPROVED)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Lets no other transaction approve rules until the end of this one. */
    void lockRuleIds() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", RULE_IDS)
                .getSingleResult();
    }

    Optional<RulePackVersion> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    RulePackVersion saved(RulePackVersion version) {
        persistAndFlush(version);
        return version;
    }

    /** Which version it is, whose, and what it takes the place of, or null. */
    record Filed(UUID id, String divisionCode, String supersedes) {}
}
