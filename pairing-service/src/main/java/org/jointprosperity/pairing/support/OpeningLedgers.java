package org.jointprosperity.pairing.support;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.PairingEvent.LetterSigned;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.Pairings;

/**
 * Opens the ledger of a pairing with what its letter promises, in the transaction of the second signature. A letter signed
 * before there were ledgers gets its own when the service starts, or when its first entry comes.
 */
@ApplicationScoped
class OpeningLedgers {

    private final Pairings pairings;
    private final FundAccounts accounts;
    private final FundEntries entries;
    private final Outbox outbox;
    private final PlatformWork platform;

    OpeningLedgers(
            Pairings pairings, FundAccounts accounts, FundEntries entries, Outbox outbox, PlatformWork platform) {
        this.pairings = pairings;
        this.accounts = accounts;
        this.entries = entries;
        this.outbox = outbox;
        this.platform = platform;
    }

    /** The pairing is in memory already: an upload that signs hundreds asks the database for none of them. */
    void on(@Observes LetterSigned signed) {
        open(pairings.findByIdOptional(signed.pairingId()).orElseThrow(Refusal::notFound), signed.signedOn());
    }

    void openMissing(@Observes StartupEvent start) {
        platform.run(() -> accounts.missing().forEach(pairing -> {
            accounts.getEntityManager().lock(pairing, LockModeType.PESSIMISTIC_WRITE);
            if (accounts.locked(pairing.id()).isEmpty()) {
                open(pairing, pairing.signedOn());
            }
        }));
    }

    /** The ledger of a signed pairing, under its lock. */
    FundAccount locked(Pairing pairing) {
        return accounts.locked(pairing.id()).orElseGet(() -> open(pairing, pairing.signedOn()));
    }

    /** The row is written as it stands at the end, so that an upload needs one statement for it. */
    private FundAccount open(Pairing pairing, LocalDate signedOn) {
        var account = new FundAccount(pairing);
        var ledger = new Ledger();
        var promised = Stream.of(
                        promise(account, ledger, EntryKind.PLEDGED, pairing.pledgedFen(), signedOn),
                        promise(account, ledger, EntryKind.COORDINATED, pairing.coordinatedFen(), signedOn))
                .flatMap(Optional::stream)
                .toList();
        accounts.persist(account);
        promised.forEach(entry -> {
            entries.persist(entry);
            outbox.add(entry.booked());
        });
        return account;
    }

    private static Optional<FundEntry> promise(
            FundAccount account, Ledger ledger, EntryKind kind, long fen, LocalDate signedOn) {
        if (fen == 0) {
            return Optional.empty();
        }
        var source = kind == EntryKind.PLEDGED ? FundSource.OWN : FundSource.COORDINATED;
        return Optional.of(account.book(
                ledger.move(kind, source, fen), FundDetails.ofLetter(signedOn), Recorder.letter(signedOn)));
    }
}
