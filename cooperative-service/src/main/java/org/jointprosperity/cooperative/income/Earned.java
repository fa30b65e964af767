package org.jointprosperity.cooperative.income;

import java.time.LocalDate;
import java.util.List;

/**
 * One income as it is booked.
 *
 * @param year the year it counts for 年度
 * @param source code of the source 来源, as the code table of its place has it on the day
 * @param fen the amount in 分, above zero
 * @param on the day it was earned, not in the future and not before its year
 * @param estimated whether the amount is an estimate 估算
 * @param origin the fact it comes from
 * @param receipts SHA-256 of what proves it 凭证, may be empty
 * @param recordedBy subject of who entered it; null where it follows from another fact
 */
public record Earned(
        int year,
        String source,
        long fen,
        LocalDate on,
        boolean estimated,
        Origin origin,
        List<String> receipts,
        String recordedBy) {

    /** An income that follows from a fact of this service, such as a settlement or a distribution. */
    public Earned(int year, String source, long fen, LocalDate on, boolean estimated, Origin origin) {
        this(year, source, fen, on, estimated, origin, List.of(), null);
    }
}
