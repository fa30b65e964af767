package org.jointprosperity.cooperative.standard;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.problem.Citation;

/**
 * 订单政策: how much more or less than agreed is still as agreed, how early or late a delivery may come, when money is due,
 * and what follows a default; a contract keeps the policy of the day it was signed.
 */
@Entity
@Immutable
public class TradePolicy {

    private static final long WHOLE = 1000;

    @Id
    UUID id;

    int tolerancePerMille;
    int graceDays;
    int paymentDays;
    int buyerPenaltyPerMille;
    int supplierPenaltyPerMille;
    int objectionDays;
    int quotationDays;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;
    boolean verified;

    protected TradePolicy() {}

    /** The policy that a county or town lays down. */
    public TradePolicy(SetTradePolicy request) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.tolerancePerMille = request.tolerancePerMille();
        this.graceDays = request.graceDays();
        this.paymentDays = request.paymentDays();
        this.buyerPenaltyPerMille = request.buyerPenaltyPerMille();
        this.supplierPenaltyPerMille = request.supplierPenaltyPerMille();
        this.objectionDays = request.objectionDays();
        this.quotationDays = request.quotationDays();
        this.jurisdiction = request.jurisdiction().value();
        this.effectiveFrom = request.effectiveFrom();
        this.source = request.source();
        this.verified = request.verified();
    }

    /** Whether so much is less than agreed, beyond the tolerance; both in thousandths of the unit. */
    public boolean isShort(long delivered, long agreed) {
        return Math.multiplyExact(delivered, WHOLE) < Math.multiplyExact(agreed, WHOLE - tolerancePerMille);
    }

    /** Whether so much is more than agreed, beyond the tolerance; both in thousandths of the unit. */
    public boolean isOver(long delivered, long agreed) {
        return Math.multiplyExact(delivered, WHOLE) > Math.multiplyExact(agreed, WHOLE + tolerancePerMille);
    }

    /** Days by which a delivery may come before or after its window 宽限期. */
    public int graceDays() {
        return graceDays;
    }

    /** Days from the settlement within which the balance is paid. */
    public int paymentDays() {
        return paymentDays;
    }

    /** 买方违约金, in per mille. */
    public int buyerPenaltyPerMille() {
        return buyerPenaltyPerMille;
    }

    /** 供方违约金, in per mille. */
    public int supplierPenaltyPerMille() {
        return supplierPenaltyPerMille;
    }

    /** Days from a declared default within which the other side may object 异议期. */
    public int objectionDays() {
        return objectionDays;
    }

    /** How many days old a market quotation may be. */
    public int quotationDays() {
        return quotationDays;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** What rests on it names it by. */
    public Citation citation() {
        return new Citation(id.toString(), source, null, verified);
    }

    /** Whether it was read at its source. */
    public boolean isVerified() {
        return verified;
    }
}
