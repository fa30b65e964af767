package org.jointprosperity.pairing.support;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jointprosperity.chassis.http.Money;

/**
 * 资金台账: the balances of one pairing by source and account, in 分. Every movement takes from one account what it gives to
 * another, so all of them sum to zero; none but the giver's falls below zero, so nothing is paid out that was not promised,
 * received that was not paid out, or used that was not received.
 */
final class Ledger {

    /**
     * The most that may be promised of one source in one pairing: a billion yuan, so that neither sums nor what is written
     * of them leave their bounds. The other kinds follow from it.
     */
    static final long MOST_FEN = 100_000_000_000L;

    private final Map<FundSource, Map<Account, Long>> balances = new EnumMap<>(FundSource.class);

    Ledger() {}

    /** The ledger of what has been posted so far, posting by posting or summed. */
    Ledger(Collection<Posting> postings) {
        postings.forEach(this::post);
    }

    /** Moves an amount on to where its kind leads, or refuses and says how much is missing. */
    Movement move(EntryKind kind, FundSource source, long fen) {
        rule(!kind.isReversal(), "reversal-names-its-entry");
        rule(fen > 0, "amount-not-positive");
        rule(kind.fits(source), "source-of-another-kind", "kind", kind, "source", source);
        rule(
                !kind.isPromise() || fen <= MOST_FEN - total(source, kind),
                "promise-beyond-bounds",
                "most",
                yuan(MOST_FEN));
        return posted(new Movement(kind, source, kind.from(), kind.to(), fen), shortage(kind));
    }

    /** Takes back one movement, once. */
    Movement reverse(Movement original, boolean reversedBefore) {
        rule(!original.kind().isReversal(), "reversal-not-reversible");
        rule(!reversedBefore, "entry-already-reversed");
        return posted(original.back(), "reversal-of-what-moved-on");
    }

    /** What stands on an account, in 分. */
    long balance(FundSource source, Account account) {
        return balances.getOrDefault(source, Map.of()).getOrDefault(account, 0L);
    }

    /**
     * What has been promised, paid out, received or used of a source, without what was taken back, in 分: money that has gone
     * further has passed every account before.
     */
    long total(FundSource source, EntryKind kind) {
        long total = 0;
        for (var account : Account.values()) {
            if (kind.fits(source) && account.compareTo(kind.to()) >= 0) {
                total = Math.addExact(total, balance(source, account));
            }
        }
        return total;
    }

    private Movement posted(Movement movement, String shortage) {
        if (movement.from() != Account.GIVER) {
            long available = balance(movement.source(), movement.from());
            rule(
                    movement.fen() <= available,
                    shortage,
                    "source",
                    movement.source(),
                    "asked",
                    yuan(movement.fen()),
                    "available",
                    yuan(available),
                    "missing",
                    yuan(movement.fen() - available));
        }
        movement.postings().forEach(this::post);
        return movement;
    }

    private void post(Posting posting) {
        balances.computeIfAbsent(posting.source(), any -> new EnumMap<>(Account.class))
                .merge(posting.account(), posting.fen(), Math::addExact);
    }

    private static String shortage(EntryKind kind) {
        return switch (kind) {
            case DISBURSED -> "more-than-promised";
            case RECEIVED -> "more-than-disbursed";
            default -> "more-than-received";
        };
    }

    private static String yuan(long fen) {
        return Money.ofFen(Math.max(fen, 0)).amount();
    }
}
