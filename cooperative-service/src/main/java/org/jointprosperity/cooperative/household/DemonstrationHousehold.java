package org.jointprosperity.cooperative.household;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;
import static org.jointprosperity.cooperative.household.State.CERTIFIED;
import static org.jointprosperity.cooperative.household.State.NOMINATED;
import static org.jointprosperity.cooperative.household.State.WITHDRAWN;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.CooperativeEvent.CertificationChanged;
import org.jointprosperity.contracts.CooperativeEvent.CertificationWithdrawn;
import org.jointprosperity.contracts.CooperativeEvent.HouseholdCertified;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.industry.Industry;

/** 党群共富示范户: a household that others learn from, from its nomination to the withdrawal of its certification. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class DemonstrationHousehold {

    @Id
    UUID id;

    @Version
    long version;

    String number;
    String householdNumber;
    String headNumber;
    String divisionCode;
    String branchNumber;
    String industry;
    String associationCode;
    int baseIncomeYear;
    long baseIncomeFen;
    int currentIncomeYear;
    long currentIncomeFen;

    @Enumerated(EnumType.STRING)
    State state;

    String product;
    Integer herdSize;
    LocalDate certifiedOn;
    LocalDate withdrawnOn;

    @Enumerated(EnumType.STRING)
    WithdrawCertification.Reason withdrawalReason;

    protected DemonstrationHousehold() {}

    /** Nominates a household; its record is numbered like it, from the second time on with a count. */
    DemonstrationHousehold(
            DemonstrationHouseholdDetails details, DivisionCode village, String branchNumber, int earlier) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.number = earlier == 0 ? details.household() : details.household() + "-" + (earlier + 1);
        this.householdNumber = details.household();
        this.divisionCode = village.value();
        this.branchNumber = branchNumber;
        this.state = NOMINATED;
        take(details);
    }

    /** Certifies a nominated household; in a livestock industry its herd is part of the certification. */
    HouseholdCertified certify(CertifyHousehold certification, Industry industry, LocalDate today) {
        rule(state == NOMINATED, "household-not-nominated", "state", state);
        var herd = certification.herdSize();
        rule(!industry.hasHerds() || herd != null, "herd-size-missing", "industry", industry.name());
        rule(industry.hasHerds() || herd == null, "herd-size-not-applicable", "industry", industry.name());
        product = certification.product();
        herdSize = herd;
        return certified(certification.certifiedOn(), today);
    }

    /** Takes over a certification that was given on paper; the paper tells neither herd nor product. */
    HouseholdCertified certifyFromPaper(CertifiedHousehold onPaper, LocalDate today) {
        rule(state == NOMINATED, "household-not-nominated", "state", state);
        notInTheFuture(onPaper.certifiedOn(), today);
        change(onPaper.details());
        return certified(onPaper.certifiedOn(), today);
    }

    /** Takes over what a corrected paper says of the certification; says whether anything is different. */
    boolean correct(CertifiedHousehold onPaper, LocalDate today) {
        rule(state == CERTIFIED, "household-not-certified", "state", state);
        notInTheFuture(onPaper.certifiedOn(), today);
        boolean different = change(onPaper.details()) || !onPaper.certifiedOn().equals(certifiedOn);
        certifiedOn = onPaper.certifiedOn();
        return different;
    }

    /** Takes other details; says whether anything is different. The household stays, and so does a certified industry. */
    boolean change(DemonstrationHouseholdDetails other) {
        var before = details();
        rule(state != WITHDRAWN, "certification-withdrawn", "withdrawnOn", withdrawnOn);
        rule(other.household().equals(householdNumber), "number-fixed", "number", householdNumber);
        rule(
                herdSize == null || other.industry().equals(industry),
                "industry-fixed-by-herd",
                "industry",
                industry,
                "herdSize",
                herdSize);
        take(other);
        return !details().equals(before);
    }

    /** Takes the product and the herd found since, such as those that a paper did not tell; what is not given stays. */
    void measure(ChangeHousehold found, Industry industry) {
        rule(state != WITHDRAWN, "certification-withdrawn", "withdrawnOn", withdrawnOn);
        rule(state == CERTIFIED, "herd-before-certification", "state", state);
        rule(industry.hasHerds() || found.herdSize() == null, "herd-size-not-applicable", "industry", industry.name());
        product = found.product() == null ? product : found.product();
        herdSize = found.herdSize() == null ? herdSize : found.herdSize();
    }

    /** Whether its product and herd are those given, or none are given. */
    boolean hasHerd(ChangeHousehold given) {
        return (given.product() == null || given.product().equals(product))
                && (given.herdSize() == null || given.herdSize().equals(herdSize));
    }

    /** Lies where its household lies now. */
    void follow(String divisionCode, String branchNumber) {
        this.divisionCode = divisionCode;
        this.branchNumber = branchNumber;
    }

    /** Withdraws the certification. */
    CertificationWithdrawn withdraw(WithdrawCertification withdrawal, LocalDate today) {
        rule(state == CERTIFIED, "household-not-certified", "state", state);
        notInTheFuture(withdrawal.withdrawnOn(), today);
        rule(
                withdrawal.withdrawnOn().isAfter(certifiedOn),
                "withdrawn-before-certified",
                "certifiedOn",
                certifiedOn,
                "withdrawnOn",
                withdrawal.withdrawnOn());
        state = WITHDRAWN;
        withdrawnOn = withdrawal.withdrawnOn();
        withdrawalReason = withdrawal.reason();
        return new CertificationWithdrawn(id, householdNumber, divisionCode, withdrawnOn, withdrawalReason.name());
    }

    /** Whether a paper tells nothing new of this certification. */
    boolean says(CertifiedHousehold onPaper) {
        return isCertified()
                && onPaper.certifiedOn().equals(certifiedOn)
                && onPaper.details().equals(details());
    }

    boolean isCertified() {
        return state == CERTIFIED;
    }

    boolean isWithdrawn() {
        return state == WITHDRAWN;
    }

    DemonstrationHouseholdDetails details() {
        return new DemonstrationHouseholdDetails(
                householdNumber,
                headNumber,
                industry,
                associationCode == null ? null : new CreditCode(associationCode),
                Income.of(baseIncomeYear, baseIncomeFen),
                currentIncome());
    }

    CertificationChanged changed() {
        return new CertificationChanged(
                id, householdNumber, industry, herdSize, currentIncome().band(), divisionCode, certifiedOn);
    }

    private HouseholdCertified certified(LocalDate on, LocalDate today) {
        notInTheFuture(on, today);
        state = CERTIFIED;
        certifiedOn = on;
        return new HouseholdCertified(
                id, householdNumber, industry, herdSize, currentIncome().band(), divisionCode, certifiedOn);
    }

    private void take(DemonstrationHouseholdDetails details) {
        headNumber = details.head();
        industry = details.industry();
        associationCode =
                details.association() == null ? null : details.association().value();
        baseIncomeYear = details.baseIncome().year();
        baseIncomeFen = details.baseIncome().perHead().fen();
        currentIncomeYear = details.currentIncome().year();
        currentIncomeFen = details.currentIncome().perHead().fen();
    }

    private Income currentIncome() {
        return Income.of(currentIncomeYear, currentIncomeFen);
    }

    private static void notInTheFuture(LocalDate date, LocalDate today) {
        rule(!date.isAfter(today), "date-in-the-future", "date", date, "today", today);
    }
}
