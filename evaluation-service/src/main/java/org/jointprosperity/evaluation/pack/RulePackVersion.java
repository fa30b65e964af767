package org.jointprosperity.evaluation.pack;

import static jakarta.persistence.EnumType.STRING;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jointprosperity.contracts.EvaluationEvent.RulePackTookEffect;
import org.jointprosperity.evaluation.rule.RulePack;
import org.jointprosperity.evaluation.rule.Timetable;
import org.jointprosperity.evaluation.standing.Actor;

/**
 * 规则包的一个版本: a text that is never changed, who proposed it, and who reviewed it. Two persons other than the proposer
 * have to approve it before it takes effect; the version that begins later, or a pack that supersedes it, ends it on the day
 * before its own first, in whatever order they were approved. It belongs to its jurisdiction and everyone may read it.
 */
@Entity
@Table(name = "rule_pack")
@DynamicUpdate
public class RulePackVersion {

    /** How many have to approve. */
    static final int REVIEWERS = 2;

    @Id
    UUID id;

    @Version
    long version;

    @Column(updatable = false)
    String packId;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String sha256;

    @Column(updatable = false)
    String text;

    @Column(updatable = false)
    String divisionCode;

    @Column(updatable = false)
    String supersedes;

    @Column(updatable = false)
    boolean historical;

    @Column(updatable = false)
    LocalDate effectiveFrom;

    @Column(updatable = false)
    LocalDate effectiveTo;

    @Column(updatable = false)
    boolean delivered;

    @Column(updatable = false)
    String proposerSubject;

    @Column(updatable = false)
    String proposerPerson;

    @Column(updatable = false)
    LocalDate enteredOn;

    @Enumerated(STRING)
    RulePackState state;

    int reviewsHeld;
    LocalDate inForceTo;
    LocalDate announcedOn;

    @OneToMany(mappedBy = "pack", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 200)
    List<RulePackReview> reviews = new ArrayList<>();

    protected RulePackVersion() {}

    private RulePackVersion(PackText text, int number, LocalDate today) {
        var pack = text.pack();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.packId = pack.id();
        this.number = number;
        this.sha256 = text.sha256();
        this.text = text.canonical();
        this.divisionCode = pack.jurisdiction().code();
        this.supersedes = pack.supersedes();
        this.historical = pack.historical();
        this.effectiveFrom = pack.effectiveFrom();
        this.effectiveTo = pack.effectiveTo();
        this.inForceTo = pack.effectiveTo();
        this.enteredOn = today;
    }

    /** A pack the service was delivered with, reviewed before it was delivered. */
    static RulePackVersion delivered(PackText text, int number, LocalDate today) {
        var version = new RulePackVersion(text, number, today);
        version.delivered = true;
        version.state = RulePackState.APPROVED;
        version.announcedOn = today;
        return version;
    }

    /** A pack someone proposes; law of days gone by says so, any other begins today or later. */
    static RulePackVersion proposed(PackText text, int number, Actor proposer) {
        var version = new RulePackVersion(text, number, proposer.on());
        version.state = RulePackState.PROPOSED;
        version.proposerSubject = proposer.subject();
        version.proposerPerson = proposer.person();
        version.requireDays(proposer.on());
        return version;
    }

    /**
     * 审查: one person approves or refuses it; two persons, neither of them the proposer, are needed. A refusal ends it; with
     * the second approval it is in force on its days.
     */
    void review(ReviewRulePack request, Actor reviewer) {
        rule(state == RulePackState.PROPOSED, "rule-pack-reviewed", "pack", packId, "number", number, "state", state);
        rule(!reviewer.is(proposerSubject, proposerPerson), "rule-pack-reviewed-by-proposer", "pack", packId);
        rule(
                reviews.stream().noneMatch(review -> reviewer.is(review.reviewerSubject, review.reviewerPerson)),
                "rule-pack-reviewed-twice",
                "pack",
                packId);
        boolean last = reviews.size() + 1 == REVIEWERS;
        if (request.approved() && last) {
            requireDays(reviewer.on());
        }
        reviews.add(new RulePackReview(this, reviews.size() + 1, request, reviewer));
        reviewsHeld++;
        if (!request.approved()) {
            state = RulePackState.REFUSED;
        } else if (last) {
            state = RulePackState.APPROVED;
        }
    }

    /**
     * 并存: gives every approved version of one family its days anew, whatever order they were approved in, by the days their
     * texts state.
     *
     * @param family the approved versions of all packs that supersede one another
     */
    static void settle(Collection<RulePackVersion> family) {
        var versions = family.stream()
                .sorted(Comparator.comparing((RulePackVersion one) -> one.packId)
                        .thenComparing(one -> one.number))
                .toList();
        var ends = Timetable.ends(versions.stream().map(RulePackVersion::stated).toList());
        for (int i = 0; i < versions.size(); i++) {
            versions.get(i).inForceTo = ends.get(i);
        }
    }

    /**
     * 空档: the first day after its own end on which nothing judges that it put an end to, or that supersedes it, though one
     * that it ended would have gone on; empty where there is none.
     *
     * @param family the approved versions of all packs that supersede one another
     */
    Optional<LocalDate> hole(Collection<RulePackVersion> family) {
        if (effectiveTo == null || !effectiveTo.equals(inForceTo)) {
            return Optional.empty();
        }
        var after = effectiveTo.plusDays(1);
        boolean wentOn = family.stream()
                .filter(other -> other != this && (other.packId.equals(packId) || other.packId.equals(supersedes)))
                .filter(other -> !other.effectiveFrom.isAfter(effectiveTo))
                .anyMatch(other -> other.effectiveTo == null || other.effectiveTo.isAfter(effectiveTo));
        return wentOn && family.stream().noneMatch(other -> other.isInForceOn(after))
                ? Optional.of(after)
                : Optional.empty();
    }

    private Timetable.Entry stated() {
        return new Timetable.Entry(packId, supersedes, effectiveFrom, effectiveTo);
    }

    /** Refuses a version that would judge on no day, since what was approved before leaves it none. */
    void requireSomeDay() {
        rule(
                hasDays(),
                "rule-pack-covers-nothing",
                "pack",
                packId,
                "number",
                number,
                "effectiveFrom",
                effectiveFrom,
                "until",
                inForceTo);
    }

    /** What everyone is told when it begins to judge. */
    RulePackTookEffect tookEffect(LocalDate today) {
        announcedOn = today;
        return new RulePackTookEffect(id, packId, number, sha256, historical, divisionCode, effectiveFrom, effectiveTo);
    }

    /** Whether it begins to judge by a day. */
    boolean beginsBy(LocalDate day) {
        return state == RulePackState.APPROVED && !effectiveFrom.isAfter(day);
    }

    boolean isInForceOn(LocalDate day) {
        return state == RulePackState.APPROVED
                && !day.isBefore(effectiveFrom)
                && (inForceTo == null || !day.isAfter(inForceTo));
    }

    /** Whether there is any day on which it judges, or would once it is approved. */
    boolean hasDays() {
        return inForceTo == null || !inForceTo.isBefore(effectiveFrom);
    }

    /** The rules on the days on which they are in force, or would be once approved. */
    public RulePack pack() {
        return new PackText(text).pack().inForce(effectiveFrom, inForceTo);
    }

    /** The id of this version. */
    public UUID id() {
        return id;
    }

    /** The number of this version, from 1. */
    public int number() {
        return number;
    }

    private void requireDays(LocalDate today) {
        if (historical) {
            rule(
                    effectiveFrom.isBefore(today),
                    "rule-pack-not-historical",
                    "effectiveFrom",
                    effectiveFrom,
                    "today",
                    today,
                    "missing",
                    DAYS.between(today, effectiveFrom) + 1,
                    "violations",
                    new Spot("effectiveFrom").violations("rule-pack-not-historical"));
        } else {
            rule(
                    !effectiveFrom.isBefore(today),
                    "rule-pack-begins-in-the-past",
                    "effectiveFrom",
                    effectiveFrom,
                    "today",
                    today,
                    "missing",
                    DAYS.between(effectiveFrom, today),
                    "violations",
                    new Spot("effectiveFrom").violations("rule-pack-begins-in-the-past"));
        }
    }
}
