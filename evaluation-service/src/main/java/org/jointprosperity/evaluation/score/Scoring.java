package org.jointprosperity.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.evidence.EvidenceOnFile;
import org.jointprosperity.evaluation.evidence.Span;
import org.jointprosperity.evaluation.evidence.SubjectKind;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/** Scores one who is appraised for a year; asked for alone, and whenever an award is proposed or decided. */
@ApplicationScoped
public class Scoring {

    private final Neighbours neighbours;
    private final EvidenceOnFile evidence;
    private final ScorePolicies policies;
    private final CurrentPlace place;

    Scoring(Neighbours neighbours, EvidenceOnFile evidence, ScorePolicies policies, CurrentPlace place) {
        this.neighbours = neighbours;
        this.evidence = evidence;
        this.policies = policies;
        this.place = place;
    }

    /** Division of one who may be scored; refuses who is unknown, gave way to another, or lies outside the caller's place. */
    public String division(SubjectKind kind, String number) {
        if (kind == SubjectKind.ASSOCIATION) {
            throw Refusal.field("subjectKind", "subject-not-scored");
        }
        String division = neighbours.require(kind.neighbour(), number).divisionCode();
        place.require(division, kind == SubjectKind.UNIT ? number : null);
        return division;
    }

    /** The score of a year as it stands on a day, by the policy in force on the year's last day or, before that, on this day. */
    public Score score(SubjectKind kind, String number, String division, int year, LocalDate asOf) {
        var last = LocalDate.of(year, 12, 31);
        var policy = policies.require(kind, division, asOf.isBefore(last) ? asOf : last);
        return policy.score(evidence.everywhere(kind, number, Span.ofYear(year, asOf)));
    }
}
