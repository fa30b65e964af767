package org.jointprosperity.cooperative.series;

import java.util.List;
import java.util.OptionalLong;

/** 中位数: the middle of numbers; of two middle ones their mean, rounded down. */
public final class Median {

    private Median() {}

    /** The median; empty of no numbers. */
    public static OptionalLong of(List<Long> numbers) {
        if (numbers.isEmpty()) {
            return OptionalLong.empty();
        }
        var sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return OptionalLong.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : Math.floorDiv(Math.addExact(sorted.get(middle - 1), sorted.get(middle)), 2));
    }
}
