package org.jointprosperity.cooperative.suite;

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
}
