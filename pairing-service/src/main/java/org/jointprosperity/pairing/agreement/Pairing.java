package org.jointprosperity.pairing.agreement;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.registry.Branch;
import org.jointprosperity.pairing.registry.Unit;

/** 共建对子: an urban unit and a rural branch that have promised each other support. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class Pairing {

    @Id
    UUID id;

    @Version
    long version;

    UUID unitId;
    String unitCode;
    UUID branchId;
    String branchCode;
    String divisionCode;

    @Enumerated(STRING)
    State state;

    LocalDate proposedOn;
    String overrideReason;
    int planVersion;
    long pledgedFen;
    long coordinatedFen;
    LocalDate startsOn;
    LocalDate endsOn;

    @ElementCollection
    @CollectionTable(name = "planned_content", joinColumns = @JoinColumn(name = "pairing_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<PlannedContent> contents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "promise", joinColumns = @JoinColumn(name = "pairing_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<Promise> undertakings = new ArrayList<>();

    @Embedded
    Letter letter = new Letter();

    LocalDate suspendedOn;
    String suspensionReason;
    LocalDate endedOn;
    String endReason;

    protected Pairing() {}

    /** Proposes a pair; where the matching rule is not followed there must be a reason. */
    Pairing(Unit unit, Branch branch, Optional<MatchingRule> rule, String overrideReason, LocalDate on) {
        boolean followed = rule.isEmpty() || branch.is(rule.get().villageClass);
        rule(
                followed || overrideReason != null && !overrideReason.isBlank(),
                "pairing-rule-not-followed",
                "sector",
                unit.sector(),
                "wanted",
                rule.map(r -> r.villageClass).orElse(null),
                "source",
                rule.map(r -> r.source).orElse(null));
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unitId = unit.id();
        this.unitCode = unit.code();
        this.branchId = branch.id();
        this.branchCode = branch.code();
        this.divisionCode = branch.divisionCode();
        this.state = State.PROPOSED;
        this.proposedOn = on;
        this.overrideReason = overrideReason;
    }

    /** Takes a version of the plan; signatures under an earlier version fall away. */
    PairingEvent.PairingPlanned plan(Plan plan) {
        rule(state == State.PROPOSED || state == State.PLANNED, "plan-fixed", "state", state);
        rule(!plan.repeatsAContent(), "plan-content-repeated");
        var missing = plan.unanswered();
        rule(missing.isEmpty(), "plan-incomplete", "missing", missing);
        rule(!plan.endsOn().isBefore(plan.startsOn()), "period-ends-before-it-starts");
        contents.clear();
        contents.addAll(plan.contents());
        undertakings.clear();
        undertakings.addAll(plan.undertakings());
        pledgedFen = plan.pledged().fen();
        coordinatedFen = plan.coordinated().fen();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        planVersion++;
        letter = new Letter();
        state = State.PLANNED;
        return new PairingEvent.PairingPlanned(
                id, planVersion, pledgedFen, coordinatedFen, unitCode, branchCode, divisionCode);
    }

    /** One secretary signs the responsibility letter 共建责任书; the second signature completes it. */
    Optional<PairingEvent.LetterSigned> sign(Side side, String signer, int planVersionSeen, LocalDate on) {
        rule(state != State.ENDED, "pairing-ended", "state", state);
        rule(state != State.PROPOSED, "pairing-not-planned", "state", state);
        rule(state == State.PLANNED, "letter-already-complete", "state", state);
        rule(planVersionSeen == planVersion, "plan-has-changed", "planVersion", planVersion);
        rule(!letter().isSignedBy(side), "side-has-signed", "side", side);
        letter = letter();
        letter.sign(side, signer, on);
        if (!letter().isComplete()) {
            return Optional.empty();
        }
        letter.letterHash = LetterText.of(this).sha256();
        state = State.SIGNED;
        return Optional.of(new PairingEvent.LetterSigned(
                id,
                unitId,
                branchId,
                unitCode,
                branchCode,
                divisionCode,
                letter.signedOn(),
                startsOn,
                endsOn,
                letter.letterHash));
    }

    /** Comes into force when its first day has come. */
    Optional<PairingEvent.PairingActivated> activate(LocalDate today) {
        if (state != State.SIGNED || startsOn.isAfter(today)) {
            return Optional.empty();
        }
        state = State.ACTIVE;
        return Optional.of(new PairingEvent.PairingActivated(id, unitCode, branchCode, divisionCode, today));
    }

    PairingEvent.PairingSuspended suspend(String reason, LocalDate on) {
        requireComplete();
        rule(state == State.ACTIVE, "pairing-not-active", "state", state);
        state = State.SUSPENDED;
        suspendedOn = on;
        suspensionReason = reason;
        return new PairingEvent.PairingSuspended(id, unitCode, branchCode, divisionCode, on, "SUSPENDED_BY_OFFICE");
    }

    PairingEvent.PairingResumed resume(LocalDate on) {
        rule(state == State.SUSPENDED, "pairing-not-suspended", "state", state);
        state = State.ACTIVE;
        suspendedOn = null;
        suspensionReason = null;
        return new PairingEvent.PairingResumed(id, unitCode, branchCode, divisionCode, on);
    }

    /** Ends a pairing for good, in force or not. */
    PairingEvent.PairingEnded end(String reason, LocalDate on) {
        rule(state != State.ENDED, "pairing-ended", "state", state);
        state = State.ENDED;
        endedOn = on;
        endReason = reason;
        return new PairingEvent.PairingEnded(id, unitCode, branchCode, divisionCode, on, "ENDED_BY_OFFICE");
    }

    /** A letter nobody has signed is not stored; reading one must not look like a change. */
    Letter letter() {
        return letter == null ? new Letter() : letter;
    }

    private void requireComplete() {
        if (state == State.PLANNED && (letter().isSignedBy(Side.URBAN) || letter().isSignedBy(Side.RURAL))) {
            rule(
                    false,
                    "letter-lacks-a-signature",
                    "missingSide",
                    letter().isSignedBy(Side.URBAN) ? Side.RURAL : Side.URBAN);
        }
    }

    PairingEvent.PairingProposed proposed() {
        return new PairingEvent.PairingProposed(id, unitId, branchId, unitCode, branchCode, divisionCode);
    }

    public UUID id() {
        return id;
    }

    public String unitCode() {
        return unitCode;
    }

    public String branchCode() {
        return branchCode;
    }

    public String divisionCode() {
        return divisionCode;
    }

    /** What the plan promises in kind 承诺事项, in the order of the letter. */
    public List<Promise> promises() {
        return List.copyOf(undertakings);
    }

    /** Money the unit pledges of its own 承诺资金, in 分. */
    public long pledgedFen() {
        return pledgedFen;
    }

    /** Money to be obtained elsewhere 协调资金, in 分. */
    public long coordinatedFen() {
        return coordinatedFen;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** Whether it is in force today: active, not suspended and not over. */
    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** The day on which the second side signed; only for a pairing both have signed. */
    public LocalDate signedOn() {
        return letter.signedOn();
    }

    /** Whether both sides have signed its letter, whatever became of it since. */
    public boolean isSigned() {
        return letter().isComplete();
    }

    /** Whether it has ended for good. */
    public boolean isOver() {
        return state == State.ENDED;
    }

    /** Whether liaisons may rest on it: signed, and not suspended or over. */
    public boolean carriesLiaisons() {
        return state == State.SIGNED || state == State.ACTIVE;
    }
}
