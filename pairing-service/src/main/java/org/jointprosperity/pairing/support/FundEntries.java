package org.jointprosperity.pairing.support;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.Refusal;

/** The entries of the funds ledgers 资金分录. */
@ApplicationScoped
class FundEntries implements PanacheRepositoryBase<FundEntry, UUID> {

    /** Behind every entry there can be. */
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private static final String SUMS =
            "select new org.jointprosperity.pairing.support.Posting(e.source, e.%1$s, %2$s sum(e.amountFen))"
                    + " from FundEntry e where e.pairingId = ?1 and e.bookedOn <= ?2 group by e.source, e.%1$s";

    FundEntry require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The ledger of a pairing as all its entries make it. */
    Ledger ledgerOf(UUID pairing) {
        return ledgerOf(pairing, EVER);
    }

    /** The ledger of a pairing as the entries booked up to a day make it. */
    Ledger ledgerOf(UUID pairing, LocalDate day) {
        return new Ledger(Stream.of(sums(pairing, day, "toAccount", ""), sums(pairing, day, "fromAccount", "-"))
                .flatMap(List::stream)
                .toList());
    }

    private List<Posting> sums(UUID pairing, LocalDate day, String account, String sign) {
        return getEntityManager()
                .createQuery(SUMS.formatted(account, sign), Posting.class)
                .setParameter(1, pairing)
                .setParameter(2, day)
                .getResultList();
    }

    boolean isReversed(UUID entry) {
        return count("reversedEntryId", entry) > 0;
    }

    /** Whether a decision has released money for another purpose that was not taken back. */
    boolean usesForAnotherPurpose(UUID decision, String purpose) {
        return count(
                        """
                        from FundEntry e where e.decisionId = ?1 and e.kind = ?2 and e.purpose <> ?3
                        and not exists (select 1 from FundEntry r where r.reversedEntryId = e.id)""",
                        decision,
                        EntryKind.USED,
                        purpose)
                > 0;
    }

    /** What a pairing has used for a purpose without a decision and was not taken back, in 分. */
    long usedWithoutDecision(UUID pairing) {
        return getEntityManager()
                .createQuery(
                        """
                        select coalesce(sum(e.amountFen), 0) from FundEntry e
                        where e.pairingId = :pairing and e.kind = :used and e.decisionId is null
                        and not exists (select 1 from FundEntry r where r.reversedEntryId = e.id)""",
                        Long.class)
                .setParameter("pairing", pairing)
                .setParameter("used", EntryKind.USED)
                .getSingleResult();
    }

    /** Waits for whoever books on the same decision until his transaction is over; another pairing may do so too. */
    void holdDecision(UUID decision) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", decision.getMostSignificantBits() ^ decision.getLeastSignificantBits())
                .getSingleResult();
    }

    FundEntry saved(FundEntry entry) {
        persistAndFlush(entry);
        return entry;
    }
}
