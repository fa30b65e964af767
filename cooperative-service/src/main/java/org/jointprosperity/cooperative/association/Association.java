package org.jointprosperity.cooperative.association;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.CooperativeEvent.AssociationChanged;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;
import org.jointprosperity.contracts.CooperativeEvent.AssociationRegistered;
import org.jointprosperity.contracts.CooperativeEvent.LeaderChanged;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.compliance.Composition;
import org.jointprosperity.cooperative.law.Matter;

/**
 * 产业协会, 农民专业合作社 or 农村集体经济组织: growers of one industry in one village who organised themselves. One that was
 * converted into another one is closed and stays as it was.
 */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class Association {

    /** None of the forms registered here is older; an earlier day is a slip of the pen. */
    static final int FIRST_YEAR = 1949;

    @Id
    UUID id;

    @Version
    long version;

    String creditCode;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String name;
    String industry;
    String divisionCode;
    String branchNumber;
    String leaderNumber;
    int members;
    LocalDate foundedOn;
    LocalDate closedOn;
    UUID successorId;
    UUID predecessorId;

    protected Association() {}

    Association(AssociationDetails details, DivisionCode village, Compliance law, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.creditCode = details.creditCode().value();
        this.kind = Kind.of(details.creditCode());
        take(details, village, law, today);
    }

    /** Takes other details; says whether anything is different. The credit code names the association and stays. */
    boolean change(AssociationDetails other, DivisionCode village, Compliance law, LocalDate today) {
        requireOpen();
        var before = details();
        rule(other.creditCode().value().equals(creditCode), "number-fixed", "number", creditCode);
        rule(
                predecessorId == null || other.foundedOn().equals(foundedOn),
                "founded-by-conversion",
                "number",
                creditCode,
                "foundedOn",
                foundedOn);
        take(other, village, law, today);
        return !details().equals(before);
    }

    private void take(AssociationDetails details, DivisionCode village, Compliance law, LocalDate today) {
        rule(!details.foundedOn().isAfter(today), "date-in-the-future", "date", details.foundedOn(), "today", today);
        rule(
                details.foundedOn().getYear() >= FIRST_YEAR,
                "founded-too-early",
                "foundedOn",
                details.foundedOn(),
                "firstYear",
                FIRST_YEAR);
        if (kind == Kind.COOPERATIVE) {
            law.refuseBroken(
                    List.of(Matter.FOUNDING_MEMBERS),
                    Composition.of(details.members(), 0, 0, 0),
                    today,
                    village.value());
        }
        name = details.name();
        industry = details.industry();
        divisionCode = village.value();
        branchNumber = details.branch();
        leaderNumber = details.leader();
        members = details.members();
        foundedOn = details.foundedOn();
    }

    /** Lets another person lead; says so in its entry. */
    LeaderChanged lead(String person, LocalDate since) {
        requireOpen();
        rule(!person.equals(leaderNumber), "leader-unchanged", "person", person);
        leaderNumber = person;
        return ledSince(since);
    }

    /** Its successor of another kind and code, founded on the day on which this one is closed 转制. */
    Association convert(ConvertAssociation conversion, DivisionCode village, Compliance law, LocalDate today) {
        requireOpen();
        rule(
                !conversion.convertedOn().isBefore(foundedOn),
                "conversion-before-foundation",
                "convertedOn",
                conversion.convertedOn(),
                "foundedOn",
                foundedOn);
        var successor = new Association(conversion.successorOf(this), village, law, today);
        rule(successor.kind != kind, "conversion-to-same-kind", "kind", kind);
        successor.predecessorId = id;
        closedOn = conversion.convertedOn();
        successorId = successor.id;
        return successor;
    }

    /** Refuses to write anything to one that was closed. */
    void requireOpen() {
        rule(closedOn == null, "association-closed", "number", creditCode, "closedOn", closedOn);
    }

    AssociationDetails details() {
        return new AssociationDetails(
                new CreditCode(creditCode), name, industry, branchNumber, leaderNumber, members, foundedOn);
    }

    /** Refuses an association; what features of the cooperative law need to know. */
    Cooperative asCooperative() {
        rule(kind == Kind.COOPERATIVE, "not-a-cooperative", "number", creditCode);
        return new Cooperative(id, creditCode, branchNumber, divisionCode);
    }

    Organisation organisation() {
        return new Organisation(
                id, version, new CreditCode(creditCode), kind, industry, divisionCode, members, foundedOn, closedOn);
    }

    AssociationRegistered registered() {
        return new AssociationRegistered(id, creditCode, kind.name(), industry, divisionCode, branchNumber, foundedOn);
    }

    AssociationChanged changed() {
        return new AssociationChanged(id, creditCode, kind.name(), industry, divisionCode, branchNumber, foundedOn);
    }

    AssociationConverted converted(Association successor) {
        return new AssociationConverted(
                id,
                creditCode,
                kind.name(),
                successor.id,
                successor.creditCode,
                successor.kind.name(),
                divisionCode,
                closedOn);
    }

    LeaderChanged ledSince(LocalDate since) {
        return new LeaderChanged(id, creditCode, leaderNumber, divisionCode, since);
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** 统一社会信用代码. */
    public String creditCode() {
        return creditCode;
    }

    /** 名称. */
    public String name() {
        return name;
    }

    /** Its form, which selects the law that binds it. */
    public Kind kind() {
        return kind;
    }

    /** 行政区划代码 of its village. */
    public String divisionCode() {
        return divisionCode;
    }

    /** 成立日期. */
    public LocalDate foundedOn() {
        return foundedOn;
    }
}
