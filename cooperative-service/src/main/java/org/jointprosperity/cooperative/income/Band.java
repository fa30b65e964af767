package org.jointprosperity.cooperative.income;

/** 收入档次: a net income per head as those are told it who need not know it. */
public final class Band {

    private static final int WIDTH_YUAN = 1_000;
    private static final int OPEN_FROM_YUAN = 5_000;

    private Band() {}

    /** The band of an income of so many 分, in yuan: 1,000 wide with the lower bound inside, 5,000 and more in one. */
    public static String of(long fen) {
        long yuan = fen / 100;
        if (yuan >= OPEN_FROM_YUAN) {
            return OPEN_FROM_YUAN + "+";
        }
        long from = yuan / WIDTH_YUAN * WIDTH_YUAN;
        return from + "-" + (from + WIDTH_YUAN - 1);
    }
}
