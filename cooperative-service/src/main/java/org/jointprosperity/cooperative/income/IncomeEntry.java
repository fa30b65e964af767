package org.jointprosperity.cooperative.income;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 收入分录: what a household or a village collective earned once, for which year, from where; taken back by a counter-entry. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class IncomeEntry {

    /** 分 that one entry may have at most, 1,000,000 万元: more is a slip of the pen, and sums of it would not fit. */
    static final long LARGEST_FEN = 1_000_000_000_000L;

    @Id
    UUID id;

    @Enumerated(STRING)
    Earner earner;

    String householdNumber;
    String divisionCode;
    int year;
    String source;
    boolean perHead;
    long amountFen;
    LocalDate earnedOn;
    boolean estimated;
    String originKind;
    String originId;
    UUID reversedEntryId;
    String reason;
    LocalDate recordedOn;
    String recordedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> receipts = new ArrayList<>();

    @Formula("(select r.id from income_entry r where r.reversed_entry_id = id)")
    UUID reversedBy;

    @Formula("unproven_income(origin_kind, receipts, division_code)")
    boolean unproven;

    @Formula("unknown_receipts(receipts, division_code)")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> unknownReceipts = new ArrayList<>();

    protected IncomeEntry() {}

    private IncomeEntry(Earner earner, String household, String division, Earned earned, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.earner = earner;
        this.householdNumber = household;
        this.divisionCode = division;
        this.year = earned.year();
        this.source = earned.source();
        this.perHead = IncomeSource.NET_PER_HEAD.equals(earned.source());
        this.amountFen = earned.fen();
        this.earnedOn = earned.on();
        this.estimated = earned.estimated();
        this.originKind = earned.origin().kind();
        this.originId = earned.origin().id();
        this.receipts.addAll(earned.receipts());
        this.recordedOn = today;
        this.recordedBy = earned.recordedBy();
    }

    /** What a household of that village earned. */
    static IncomeEntry ofHousehold(String household, String division, Earned earned, LocalDate today) {
        return checked(new IncomeEntry(Earner.HOUSEHOLD, household, division, earned, today), today);
    }

    /** What the collective of that village earned. */
    static IncomeEntry ofCollective(String division, Earned earned, LocalDate today) {
        return checked(new IncomeEntry(Earner.COLLECTIVE, null, division, earned, today), today);
    }

    private static IncomeEntry checked(IncomeEntry entry, LocalDate today) {
        rule(
                entry.amountFen > 0 || entry.perHead && entry.amountFen == 0,
                "income-not-positive",
                "fen",
                entry.amountFen);
        rule(entry.amountFen <= LARGEST_FEN, "income-too-large", "fen", entry.amountFen, "largestFen", LARGEST_FEN);
        rule(entry.year <= today.getYear(), "income-year-in-the-future", "year", entry.year, "today", today);
        rule(!entry.earnedOn.isAfter(today), "date-in-the-future", "date", entry.earnedOn, "today", today);
        rule(
                entry.earnedOn.getYear() >= entry.year,
                "income-day-before-its-year",
                "on",
                entry.earnedOn,
                "year",
                entry.year);
        return entry;
    }

    /** The counter-entry 冲销 that takes this one back, once. */
    IncomeEntry reverse(String reason, LocalDate today, String recordedBy) {
        rule(reversedEntryId == null, "income-reversal-not-reversible", "entry", id);
        rule(reversedBy == null, "income-already-reversed", "entry", id);
        var back = new IncomeEntry();
        back.id = UuidCreator.getTimeOrderedEpoch();
        back.earner = earner;
        back.householdNumber = householdNumber;
        back.divisionCode = divisionCode;
        back.year = year;
        back.source = source;
        back.perHead = perHead;
        back.amountFen = -amountFen;
        back.earnedOn = today;
        back.estimated = estimated;
        back.originKind = Origin.REVERSAL;
        back.originId = id.toString();
        back.reversedEntryId = id;
        back.reason = reason;
        back.recordedOn = today;
        back.recordedBy = recordedBy;
        return back;
    }

    /** Whether it says what would be booked again from the same origin. */
    boolean says(Earner earner, String household, Earned earned) {
        return this.earner == earner
                && Objects.equals(householdNumber, household)
                && year == earned.year()
                && source.equals(earned.source())
                && amountFen == earned.fen();
    }

    Origin origin() {
        return new Origin(originKind, originId);
    }
}
