package org.jointprosperity.cooperative.base;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

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
import org.jointprosperity.contracts.CooperativeEvent.BaseExtended;
import org.jointprosperity.contracts.CooperativeEvent.BaseOpened;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;

/** 党群共富基地: a production base that a body carries under one of the three models, with households around it. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class Base {

    /** No base is older than the republic, as no association is; an earlier day is a slip of the pen. */
    static final int FIRST_YEAR = 1949;

    /** Larger than any base in whatever unit; a greater number is a slip of the pen. */
    static final long MOST_EXTENT = 10_000_000;

    @Id
    UUID id;

    @Version
    long version;

    String number;
    String name;

    @Enumerated(EnumType.STRING)
    Model model;

    String industry;
    String divisionCode;
    String branchNumber;
    long extentThousandths;
    String extentUnit;
    int households;
    String bodyName;
    String bodyCode;
    String leaderNumber;
    LocalDate openedOn;

    protected Base() {}

    Base(BaseDetails details, DivisionCode village, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.number = details.number();
        take(details, village, today);
    }

    /** Takes other details; says whether anything is different. The number names the base and stays. */
    boolean change(BaseDetails other, DivisionCode village, LocalDate today) {
        var before = details();
        rule(other.number().equals(number), "number-fixed", "number", number);
        take(other, village, today);
        return !details().equals(before);
    }

    private void take(BaseDetails details, DivisionCode village, LocalDate today) {
        rule(
                details.openedOn().getYear() >= FIRST_YEAR,
                "opened-too-early",
                "openedOn",
                details.openedOn(),
                "firstYear",
                FIRST_YEAR);
        rule(
                details.extent().inThousandths() <= MOST_EXTENT * 1_000,
                "extent-too-large",
                "amount",
                details.extent().amount(),
                "most",
                MOST_EXTENT);
        rule(!details.openedOn().isAfter(today), "date-in-the-future", "date", details.openedOn(), "today", today);
        rule(
                details.extent().inThousandths() > 0,
                "extent-not-positive",
                "amount",
                details.extent().amount());
        details.model().checkBody(details.body().creditCode());
        name = details.name();
        model = details.model();
        industry = details.industry();
        divisionCode = village.value();
        branchNumber = details.branch();
        extentThousandths = details.extent().inThousandths();
        extentUnit = details.extent().unit();
        households = details.households();
        bodyName = details.body().name();
        bodyCode = details.body().creditCode().value();
        leaderNumber = details.leader();
        openedOn = details.openedOn();
    }

    BaseDetails details() {
        return new BaseDetails(
                number,
                name,
                model,
                industry,
                branchNumber,
                Extent.ofThousandths(extentThousandths, extentUnit),
                households,
                new Body(bodyName, new CreditCode(bodyCode)),
                leaderNumber,
                openedOn);
    }

    BaseOpened opened() {
        return new BaseOpened(
                id, number, model.name(), industry, extentThousandths, extentUnit, households, divisionCode, openedOn);
    }

    BaseExtended extended(LocalDate on) {
        return new BaseExtended(
                id, number, model.name(), industry, extentThousandths, extentUnit, households, divisionCode, on);
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** 基地编号. */
    public String number() {
        return number;
    }

    /** 行政区划代码 of the village it lies in. */
    public String divisionCode() {
        return divisionCode;
    }

    /** 建成日期. */
    public LocalDate openedOn() {
        return openedOn;
    }

    /** 基地名称. */
    public String name() {
        return name;
    }

    /** 共富模式. */
    public Model model() {
        return model;
    }

    /** 村党支部编码. */
    public String branchNumber() {
        return branchNumber;
    }

    /** 规模. */
    public Extent extent() {
        return Extent.ofThousandths(extentThousandths, extentUnit);
    }

    /** 带动户数, as its entry tells. */
    public int households() {
        return households;
    }

    /** 建设主体. */
    public Body body() {
        return new Body(bodyName, new CreditCode(bodyCode));
    }
}
