package org.jointprosperity.evaluation.score;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.evaluation.evidence.EvidenceKind;
import org.jointprosperity.evaluation.evidence.SubjectKind;
import org.jointprosperity.evaluation.evidence.Tally;

/**
 * 计分办法: how evidence of a year counts and what the record card must hold before an award, as a place decided it. Never
 * changed; a later one of the same place and kind of subject takes its place.
 */
@Entity
@Immutable
public class ScorePolicy {

    /** State of a visit that the person visited has confirmed. */
    private static final String CONFIRMED = "CONFIRMED";

    @Id
    UUID id;

    @Enumerated(STRING)
    SubjectKind subjectKind;

    String nameZh;
    String nameEn;
    int leastVisits;
    long leastPoints;
    int daysBeforeYearsEnd;
    int daysToObject;

    @ElementCollection
    @CollectionTable(name = "score_weight", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<ScoreWeight> weights = new ArrayList<>();

    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;
    boolean verified;

    protected ScorePolicy() {}

    ScorePolicy(SetScorePolicy request) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.subjectKind = request.subjectKind();
        this.nameZh = request.nameZh();
        this.nameEn = request.nameEn();
        this.leastVisits = request.leastVisits();
        this.leastPoints = request.leastPoints();
        this.daysBeforeYearsEnd = request.daysBeforeYearsEnd();
        this.daysToObject = request.daysToObject();
        this.weights = new ArrayList<>(request.weights());
        this.jurisdiction = request.jurisdiction().value();
        this.effectiveFrom = request.effectiveFrom();
        this.effectiveTo = request.effectiveTo();
        this.source = request.source();
        this.verified = request.verified();
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** As a refusal calls it: whose policy it is, for whom and since when. */
    String name() {
        return "score-policy/%s/%s/%s"
                .formatted(jurisdiction, subjectKind.name().toLowerCase(Locale.ROOT), effectiveFrom);
    }

    /** How many days a given award stands open to objection 异议期. */
    public int daysToObject() {
        return daysToObject;
    }

    /** The first day on which somebody may be proposed for an award of a year. */
    public LocalDate proposableFrom(int year) {
        return LocalDate.of(year, 12, 31).minusDays(daysBeforeYearsEnd);
    }

    /** What evidence comes to; kinds and states that are not weighed do not count, and weighed ones without facts are shown with none. */
    Score score(List<Tally> tallies) {
        var lines = weights.stream()
                .map(weight -> ScoreLine.of(weight, count(tallies, weight.kind(), weight.state())))
                .toList();
        return new Score(this, lines, count(tallies, EvidenceKind.VISIT, CONFIRMED));
    }

    private static long count(List<Tally> tallies, EvidenceKind kind, String state) {
        return tallies.stream()
                .filter(tally -> tally.kind() == kind && tally.state().equals(state))
                .mapToLong(Tally::count)
                .sum();
    }
}
