package org.jointprosperity.cooperative.criteria;

/**
 * How a household stands on the day it is judged; null where nothing is known.
 *
 * @param incomeFen net income per head of the current year, in 分
 * @param baseIncomeFen that of the base year
 * @param herdSize heads of its herd
 * @param extentThousandths its land in thousandths of 亩
 * @param householdsTaught households that it teaches
 */
public record Standing(
        Long incomeFen, Long baseIncomeFen, Integer herdSize, Long extentThousandths, Integer householdsTaught) {

    private static final long WHOLE = 1_000;

    /** The number of a measure; null where it is not known, a growth over nothing among it. */
    Long of(Measure measure) {
        return switch (measure) {
            case INCOME_PER_HEAD -> incomeFen;
            case HERD_SIZE -> herdSize == null ? null : herdSize.longValue();
            case EXTENT_THOUSANDTHS -> extentThousandths;
            case HOUSEHOLDS_TAUGHT -> householdsTaught == null ? null : householdsTaught.longValue();
            case INCOME_GROWTH_PER_MILLE -> growth();
        };
    }

    private Long growth() {
        return incomeFen == null || baseIncomeFen == null || baseIncomeFen == 0
                ? null
                : Math.floorDiv(Math.multiplyExact(incomeFen - baseIncomeFen, WHOLE), baseIncomeFen);
    }
}
