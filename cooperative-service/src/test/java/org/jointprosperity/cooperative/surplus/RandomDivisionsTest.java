package org.jointprosperity.cooperative.surplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every cooperative, tried on random ones: small and huge amounts, many ties, members without anything. */
class RandomDivisionsTest {

    private static final int COOPERATIVES = 100_000 * Integer.getInteger("joint.scale", 1);
    private static final int MOST_MEMBERS = 12;
    private static final long[] LARGEST = {3, 100, 1_000_000, 1L << 40, 1L << 58};
    private static final LeastPatronage LAW = SurplusLaw.delivered().patronage(LocalDate.of(2025, 3, 1), "611023");

    @Test
    void everyDivisionIsExactFairAndDeaf() {
        for (int seed = 0; seed < COOPERATIVES; seed++) {
            var random = new Random(seed);
            var terms = terms(random);
            var stakes = stakes(random);
            var division = Division.of(terms, LAW, stakes);

            sumsExactly(division, seed);
            returnsSixtyPerCentByTrade(division, seed);
            givesNobodyLessThanNothing(division, seed);
            givesWhoLeftATradersPartAlone(division, seed);
            doesNotMindTheOrder(division, stakes, random, seed);
            givesNobodyLessForTradingMore(division, stakes, random, seed);
        }
    }

    private static void sumsExactly(Division division, int seed) {
        var terms = division.terms();
        check(division.sharedFen() == division.distributableFen(), "sum", seed);
        check(sum(division, Kind.PATRONAGE) == division.patronageFen(), "sum by trade", seed);
        check(sum(division, Kind.RESERVE) == division.reserveFen(), "sum of the reserve", seed);
        check(sum(division, Kind.SUBSIDY) == terms.subsidiesFen(), "sum of the subsidies", seed);
        check(
                division.lossesFen() + division.reserveFen() + division.distributableFen() == terms.surplusFen(),
                "sum of the surplus",
                seed);
    }

    /** By way of thirds of five, so that nothing is rounded: 5 × patronage ≥ 3 × distributable. */
    private static void returnsSixtyPerCentByTrade(Division division, int seed) {
        check(division.patronageFen() * 5 >= division.distributableFen() * 3, "60 %", seed);
        check(division.patronageFen() <= division.distributableFen(), "no more than there is", seed);
    }

    private static void givesNobodyLessThanNothing(Division division, int seed) {
        for (var share : division.shares()) {
            check(
                    share.patronageFen() >= 0
                            && share.capitalFen() >= 0
                            && share.capitalisedFen() >= 0
                            && share.reserveFen() >= 0
                            && share.paidFen() >= 0,
                    "below zero",
                    seed);
        }
    }

    private static void givesWhoLeftATradersPartAlone(Division division, int seed) {
        for (var share : division.shares()) {
            check(
                    share.stake().stays()
                            || share.capitalFen() == 0
                                    && share.capitalisedFen() == 0
                                    && share.reserveFen() == 0
                                    && share.subsidyFen() == 0,
                    "who left",
                    seed);
        }
    }

    private static void doesNotMindTheOrder(Division division, List<Stake> stakes, Random random, int seed) {
        var otherwise = new ArrayList<>(stakes);
        Collections.shuffle(otherwise, random);
        check(Division.of(division.terms(), LAW, otherwise).equals(division), "order", seed);
    }

    private static void givesNobodyLessForTradingMore(Division division, List<Stake> stakes, Random random, int seed) {
        int at = random.nextInt(stakes.size());
        var before = stakes.get(at);
        var more = new ArrayList<>(stakes);
        long extra = 1 + random.nextLong(1 + before.tradeFen());
        more.set(
                at,
                new Stake(
                        before.member(),
                        before.tradeFen() + extra,
                        before.capitalFen(),
                        before.reserveFen(),
                        before.stays()));
        var after = Division.of(division.terms(), LAW, more);
        check(of(after, before).patronageFen() >= of(division, before).patronageFen(), "monotone", seed);
        check(of(after, before).totalFen() >= of(division, before).totalFen(), "monotone in all", seed);
    }

    private static Share of(Division division, Stake stake) {
        return division.shares().stream()
                .filter(share -> share.stake().member().equals(stake.member()))
                .findFirst()
                .orElseThrow();
    }

    private enum Kind {
        PATRONAGE,
        RESERVE,
        SUBSIDY
    }

    private static long sum(Division division, Kind kind) {
        return division.shares().stream()
                .mapToLong(share -> switch (kind) {
                    case PATRONAGE -> share.patronageFen();
                    case RESERVE -> share.reserveFen();
                    case SUBSIDY -> share.subsidyFen();
                })
                .sum();
    }

    private static Terms terms(Random random) {
        return new Terms(
                amount(random),
                random.nextInt(3) == 0 ? amount(random) : 0,
                random.nextInt(4) == 0 ? 0 : random.nextInt(Terms.WHOLE + 1),
                ReserveBasis.values()[random.nextInt(ReserveBasis.values().length)],
                random.nextBoolean() ? 600 : 600 + random.nextInt(401),
                random.nextBoolean() ? 0 : amount(random),
                random.nextInt(Terms.WHOLE + 1));
    }

    /** The first always stays and trades, as otherwise nothing is distributed; some of the others left 退社 (art. 28). */
    private static List<Stake> stakes(Random random) {
        int members = 1 + random.nextInt(MOST_MEMBERS);
        var stakes = new ArrayList<Stake>();
        for (int i = 0; i < members; i++) {
            long trade = random.nextInt(4) == 0 ? 0 : amount(random);
            var member = "N%05d".formatted(i * 7 % 90 + i * 90);
            if (i > 0 && random.nextInt(6) == 0) {
                stakes.add(Stake.left(member, trade));
                continue;
            }
            stakes.add(new Stake(
                    member,
                    i == 0 ? Math.max(1, trade) : trade,
                    random.nextInt(4) == 0 ? 0 : amount(random),
                    random.nextBoolean() ? 0 : amount(random)));
        }
        return stakes;
    }

    private static long amount(Random random) {
        return random.nextLong(LARGEST[random.nextInt(LARGEST.length)]);
    }

    private static void check(boolean holds, String what, int seed) {
        if (!holds) {
            assertThat(holds).as("%s, seed %d", what, seed).isTrue();
        }
    }
}
