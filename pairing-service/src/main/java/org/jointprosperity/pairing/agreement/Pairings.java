package org.jointprosperity.pairing.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.Refusal;

/** The pairings of units with branches 共建对子台账. */
@ApplicationScoped
public class Pairings implements PanacheRepositoryBase<Pairing, UUID> {

    /** Those that stood on the day {@code :asOf}; the bracket is left open for a condition on {@code s.state}. */
    static final String STANDING = "id in (select p.id from Pairing p join p.standings s where s.heldFrom <= :asOf"
            + " and (s.heldUntil is null or s.heldUntil > :asOf)";

    /**
     * Those running without a review whose last day is past on {@code :today} or comes within the days of the policy in
     * force at their place.
     */
    static final String REVIEW_DUE =
            """
            id in (select p.id from Pairing p where p.state in (ACTIVE, SUSPENDED) and p.reviews is empty
              and (p.endsOn - :today) by day <= (select t.reviewDays from TermPolicy t
                where p.divisionCode like concat(t.jurisdiction, '%') and t.effectiveFrom <= :today
                and (t.effectiveTo is null or t.effectiveTo >= :today)
                order by length(t.jurisdiction) desc, t.effectiveFrom desc limit 1))""";

    /** The record, or 404. */
    public Pairing require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Pairing lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Whether the unit and the branch have a pairing that has not ended. */
    public boolean existsOpen(String unitCode, String branchCode) {
        return count("unitCode = ?1 and branchCode = ?2 and state <> ?3", unitCode, branchCode, State.ENDED) > 0;
    }

    /** The next term of a pairing that is still being agreed or waits for its first day. */
    Optional<Pairing> comingAfter(UUID id) {
        return find("renews = ?1 and state <> ?2", id, State.ENDED).firstResultOptional();
    }

    /** Whether what rests on the pair goes on without this pairing: another one of the two is signed and not over. */
    public boolean goesOnWithout(UUID id, String unitCode, String branchCode) {
        return count(
                        "unitCode = ?1 and branchCode = ?2 and id <> ?3 and state in ?4",
                        unitCode,
                        branchCode,
                        id,
                        List.of(State.SIGNED, State.ACTIVE, State.SUSPENDED))
                > 0;
    }

    /** A pairing and the terms before it that went on in it 续签, the latest first. */
    public List<UUID> withTermsRenewedIn(UUID id) {
        return Stream.iterate(findById(id), Objects::nonNull, this::termRenewedIn)
                .map(Pairing::id)
                .toList();
    }

    private Pairing termRenewedIn(Pairing term) {
        return term.renews == null
                ? null
                : findByIdOptional(term.renews).filter(Pairing::isRenewed).orElse(null);
    }

    /** Everything the caller may see by its two sides, the oldest first, for an upload to compare with. */
    public Map<String, List<Pairing>> bySides() {
        return find("order by id").stream()
                .collect(Collectors.groupingBy(
                        pairing -> sides(pairing.unitCode, pairing.branchCode),
                        Collectors.toCollection(ArrayList::new)));
    }

    /** The two sides as the key of {@link #bySides()}. */
    public static String sides(String unitCode, String branchCode) {
        return unitCode + "|" + branchCode;
    }

    /** How many pairings of a unit or branch are not over. */
    long openOf(String code) {
        return count("(unitCode = ?1 or branchCode = ?1) and state <> ?2", code, State.ENDED);
    }

    /**
     * The pairing of the unit and the branch whose letter is signed and neither suspended nor over; it stays so until the
     * caller's transaction is over.
     */
    public Optional<Pairing> carryingLiaisons(String unitCode, String branchCode) {
        return find("unitCode = ?1 and branchCode = ?2", unitCode, branchCode)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .stream()
                .filter(Pairing::carriesLiaisons)
                .min(Comparator.comparing(Pairing::isActive).reversed());
    }

    /** Since when the unit and the branch have been paired, see {@link #pairedSince(List)}. */
    public Optional<LocalDate> pairedSince(String unitCode, String branchCode) {
        return pairedSince(list("unitCode = ?1 and branchCode = ?2", unitCode, branchCode));
    }

    /**
     * The day of the letter from which on, term after term, two sides have been paired until now; nothing where no pairing
     * of theirs carries liaisons now.
     *
     * @param terms every pairing of the two
     */
    public static Optional<LocalDate> pairedSince(List<Pairing> terms) {
        var byId = terms.stream().collect(Collectors.toMap(Pairing::id, Function.identity()));
        return terms.stream()
                .filter(Pairing::carriesLiaisons)
                .flatMap(carrying -> Stream.iterate(carrying, Objects::nonNull, term -> byId.get(term.renews)))
                .filter(term -> term.carriesLiaisons() || term.isRenewed())
                .map(Pairing::signedOn)
                .min(Comparator.naturalOrder());
    }

    /** Ids of those signed whose first day has come, in their order behind one of them, at most so many. */
    List<UUID> due(LocalDate today, UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Pairing p where p.state = :signed and p.startsOn <= :today and p.id > :after"
                                + " order by p.id",
                        UUID.class)
                .setParameter("signed", State.SIGNED)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the branches of a division that are open, or that are over. */
    public List<Pairing> below(String division, boolean open) {
        return list(
                "divisionCode >= ?1 and divisionCode < ?2 and state " + (open ? "<>" : "=") + " ?3",
                division,
                division + ":",
                State.ENDED);
    }

    /** Those of a branch whose letter is signed and neither suspended nor over; they stay so until the transaction is over. */
    public List<Pairing> carryingLiaisonsOf(String branchCode) {
        return find("branchCode", branchCode).withLock(LockModeType.PESSIMISTIC_READ).stream()
                .filter(Pairing::carriesLiaisons)
                .toList();
    }

    Pairing saved(Pairing pairing) {
        persistAndFlush(pairing);
        return pairing;
    }
}
