package org.jointprosperity.cooperative.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointprosperity.cooperative.delivery.Delivery;
import org.jointprosperity.cooperative.price.Quantity;
import org.jointprosperity.cooperative.suite.Trade;

/**
 * How long it takes to settle the deliveries of one order, at four sizes: {@code deliveries milliseconds dueFen}, the median
 * of several runs. It is arithmetic alone, without a database.
 */
final class SettlementBench {

    private static final int[] SIZES = {10, 100, 1_000, 10_000};
    private static final int WARM = 20;
    private static final int RUNS = 11;

    private SettlementBench() {}

    /** Prints a line for each size. */
    public static void main(String[] args) {
        for (int size : SIZES) {
            var deliveries = deliveries(size);
            var times = new ArrayList<Long>();
            long due = 0;
            for (int run = 0; run < WARM + RUNS; run++) {
                long start = System.nanoTime();
                for (var delivery : deliveries) {
                    delivery.settle(45_505);
                }
                due = Sums.of(deliveries, Map.of(), 0).due();
                times.add(System.nanoTime() - start);
            }
            long median =
                    times.subList(WARM, times.size()).stream().sorted().toList().get(RUNS / 2);
            System.out.printf("%d %.3f %d%n", size, median / 1e6, due);
        }
    }

    private static List<Delivery> deliveries(int size) {
        var order = Trade.signed();
        var deliveries = new ArrayList<Delivery>();
        for (int i = 0; i < size; i++) {
            var request = Trade.delivery(
                    "JH90001", "DD2009-9001", "2009-09-05", i % 3 == 0 ? "二级" : "一级", Quantity.written(1_001 + i));
            deliveries.add(new Delivery(request, order, Trade.TODAY));
        }
        return deliveries;
    }
}
