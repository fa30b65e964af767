package org.jointprosperity.cooperative.surplus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures the division of a surplus 盈余分配, for {@code bench/run cooperative}: among members of four sizes. Prints medians with
 * the smallest and largest round.
 */
public final class DistributionBench {

    private static final int[] SIZES = {10, 1_000, 10_000, 100_000};
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 51;

    private DistributionBench() {}

    public static void main(String[] arguments) {
        var law = SurplusLaw.delivered().patronage(LocalDate.of(2025, 3, 1), "611023");
        for (int size : SIZES) {
            var terms = new Terms(1_000_000_007L * size, 1_000, 100, ReserveBasis.TRADE, 600, 777_777, 250);
            var members = members(size);
            var millis = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long start = System.nanoTime();
                var division = Division.of(terms, law, members);
                double took = (System.nanoTime() - start) / 1e6;
                if (division.sharedFen() != division.distributableFen()) {
                    throw new IllegalStateException("The shares do not sum to what there is");
                }
                if (round >= 0) {
                    millis[round] = took;
                }
            }
            Arrays.sort(millis);
            System.out.printf(
                    Locale.ROOT,
                    "   division of a surplus, %6d members %8.2f ms (%.2f to %.2f)%s%n",
                    size,
                    millis[ROUNDS / 2],
                    millis[0],
                    millis[ROUNDS - 1],
                    size == 10_000 ? "   goal 200" : "");
        }
    }

    private static List<Stake> members(int size) {
        var random = new Random(611023);
        var members = new ArrayList<Stake>(size);
        for (int i = 0; i < size; i++) {
            members.add(new Stake(
                    "N%06d".formatted(i),
                    random.nextLong(5_000_000_000L),
                    random.nextLong(100_000_000L),
                    random.nextLong(10_000_000L)));
        }
        return members;
    }
}
