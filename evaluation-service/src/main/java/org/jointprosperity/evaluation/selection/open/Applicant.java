package org.jointprosperity.evaluation.selection.open;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.course.Terms;
import org.jointprosperity.evaluation.selection.score.Contender;

/** 报名人: who applied or was recommended, and how far he came; whoever left says at which step and why. */
@Entity
@Table(name = "selection_applicant")
class Applicant {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    OpenSelection selection;

    String divisionCode;
    String personNumber;

    @Enumerated(STRING)
    ApplicantRoute route;

    String recommendedBy;
    LocalDate appliedOn;

    @Enumerated(STRING)
    ApplicantState state;

    String reviewReasons;
    String reviewingOffices;
    LocalDate reviewedOn;
    Boolean inspectionPassed;
    String inspectionReasons;
    LocalDate inspectedOn;
    String leftAt;
    String leavingReasons;
    LocalDate leftOn;

    @OneToMany(mappedBy = "applicant", cascade = CascadeType.PERSIST)
    @OrderBy("round, judge")
    @BatchSize(size = 200)
    List<JudgeMark> marks = new ArrayList<>();

    @OneToMany(mappedBy = "applicant", cascade = CascadeType.PERSIST)
    @OrderBy("assessingGroup")
    @BatchSize(size = 200)
    List<Assessment> assessments = new ArrayList<>();

    protected Applicant() {}

    Applicant(OpenSelection selection, ApplyForSelection form) {
        boolean byBranch = form.route() == ApplicantRoute.BRANCH;
        rule(byBranch == (form.recommendedBy() != null), "recommending-branch-mismatch", "route", form.route());
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.selection = selection;
        this.divisionCode = selection.divisionCode;
        this.personNumber = form.person();
        this.route = form.route();
        this.recommendedBy = form.recommendedBy();
        this.appliedOn = form.appliedOn();
        this.state = ApplicantState.APPLIED;
    }

    /** 联合审查: by enough offices, once. */
    void review(ReviewApplicant form, Terms terms) {
        requireState(ApplicantState.APPLIED);
        int offices = new HashSet<>(form.offices()).size();
        rule(offices == form.offices().size(), "reviewing-office-repeated");
        int wanted = terms.reviewingOffices() == null ? 1 : terms.reviewingOffices();
        rule(offices >= wanted, "review-not-joint", "offices", offices, "wanted", wanted, "missing", wanted - offices);
        reviewReasons = form.reasons();
        reviewingOffices = String.join("\n", form.offices());
        reviewedOn = form.on();
        if (form.eligible()) {
            state = ApplicantState.ELIGIBLE;
        } else {
            leave(ApplicantState.EXCLUDED, Steps.REVIEW, form.reasons(), form.on());
        }
    }

    /** 评分: a round once, by enough judges, each once. */
    void score(ScoreApplicant form, Terms terms) {
        requireState(ApplicantState.ELIGIBLE);
        rule(form.round() == rounds() + 1, "score-round-out-of-turn", "round", form.round(), "next", rounds() + 1);
        var judges = new HashSet<String>();
        form.scores().forEach(score -> rule(judges.add(score.judge()), "judge-scored-twice", "judge", score.judge()));
        int wanted = terms.leastJudges() == null ? 1 : terms.leastJudges();
        rule(
                judges.size() >= wanted,
                "too-few-judges",
                "judges",
                judges.size(),
                "wanted",
                wanted,
                "missing",
                wanted - judges.size());
        form.scores().forEach(score -> marks.add(new JudgeMark(this, form.round(), form.heldOn(), score)));
    }

    /** 测评: each group once. */
    void assess(AssessApplicant form) {
        requireState(ApplicantState.SHORTLISTED);
        rule(form.addsUp(), "assessment-does-not-add-up", "issued", form.issued(), "returned", form.returned());
        rule(
                assessments.stream().noneMatch(each -> each.assessingGroup == form.group()),
                "already-assessed",
                "group",
                form.group());
        form.certificate()
                .requireNew(assessments.stream()
                        .map(each -> each.certificate)
                        .filter(Objects::nonNull)
                        .map(Certificate::sheetSha256));
        assessments.add(new Assessment(this, form));
    }

    /** 考察: once. */
    void inspect(InspectApplicant form) {
        requireState(ApplicantState.ASSESSED);
        inspectionPassed = form.passed();
        inspectionReasons = form.reasons();
        inspectedOn = form.on();
        if (form.passed()) {
            state = ApplicantState.INSPECTED;
        } else {
            leave(ApplicantState.EXCLUDED, Steps.INSPECTION, form.reasons(), form.on());
        }
    }

    /** Leaves the running at a step, for reasons. */
    void leave(ApplicantState as, String step, String reasons, LocalDate on) {
        rule(isRunning(), "applicant-not-in-running", "person", personNumber, "state", state);
        state = as;
        leftAt = step;
        leavingReasons = reasons;
        leftOn = on;
    }

    boolean isRunning() {
        return state.isRunning();
    }

    /** Whether every group has been asked. */
    boolean isAssessed() {
        return assessments.size() == Group.values().length;
    }

    boolean isApproved(Terms terms) {
        return terms.approval() == null || assessments.stream().allMatch(each -> each.approves(terms.approval()));
    }

    /** The days on which he spoke, up to a round. */
    Stream<LocalDate> spoke(int rounds) {
        return marks.stream().filter(mark -> mark.round <= rounds).map(mark -> mark.heldOn);
    }

    /** Every day on which something was entered about him. */
    Stream<LocalDate> days() {
        var told = Stream.of(appliedOn, reviewedOn, inspectedOn, leftOn).filter(Objects::nonNull);
        return Stream.of(
                        told,
                        marks.stream().map(mark -> mark.heldOn),
                        assessments.stream().map(each -> each.heldOn))
                .flatMap(days -> days);
    }

    int rounds() {
        return marks.stream().mapToInt(mark -> mark.round).max().orElse(0);
    }

    Contender asContender() {
        return new Contender(
                personNumber,
                IntStream.rangeClosed(1, rounds())
                        .mapToObj(round -> marks.stream()
                                .filter(mark -> mark.round == round)
                                .map(mark -> mark.points)
                                .toList())
                        .toList());
    }

    private void requireState(ApplicantState wanted) {
        rule(state == wanted, "applicant-not-at-this-step", "person", personNumber, "state", state, "wanted", wanted);
    }
}
