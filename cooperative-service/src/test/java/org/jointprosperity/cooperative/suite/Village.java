package org.jointprosperity.cooperative.suite;

import java.util.HashMap;
import java.util.Map;

/** A village of which the registry knows the branch, a household and its head. */
public record Village(String branch, String household, String head) {

    /** The village of a division code of 12 digits, made known to this service; the number tells persons apart. */
    public static Village known(String division, int number) {
        var village =
                new Village(division + "01", "H%s-001".formatted(division.substring(4)), "N%05d".formatted(number));
        Registry.registersBranch(village.branch);
        Registry.registersHousehold(village.household, village.branch);
        Registry.registersPerson(village.head, village.branch, village.household);
        return village;
    }

    /** What is registered of its household as a demonstration household of an industry. */
    public Map<String, Object> demonstrates(String industry) {
        return new HashMap<>(Map.of(
                "household", household,
                "head", head,
                "industry", industry,
                "baseIncome", income(2007, "1511"),
                "currentIncome", income(2009, "3300.00")));
    }

    private static Map<String, Object> income(int year, String yuan) {
        return Map.of("year", year, "perHead", Map.of("amount", yuan, "currency", "CNY"));
    }
}
