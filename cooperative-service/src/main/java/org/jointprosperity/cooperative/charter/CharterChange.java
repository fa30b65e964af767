package org.jointprosperity.cooperative.charter;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.CooperativeEvent.CharterChangeDecided;
import org.jointprosperity.contracts.CooperativeEvent.CharterChangeProposed;
import org.jointprosperity.contracts.CooperativeEvent.Voter;
import org.jointprosperity.cooperative.assembly.AssemblyDecided;
import org.jointprosperity.cooperative.assembly.Rolls;
import org.jointprosperity.cooperative.association.Cooperative;

/** 修改章程: a change of a cooperative's charter, which needs two thirds of all votes (农民专业合作社法 art. 30). */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class CharterChange {

    /** What evaluation-service calls it as the subject of a decision. */
    static final String KIND = "charter-change";

    /** A change that came back is proposed as another one. */
    static final int ONLY_VERSION = 1;

    private static final String MATTER = "cooperative-charter";

    @Id
    UUID id;

    @Version
    long version;

    UUID associationId;
    String creditCode;
    String divisionCode;
    String branchNumber;
    String title;
    String text;

    @Enumerated(STRING)
    State state;

    int members;
    int votes;
    LocalDate proposedOn;
    LocalDate decidedOn;

    protected CharterChange() {}

    CharterChange(Cooperative cooperative, ProposeCharterChange request, List<Voter> roll, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.associationId = cooperative.id();
        this.creditCode = cooperative.number();
        this.divisionCode = cooperative.divisionCode();
        this.branchNumber = cooperative.branchNumber();
        this.title = request.title();
        this.text = request.text();
        this.state = State.PROPOSED;
        this.members = roll.size();
        this.votes = Rolls.votes(roll);
        this.proposedOn = today;
    }

    CharterChangeProposed proposed(List<Voter> roll) {
        return new CharterChangeProposed(
                id,
                ONLY_VERSION,
                associationId,
                creditCode,
                MATTER,
                members,
                votes,
                roll,
                branchNumber,
                divisionCode,
                proposedOn);
    }

    /** Whether it still waits for this decision. */
    boolean awaits(AssemblyDecided decided) {
        return state == State.PROPOSED && decided.version() == ONLY_VERSION;
    }

    CharterChangeDecided decided(AssemblyDecided decided) {
        state = switch (decided.outcome()) {
            case CARRIED -> State.ADOPTED;
            case REJECTED -> State.REJECTED;
            case CLOSED -> State.CLOSED;
        };
        decidedOn = decided.on();
        return new CharterChangeDecided(id, ONLY_VERSION, associationId, state.name(), divisionCode, decidedOn);
    }
}
