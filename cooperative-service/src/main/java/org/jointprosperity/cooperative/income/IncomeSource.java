package org.jointprosperity.cooperative.income;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 收入来源: one code of the table of sources, as a place laid it down, from when until when; never changed. */
@Entity
@Immutable
public class IncomeSource {

    /** 订单收入: sales under an order contract, before costs. */
    public static final String ORDER = "ORDER";

    /** 盈余返还: what a cooperative returns by the volume traded, 农民专业合作社法 art. 44. */
    public static final String PATRONAGE = "PATRONAGE";

    /** 出资返还: what a cooperative returns by capital and shares, art. 44. */
    public static final String CAPITAL = "CAPITAL";

    /** 集体盈余返还: the same to a village collective that is a member. */
    public static final String COLLECTIVE_PATRONAGE = "COLLECTIVE_PATRONAGE";

    /** 集体出资返还: the same to a village collective that is a member. */
    public static final String COLLECTIVE_CAPITAL = "COLLECTIVE_CAPITAL";

    /** 人均纯收入: net income per head as a roster or a review states it, of all sources together. */
    static final String NET_PER_HEAD = "NET_PER_HEAD";

    @Id
    UUID id;

    String code;
    String nameZh;
    String nameEn;

    @Enumerated(STRING)
    Earner earner;

    boolean gross;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;
    boolean verified;
    boolean derived;

    protected IncomeSource() {}

    IncomeSource(AddIncomeSource request) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = request.code();
        this.nameZh = request.nameZh();
        this.nameEn = request.nameEn();
        this.earner = request.earner();
        this.gross = request.gross();
        this.jurisdiction = request.jurisdiction().value();
        this.effectiveFrom = request.effectiveFrom();
        this.effectiveTo = request.effectiveTo();
        this.source = request.source();
        this.verified = request.verified();
    }
}
