package org.jointprosperity.pairing.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    private static final int COMMANDS = 4_000;
    private static final List<EntryKind> KINDS = Stream.of(EntryKind.values())
            .filter(kind -> kind != EntryKind.REVERSED)
            .toList();

    private final Ledger ledger = new Ledger();

    /** Whatever is asked in whatever order, the books stay right; what is refused changes nothing. */
    @ParameterizedTest
    @ValueSource(longs = {20090113, 611023, 293167})
    void theBooksStayRightWhateverIsAsked(long seed) {
        var random = new Random(seed);
        var book = new Book();
        int refused = 0;
        for (int i = 0; i < COMMANDS; i++) {
            var before = book.balances();
            try {
                book.take(random);
            } catch (RuleViolation no) {
                refused++;
                assertThat(book.balances()).isEqualTo(before);
            }
            book.check();
        }
        assertThat(refused).isBetween(COMMANDS / 10, COMMANDS * 9 / 10);
        assertThat(book.reversed).hasSizeGreaterThan(COMMANDS / 50);
    }

    @Test
    void takingBackAnEntryIsAsIfItHadNeverBeen() {
        ledger.move(EntryKind.PLEDGED, FundSource.OWN, 2_000_000);
        var before = balancesOf(ledger);
        var paid = ledger.move(EntryKind.DISBURSED, FundSource.OWN, 500_000);
        ledger.reverse(paid, false);
        assertThat(balancesOf(ledger)).isEqualTo(before);
    }

    @Test
    void whatIsPaidOutWasPromisedOfTheSameSource() {
        ledger.move(EntryKind.COORDINATED, FundSource.COORDINATED, 9_800_000);
        ledger.move(EntryKind.PLEDGED, FundSource.OWN, 2_000_000);
        var refusal = refusal(() -> ledger.move(EntryKind.DISBURSED, FundSource.OWN, 2_500_000));
        assertThat(refusal.code()).isEqualTo("more-than-promised");
        assertThat(refusal.facts())
                .containsEntry("asked", "25000.00")
                .containsEntry("available", "20000.00")
                .containsEntry("missing", "5000.00");
    }

    @Test
    void whatArrivesWasPaidOutAndWhatIsUsedHasArrived() {
        ledger.move(EntryKind.PLEDGED, FundSource.OWN, 100);
        assertThat(refusal(() -> ledger.move(EntryKind.RECEIVED, FundSource.OWN, 1))
                        .code())
                .isEqualTo("more-than-disbursed");
        ledger.move(EntryKind.DISBURSED, FundSource.OWN, 100);
        assertThat(refusal(() -> ledger.move(EntryKind.USED, FundSource.OWN, 1)).code())
                .isEqualTo("more-than-received");
    }

    @Test
    void anEntryIsTakenBackOnceAndAReversalNever() {
        var pledge = ledger.move(EntryKind.PLEDGED, FundSource.OWN, 100);
        var back = ledger.reverse(pledge, false);
        assertThat(refusal(() -> ledger.reverse(pledge, true)).code()).isEqualTo("entry-already-reversed");
        assertThat(refusal(() -> ledger.reverse(back, false)).code()).isEqualTo("reversal-not-reversible");
    }

    @Test
    void whatHasMovedOnIsNotTakenBackAndTheMissingIsNamed() {
        var pledge = ledger.move(EntryKind.PLEDGED, FundSource.OWN, 100_00);
        ledger.move(EntryKind.DISBURSED, FundSource.OWN, 30_00);
        var refusal = refusal(() -> ledger.reverse(pledge, false));
        assertThat(refusal.code()).isEqualTo("reversal-of-what-moved-on");
        assertThat(refusal.facts()).containsEntry("available", "70.00").containsEntry("missing", "30.00");
    }

    @Test
    void amountsAreAboveZeroAndWithinBounds() {
        for (long fen : new long[] {0, -1, Long.MIN_VALUE}) {
            assertThat(refusal(() -> ledger.move(EntryKind.PLEDGED, FundSource.OWN, fen))
                            .code())
                    .isEqualTo("amount-not-positive");
        }
        ledger.move(EntryKind.PLEDGED, FundSource.OWN, Ledger.MOST_FEN);
        assertThat(refusal(() -> ledger.move(EntryKind.PLEDGED, FundSource.OWN, 1))
                        .code())
                .isEqualTo("promise-beyond-bounds");
    }

    @Test
    void aUnitPledgesItsOwnAndCoordinatesWhatIsNot() {
        assertThat(refusal(() -> ledger.move(EntryKind.PLEDGED, FundSource.COORDINATED, 1))
                        .code())
                .isEqualTo("source-of-another-kind");
        assertThat(refusal(() -> ledger.move(EntryKind.COORDINATED, FundSource.OWN, 1))
                        .code())
                .isEqualTo("source-of-another-kind");
        assertThatThrownBy(() -> ledger.move(EntryKind.REVERSED, FundSource.OWN, 1))
                .hasMessageContaining("reversal-names-its-entry");
    }

    private static RuleViolation refusal(ThrowingCallable step) {
        return catchThrowableOfType(RuleViolation.class, step);
    }

    private static Map<FundSource, Map<Account, Long>> balancesOf(Ledger ledger) {
        var all = new EnumMap<FundSource, Map<Account, Long>>(FundSource.class);
        for (var source : FundSource.values()) {
            var ofSource = new EnumMap<Account, Long>(Account.class);
            for (var account : Account.values()) {
                ofSource.put(account, ledger.balance(source, account));
            }
            all.put(source, ofSource);
        }
        return all;
    }

    /** A ledger beside a plain list of what it allowed, which is counted anew each time. */
    private static final class Book {

        final Ledger ledger = new Ledger();
        final List<Movement> taken = new ArrayList<>();
        final Set<Integer> reversed = new HashSet<>();
        final List<Movement> reversals = new ArrayList<>();

        void take(Random random) {
            if (!taken.isEmpty() && random.nextInt(5) == 0) {
                int which = Math.max(0, taken.size() - 1 - random.nextInt(20));
                reversals.add(ledger.reverse(taken.get(which), reversed.contains(which)));
                reversed.add(which);
            } else if (!reversals.isEmpty() && random.nextInt(50) == 0) {
                ledger.reverse(reversals.get(random.nextInt(reversals.size())), false);
                throw new AssertionError("a reversal was taken back");
            } else {
                taken.add(ledger.move(
                        KINDS.get(random.nextInt(KINDS.size())),
                        FundSource.values()[random.nextInt(2)],
                        random.nextInt(20) == 0 ? -random.nextInt(100) : random.nextInt(1_000) * 100L));
            }
        }

        void check() {
            for (var source : FundSource.values()) {
                long sum = 0;
                for (var account : Account.values()) {
                    long balance = ledger.balance(source, account);
                    sum += balance;
                    assertThat(balance)
                            .as("%s %s", source, account)
                            .isEqualTo(counted(source, account))
                            .satisfies(b -> assertThat(account == Account.GIVER || b >= 0)
                                    .isTrue());
                }
                assertThat(sum).isZero();
                for (var kind : KINDS) {
                    assertThat(ledger.total(source, kind))
                            .as("%s %s", source, kind)
                            .isEqualTo(counted(source, kind));
                }
            }
            assertThat(balancesOf(folded())).isEqualTo(balances());
        }

        Map<FundSource, Map<Account, Long>> balances() {
            return balancesOf(ledger);
        }

        /** What the entries that were not taken back put on an account and took from it. */
        private long counted(FundSource source, Account account) {
            long balance = 0;
            for (int i = 0; i < taken.size(); i++) {
                var movement = taken.get(i);
                if (movement.source() == source && !reversed.contains(i)) {
                    balance += movement.kind().to() == account ? movement.fen() : 0;
                    balance -= movement.kind().from() == account ? movement.fen() : 0;
                }
            }
            return balance;
        }

        private long counted(FundSource source, EntryKind kind) {
            long total = 0;
            for (int i = 0; i < taken.size(); i++) {
                var movement = taken.get(i);
                if (movement.source() == source && movement.kind() == kind && !reversed.contains(i)) {
                    total += movement.fen();
                }
            }
            return total;
        }

        private Ledger folded() {
            return new Ledger(Stream.concat(taken.stream(), reversals.stream())
                    .flatMap(movement -> movement.postings().stream())
                    .toList());
        }
    }
}
