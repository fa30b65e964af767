package org.jointprosperity.pairing.liaison;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.registry.Member;

/** 党员联户、党员结对: an urban member answers for a rural person or household. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class Liaison {

    /** What stands on the rural side. */
    enum Counterpart {
        /** 农村党员群众. */
        PERSON,
        /** 户. */
        HOUSEHOLD
    }

    @Id
    UUID id;

    @Version
    long version;

    String memberNumber;

    @Enumerated(STRING)
    Counterpart counterpartKind;

    String counterpartNumber;
    String branchCode;
    String divisionCode;
    String unitCode;
    LocalDate startsOn;
    LocalDate endedOn;

    @Enumerated(STRING)
    EndCause endCause;

    String endReason;

    protected Liaison() {}

    Liaison(Member member, RuralParty party, LocalDate startsOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.memberNumber = member.number();
        this.unitCode = member.unitCode();
        this.counterpartKind = party.kind();
        this.counterpartNumber = party.number();
        this.branchCode = party.branchCode();
        this.divisionCode = party.divisionCode();
        this.startsOn = startsOn;
    }

    PairingEvent.LiaisonFormed formed() {
        return new PairingEvent.LiaisonFormed(
                id, memberNumber, counterpartKind.name(), counterpartNumber, unitCode, divisionCode, startsOn);
    }

    /** Goes on with the entry that stands for a person or household registered twice. */
    void follow(String duplicate, String survivor) {
        if (memberNumber.equals(duplicate)) {
            memberNumber = survivor;
        }
        if (counterpartNumber.equals(duplicate)) {
            counterpartNumber = survivor;
        }
    }

    boolean isOpen() {
        return endedOn == null;
    }

    /** Ends; one that was to begin later ends on the day it would have begun. */
    PairingEvent.LiaisonEnded end(EndCause cause, String reason, LocalDate on) {
        rule(endedOn == null, "liaison-ended", "endedOn", endedOn);
        endedOn = on.isBefore(startsOn) ? startsOn : on;
        endCause = cause;
        endReason = reason;
        return new PairingEvent.LiaisonEnded(id, unitCode, divisionCode, endedOn, cause.name());
    }

    /** Member and counterpart, which at most one open liaison joins. */
    String pair() {
        return pair(memberNumber, counterpartNumber);
    }

    static String pair(String memberNumber, String counterpartNumber) {
        return memberNumber + "|" + counterpartNumber;
    }
}
