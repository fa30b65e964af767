package org.jointprosperity.pairing.agreement;

import static jakarta.persistence.CascadeType.PERSIST;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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
import org.jointprosperity.pairing.registry.Sector;
import org.jointprosperity.pairing.registry.Unit;

/** 共建对子: an urban unit and a rural branch that have promised each other support. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class Pairing {

    /** Reason in {@link PairingEvent.PairingEnded} of a pairing whose next term has come into force 续签. */
    public static final String RENEWED = "RENEWED";

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

    boolean inCharge;

    @Enumerated(STRING)
    Sector unitSector;

    boolean unitInCharge;
    UUID renews;
    LocalDate notBefore;

    @OneToMany(mappedBy = "pairing", cascade = PERSIST)
    @OrderBy("version")
    @BatchSize(size = 200)
    List<PlanVersion> plans = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "pairing_state", joinColumns = @JoinColumn(name = "pairing_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<Standing> standings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "pairing_review", joinColumns = @JoinColumn(name = "pairing_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<Review> reviews = new ArrayList<>();

    @Embedded
    Letter letter = new Letter();

    LocalDate suspendedOn;
    String suspensionReason;
    LocalDate endedOn;
    String endReason;

    protected Pairing() {}

    /**
     * Proposes a pair; where the matching rule is not followed there must be a reason.
     *
     * @param inCharge whether the unit answers for the village 双联双建包抓
     */
    Pairing(
            Unit unit,
            Branch branch,
            Optional<MatchingRule> rule,
            String overrideReason,
            boolean inCharge,
            String by,
            LocalDate on) {
        requireReason(rule.filter(wanted -> !branch.is(wanted.villageClass)), overrideReason);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unitId = unit.id();
        this.unitCode = unit.code();
        this.branchId = branch.id();
        this.branchCode = branch.code();
        this.divisionCode = branch.divisionCode();
        this.inCharge = inCharge;
        of(unit);
        this.proposedOn = on;
        this.overrideReason = overrideReason;
        become(State.PROPOSED, null, by, on);
    }

    /** The term that follows another one, between the same two. */
    private Pairing(Pairing before, String overrideReason, String by, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unitId = before.unitId;
        this.unitCode = before.unitCode;
        this.branchId = before.branchId;
        this.branchCode = before.branchCode;
        this.divisionCode = before.divisionCode;
        this.unitSector = before.unitSector;
        this.unitInCharge = before.unitInCharge;
        this.inCharge = before.inCharge;
        this.renews = before.id;
        this.notBefore = before.startsOn;
        this.proposedOn = on;
        this.overrideReason = overrideReason;
        become(State.PROPOSED, null, by, on);
    }

    /** Takes what kind of unit it is by its entry of today. */
    Pairing of(Unit unit) {
        unitSector = unit.sector();
        unitInCharge = unit.isInCharge();
        return this;
    }

    /**
     * Proposes the next term 续签, once a review of this one says that it goes on; this one runs until that one does.
     *
     * @param broken the matching rule of that day where it is not followed
     * @param reason for such an exception; null for that of this term
     */
    Pairing renew(Optional<MatchingRule> broken, String reason, String by, LocalDate on) {
        requireRunning();
        rule(!reviews.isEmpty(), "term-not-reviewed", "endsOn", endsOn);
        rule(reviews.get(reviews.size() - 1).verdict() == TermVerdict.CONTINUE, "review-says-end");
        String given = reason == null ? overrideReason : reason;
        requireReason(broken, given);
        return new Pairing(this, given, by, on);
    }

    private static void requireReason(Optional<MatchingRule> broken, String reason) {
        if (reason == null || reason.isBlank()) {
            broken.ifPresent(wanted -> rule(
                    false,
                    "pairing-rule-not-followed",
                    wanted.citation().with("sector", wanted.sector, "wanted", wanted.villageClass)));
        }
    }

    /** Takes a version of the plan, put by someone on a day; signatures under an earlier version fall away. */
    PairingEvent.PairingPlanned plan(Plan plan, String putBy, LocalDate on) {
        rule(state == State.PROPOSED || state == State.PLANNED, "plan-fixed", "state", state);
        rule(!plan.repeatsAContent(), "plan-content-repeated");
        var missing = plan.unanswered();
        rule(missing.isEmpty(), "plan-incomplete", "missing", missing);
        requirePeriod(plan, on);
        planVersion++;
        plans.add(new PlanVersion(this, planVersion, plan, putBy, on));
        pledgedFen = plan.pledged().fen();
        coordinatedFen = plan.coordinated().fen();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        letter = new Letter();
        become(State.PLANNED, null, putBy, on);
        return new PairingEvent.PairingPlanned(
                id, planVersion, pledgedFen, coordinatedFen, unitCode, branchCode, divisionCode);
    }

    /**
     * A plan begins at the earliest with its proposal, that of a letter on paper with the day of the letter, and that of a
     * renewal with the term it renews; it goes on at least until the day it is put.
     */
    private void requirePeriod(Plan plan, LocalDate on) {
        plan.requirePeriod();
        rule(
                notBefore == null || !plan.startsOn().isBefore(notBefore),
                "renewal-before-its-term",
                "notBefore",
                notBefore);
        rule(
                notBefore != null || !plan.startsOn().isBefore(proposedOn),
                "plan-starts-before-proposal",
                "startsOn",
                plan.startsOn(),
                "proposedOn",
                proposedOn);
        rule(!plan.endsOn().isBefore(on), "plan-over-already", "endsOn", plan.endsOn(), "today", on);
        var latest = proposedOn.plusYears(Plan.MOST_YEARS);
        rule(!plan.endsOn().isAfter(latest), "plan-ends-too-late", "endsOn", plan.endsOn(), "latest", latest);
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
        return Optional.of(signed(signer));
    }

    /** Takes a letter that both sides signed on paper under the plan as it is. */
    PairingEvent.LetterSigned fileOnPaper(Letter paper) {
        rule(state == State.PLANNED, "pairing-not-planned", "state", state);
        letter = paper;
        return signed(null);
    }

    private PairingEvent.LetterSigned signed(String by) {
        letter.freeze(LetterDocument.of(this));
        become(State.SIGNED, null, by, letter.signedOn());
        return new PairingEvent.LetterSigned(
                id,
                unitId,
                branchId,
                unitCode,
                branchCode,
                divisionCode,
                letter.signedOn(),
                startsOn,
                endsOn,
                letter.letterHash);
    }

    /** Whether it is signed and its first day has come. */
    boolean isDue(LocalDate today) {
        return state == State.SIGNED && !startsOn.isAfter(today);
    }

    /** Comes into force when its first day has come. */
    Optional<PairingEvent.PairingActivated> activate(LocalDate today) {
        if (!isDue(today)) {
            return Optional.empty();
        }
        become(State.ACTIVE, null, null, today);
        return Optional.of(new PairingEvent.PairingActivated(id, unitCode, branchCode, divisionCode, today));
    }

    PairingEvent.PairingSuspended suspend(String reason, String by, LocalDate on) {
        requireComplete();
        rule(state == State.ACTIVE, "pairing-not-active", "state", state);
        become(State.SUSPENDED, reason, by, on);
        suspendedOn = on;
        suspensionReason = reason;
        return new PairingEvent.PairingSuspended(id, unitCode, branchCode, divisionCode, on, "SUSPENDED_BY_OFFICE");
    }

    PairingEvent.PairingResumed resume(String by, LocalDate on) {
        rule(state == State.SUSPENDED, "pairing-not-suspended", "state", state);
        become(State.ACTIVE, null, by, on);
        suspendedOn = null;
        suspensionReason = null;
        return new PairingEvent.PairingResumed(id, unitCode, branchCode, divisionCode, on);
    }

    /** Keeps what was found of the running term 考核; it may be reviewed again, and the last review counts. */
    void review(Review review) {
        requireRunning();
        reviews.add(review);
    }

    /** Ends a pairing for good, in force or not. */
    PairingEvent.PairingEnded end(String reason, String by, LocalDate on) {
        return over(reason, "ENDED_BY_OFFICE", by, on);
    }

    /** Ends as its next term has come into force; what rests on the pair goes on. */
    PairingEvent.PairingEnded endRenewed(LocalDate on) {
        return over(null, RENEWED, null, on);
    }

    private PairingEvent.PairingEnded over(String reason, String cause, String by, LocalDate on) {
        rule(state != State.ENDED, "pairing-ended", "state", state);
        endedOn = on;
        endReason = reason == null ? cause : reason;
        become(State.ENDED, endReason, by, on);
        return new PairingEvent.PairingEnded(id, unitCode, branchCode, divisionCode, on, cause);
    }

    /** The next term has taken the place of the one it renews. */
    PairingEvent.PairingRenewed renewed(LocalDate on) {
        return new PairingEvent.PairingRenewed(id, renews, unitCode, branchCode, divisionCode, on);
    }

    private void become(State next, String reason, String by, LocalDate on) {
        state = next;
        Standing.note(standings, Standing.from(next, on, reason, by));
    }

    private void requireRunning() {
        rule(state != State.ENDED, "pairing-ended", "state", state);
        rule(isRunning(), "pairing-not-running", "state", state);
    }

    /** In force, or suspended for a while. */
    boolean isRunning() {
        return state == State.ACTIVE || state == State.SUSPENDED;
    }

    boolean isOpen() {
        return state != State.ENDED;
    }

    boolean isFromPaper() {
        return letter().isOnPaper();
    }

    /** Where it stood on a day; nothing on a day before it was proposed. */
    Optional<State> stateOn(LocalDate day) {
        return standings.stream()
                .filter(standing -> standing.holdsOn(day))
                .map(Standing::state)
                .findFirst();
    }

    /** The plan as it is. */
    Optional<PlanVersion> plan() {
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.get(plans.size() - 1));
    }

    /** The plan as it was on a day; nothing on a day before the first was put. */
    Optional<PlanVersion> planOn(LocalDate day) {
        return plans.stream().filter(plan -> !plan.putOn.isAfter(day)).reduce((earlier, later) -> later);
    }

    /** What the letter says in canonical JSON: as it was signed, or as it would be signed now; null without a plan. */
    String letterText() {
        if (letter().letterHash != null) {
            return letter().letterText;
        }
        return plans.isEmpty() ? null : LetterDocument.of(this).canonical();
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
        return plan().map(plan -> List.copyOf(plan.undertakings)).orElse(List.of());
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

    public State state() {
        return state;
    }

    /** Whether it is in force today: active, not suspended and not over. */
    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** The day on which the second side signed; only for a pairing both have signed. */
    public LocalDate signedOn() {
        return letter.signedOn();
    }

    /** Whether the unit answers for the village in this pairing 双联双建包抓. */
    public boolean isInCharge() {
        return inCharge;
    }

    /** What kind of unit it was when it was proposed, for a branch that does not see its entry. */
    public Sector unitSector() {
        return unitSector;
    }

    /** Whether the unit was one of those in charge of villages when it was proposed 双联双建包抓部门. */
    public boolean isUnitInCharge() {
        return unitInCharge;
    }

    /** Whether it was once signed by both sides, whatever has become of it. */
    public boolean isSigned() {
        return letter().isComplete();
    }

    /** Whether its next term has taken its place. */
    public boolean isRenewed() {
        return state == State.ENDED && RENEWED.equals(endReason);
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
