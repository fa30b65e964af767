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
import org.jointprosperity.contracts.CooperativeEvent.HouseholdApplied;
import org.jointprosperity.contracts.CooperativeEvent.HouseholdCertified;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.criteria.Judgement;
import org.jointprosperity.cooperative.criteria.Procedure;
import org.jointprosperity.cooperative.criteria.Standing;
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
    LocalDate appliedOn;
    LocalDate opinionOn;
    Boolean opinionCarried;
    LocalDate noticeFrom;
    LocalDate noticeUntil;
    Long extentThousandths;
    Integer householdsTaught;
    String overrideReason;
    LocalDate firstReviewDueOn;

    @Enumerated(EnumType.STRING)
    WithdrawCertification.Reason withdrawalReason;

    protected DemonstrationHousehold() {}

    /** Nominates a household 申报; its record is numbered like it, from the second time on with a count. */
    DemonstrationHousehold(
            DemonstrationHouseholdDetails details,
            DivisionCode village,
            String branchNumber,
            int earlier,
            LocalDate appliedOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.number = earlier == 0 ? details.household() : details.household() + "-" + (earlier + 1);
        this.householdNumber = details.household();
        this.divisionCode = village.value();
        this.branchNumber = branchNumber;
        this.state = NOMINATED;
        this.appliedOn = appliedOn;
        take(details);
    }

    /** Takes the opinion of its village 村级评议: once it is carried there is no other. */
    VillageOpinion hear(GiveOpinion opinion, Procedure procedure, LocalDate today) {
        rule(state == NOMINATED, "household-not-nominated", "state", state);
        rule(!Boolean.TRUE.equals(opinionCarried), "opinion-already-carried", "heldOn", opinionOn);
        notInTheFuture(opinion.heldOn(), today);
        var before = opinionOn == null ? appliedOn : opinionOn;
        rule(
                before == null || !opinion.heldOn().isBefore(before),
                "opinion-before-application",
                "appliedOn",
                before,
                "heldOn",
                opinion.heldOn());
        rule(opinion.branch().equals(branchNumber), "opinion-of-another-branch", "branch", branchNumber);
        var given = new VillageOpinion(id, divisionCode, opinion, procedure, today);
        opinionOn = given.heldOn;
        opinionCarried = given.carried;
        return given;
    }

    /** Takes the days of its public notice 公示, once, after the opinion where one is asked for. */
    void publish(PublishHousehold notice, Procedure procedure, LocalDate today) {
        rule(state == NOMINATED, "household-not-nominated", "state", state);
        rule(noticeFrom == null, "notice-already-given", "from", noticeFrom);
        notInTheFuture(notice.from(), today);
        procedure.checkBeforeNotice(notice.from(), opinionOn, Boolean.TRUE.equals(opinionCarried));
        procedure.checkNotice(notice.from(), notice.until());
        noticeFrom = notice.from();
        noticeUntil = notice.until();
    }

    /** How it stands with what is found of it now; what is not found stays as it was. */
    public Standing standing(Integer herd, Long extent, Integer taught) {
        return new Standing(
                currentIncomeFen,
                baseIncomeFen,
                herd == null ? herdSize : herd,
                extent == null ? extentThousandths : extent,
                taught == null ? householdsTaught : taught);
    }

    /**
     * Certifies a nominated household after what goes before it in its county, whose criteria it meets or is excepted from;
     * in a livestock industry its herd is part of the certification.
     */
    HouseholdCertified certify(
            CertifyHousehold certification, Industry industry, Judgement judgement, LocalDate today) {
        rule(state == NOMINATED, "household-not-nominated", "state", state);
        var herd = certification.herdSize();
        rule(!industry.hasHerds() || herd != null, "herd-size-missing", "industry", industry.name());
        rule(industry.hasHerds() || herd == null, "herd-size-not-applicable", "industry", industry.name());
        notInTheFuture(certification.certifiedOn(), today);
        judgement
                .procedure()
                .checkSteps(certification.certifiedOn(), opinionOn, Boolean.TRUE.equals(opinionCarried), noticeUntil);
        judgement.require(certification.overrideReason());
        product = certification.product();
        herdSize = herd;
        extentThousandths = certification.extentThousandths();
        householdsTaught = certification.householdsTaught();
        overrideReason = judgement.unmet().isEmpty() ? null : certification.overrideReason();
        return certified(certification.certifiedOn(), judgement.procedure(), today);
    }

    /** Takes over a certification that was given on paper; the paper tells neither herd nor product. */
    HouseholdCertified certifyFromPaper(CertifiedHousehold onPaper, Procedure procedure, LocalDate today) {
        rule(state == NOMINATED, "household-not-nominated", "state", state);
        notInTheFuture(onPaper.certifiedOn(), today);
        procedure.checkPaper(onPaper.certifiedOn());
        change(onPaper.details());
        return certified(onPaper.certifiedOn(), procedure, today);
    }

    /** Takes over what a corrected paper says of the certification; says whether anything is different. */
    boolean correct(CertifiedHousehold onPaper, Procedure procedure, LocalDate today) {
        rule(state == CERTIFIED, "household-not-certified", "state", state);
        notInTheFuture(onPaper.certifiedOn(), today);
        if (!onPaper.certifiedOn().equals(certifiedOn)) {
            procedure.checkPaper(onPaper.certifiedOn());
        }
        boolean different = change(onPaper.details()) || !onPaper.certifiedOn().equals(certifiedOn);
        certifiedOn = onPaper.certifiedOn();
        firstReviewDueOn = procedure.dueAgain(certifiedOn);
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

    /** Whether what a review found changes what is told of it: its income of the current or a later year, its herd. */
    boolean findAnew(Income income, Integer herd, Long extent, Integer taught, Industry industry) {
        rule(state == CERTIFIED, "household-not-certified", "state", state);
        rule(industry.hasHerds() || herd == null, "herd-size-not-applicable", "industry", industry.name());
        boolean current = income != null && income.year() >= currentIncomeYear;
        boolean changes = current && !income.equals(currentIncome()) || herd != null && !herd.equals(herdSize);
        if (current) {
            currentIncomeYear = income.year();
            currentIncomeFen = income.perHead().fen();
        }
        herdSize = herd == null ? herdSize : herd;
        extentThousandths = extent == null ? extentThousandths : extent;
        householdsTaught = taught == null ? householdsTaught : taught;
        return changes;
    }

    /** That it was put forward. */
    HouseholdApplied applied() {
        return new HouseholdApplied(id, householdNumber, industry, divisionCode, branchNumber, appliedOn);
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

    /** Whether its certification stands. */
    public boolean isCertified() {
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

    private HouseholdCertified certified(LocalDate on, Procedure procedure, LocalDate today) {
        notInTheFuture(on, today);
        state = CERTIFIED;
        certifiedOn = on;
        firstReviewDueOn = procedure.dueAgain(on);
        return new HouseholdCertified(
                id, householdNumber, industry, herdSize, currentIncome().band(), divisionCode, certifiedOn);
    }

    private void take(DemonstrationHouseholdDetails details) {
        int base = details.baseIncome().year();
        int current = details.currentIncome().year();
        rule(base <= current, "income-years-reversed", "baseYear", base, "currentYear", current);
        rule(
                base < current || details.baseIncome().equals(details.currentIncome()),
                "income-year-told-twice",
                "year",
                current);
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

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The version that callers have seen. */
    public long version() {
        return version;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** Roster number of the household. */
    public String householdNumber() {
        return householdNumber;
    }

    /** 行政区划代码 of its village. */
    public String divisionCode() {
        return divisionCode;
    }

    /** Its industry 产业. */
    public String industry() {
        return industry;
    }

    /** The day of its certification, else null. */
    public LocalDate certifiedOn() {
        return certifiedOn;
    }

    /** Net income per head of the current year, in 分. */
    public long currentIncomeFen() {
        return currentIncomeFen;
    }
}
