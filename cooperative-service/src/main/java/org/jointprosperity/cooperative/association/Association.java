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
import org.jointprosperity.contracts.CooperativeEvent.AssociationRegistered;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.compliance.Composition;
import org.jointprosperity.cooperative.law.Matter;

/** 产业协会 or 农民专业合作社: growers of one industry in one village who organised themselves. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class Association {

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

    protected Association() {}

    Association(AssociationDetails details, DivisionCode village, Compliance law, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.creditCode = details.creditCode().value();
        this.kind = Kind.of(details.creditCode());
        take(details, village, law, today);
    }

    /** Takes other details; says whether anything is different. The credit code names the association and stays. */
    boolean change(AssociationDetails other, DivisionCode village, Compliance law, LocalDate today) {
        var before = details();
        rule(other.creditCode().value().equals(creditCode), "number-fixed", "number", creditCode);
        take(other, village, law, today);
        return !details().equals(before);
    }

    private void take(AssociationDetails details, DivisionCode village, Compliance law, LocalDate today) {
        rule(!details.foundedOn().isAfter(today), "date-in-the-future", "date", details.foundedOn(), "today", today);
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
        return new Organisation(id, version, new CreditCode(creditCode), kind, industry, divisionCode, foundedOn);
    }

    AssociationRegistered registered() {
        return new AssociationRegistered(id, creditCode, kind.name(), industry, divisionCode, branchNumber, foundedOn);
    }

    AssociationChanged changed() {
        return new AssociationChanged(id, creditCode, kind.name(), industry, divisionCode, branchNumber, foundedOn);
    }
}
