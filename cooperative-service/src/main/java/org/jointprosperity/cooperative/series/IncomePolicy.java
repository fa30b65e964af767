package org.jointprosperity.cooperative.series;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 收入提示规定: when an income is so unusual that a clerk looks again, and of how few households nothing is told. */
@Entity
@Immutable
public class IncomePolicy {

    private static final long WHOLE = 1_000;

    @Id
    UUID id;

    int medianTimes;
    int changePerMille;
    int leastHouseholds;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;
    boolean verified;

    protected IncomePolicy() {}

    IncomePolicy(int medianTimes, int changePerMille, int leastHouseholds, String source) {
        this.medianTimes = medianTimes;
        this.changePerMille = changePerMille;
        this.leastHouseholds = leastHouseholds;
        this.source = source;
    }

    /** Whether so few households are counted that what is told of all would tell of one 少于最低户数不公布. */
    public boolean suppresses(int households) {
        return households < leastHouseholds;
    }

    /** How many households there are at least where something is told of them. */
    public int leastHouseholds() {
        return leastHouseholds;
    }

    /** Whether an income per head is above so many times the median of its village; both in 分. */
    boolean isFarAbove(long fen, long median) {
        return fen > Math.multiplyExact((long) medianTimes, median);
    }

    /** Whether an income per head changed more within a year than is usual, up or down; both in 分. */
    boolean isBigChange(long before, long fen) {
        return Math.multiplyExact(Math.abs(fen - before), WHOLE) > Math.multiplyExact((long) changePerMille, before);
    }
}
