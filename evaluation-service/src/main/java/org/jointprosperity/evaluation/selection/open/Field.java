package org.jointprosperity.evaluation.selection.open;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.selection.course.Course;
import org.jointprosperity.evaluation.selection.score.Ranking;
import org.jointprosperity.evaluation.selection.score.TieRule;

/** 竞聘者: everyone who applied for one selection; who of them is left, who is ahead, who goes on. */
record Field(List<Applicant> applicants) {

    private static final int EVERY_ROUND = Integer.MAX_VALUE;

    /** The applicant of this roster number, in the running or not. */
    Applicant require(String person) {
        return find(person).orElseThrow(() -> new RuleViolation("not-an-applicant").with("person", person));
    }

    Optional<Applicant> find(String person) {
        return applicants.stream()
                .filter(each -> each.personNumber.equals(person))
                .findFirst();
    }

    List<String> persons() {
        return applicants.stream().map(each -> each.personNumber).toList();
    }

    Stream<Applicant> running() {
        return applicants.stream().filter(Applicant::isRunning);
    }

    boolean isEmpty() {
        return running().findAny().isEmpty();
    }

    /** Everyone who is left must be through with the step. */
    void requireNobody(Predicate<Applicant> unfinished) {
        var left = running().filter(unfinished).map(each -> each.personNumber).toList();
        rule(left.isEmpty(), "applicants-unfinished", "persons", left, "count", left.size());
    }

    boolean hasSpoken() {
        return !isEmpty() && running().allMatch(each -> each.rounds() > 0);
    }

    /** 排名: by the scores entered so far, with the ties at the last place; empty before everyone has spoken. */
    Optional<Ranking> ranking(Course course, TieRule tieRule) {
        return hasSpoken() ? Optional.of(ranking(course, tieRule, EVERY_ROUND)) : Optional.empty();
    }

    /** A further round is for those who were tied before, and only when all of them have been through the last one. */
    void requireTied(ScoreApplicant form, Course course) {
        int before = form.round() - 1;
        requireNobody(each -> each.rounds() == 0);
        var tied = ranking(course, null, before).tied();
        rule(tied.contains(form.person()), "round-for-the-tied-only", "person", form.person(), "round", form.round());
        requireNobody(each -> tied.contains(each.personNumber) && each.rounds() < before);
        requireNotBefore(form.heldOn(), running().flatMap(each -> each.spoke(before)));
    }

    /** Refuses a day before the last one on which something was entered about anybody. */
    void requireNotBefore(LocalDate on) {
        requireNotBefore(on, applicants.stream().flatMap(Applicant::days));
    }

    private static void requireNotBefore(LocalDate on, Stream<LocalDate> days) {
        var lastDay = days.max(Comparator.naturalOrder()).orElse(on);
        rule(!on.isBefore(lastDay), "selection-day-too-early", "on", on, "lastDay", lastDay);
    }

    /** 入围: those with the best scores go on, the others leave; a tie at the last place is refused. */
    void shortlist(Course course, TakeStep form) {
        requireNobody(each -> each.rounds() == 0);
        var rule = form.tieRule();
        rule(
                rule == null || rule == course.terms().tieRule(),
                "tie-rule-not-of-course",
                "tieRule",
                form.tieRule(),
                "course",
                course.code());
        var ranking = ranking(course, rule, EVERY_ROUND);
        rule(
                ranking.isDecided(),
                "shortlist-tied",
                "tied",
                ranking.tied(),
                "open",
                ranking.open(),
                "places",
                course.terms().shortlist(),
                "excess",
                ranking.tied().size() - ranking.open(),
                "rule",
                course.code());
        for (var applicant : applicants) {
            if (ranking.in().contains(applicant.personNumber)) {
                applicant.state = ApplicantState.SHORTLISTED;
            } else if (applicant.isRunning()) {
                applicant.leave(
                        ApplicantState.EXCLUDED, Steps.SPEECH, "演讲答辩得分未入围 not among the best scores", form.on());
            }
        }
    }

    /** Those whom every group approves go on, the others leave. */
    void endAssessment(Course course, LocalDate on) {
        requireNobody(each -> !each.isAssessed());
        for (var applicant : running().toList()) {
            if (applicant.isApproved(course.terms())) {
                applicant.state = ApplicantState.ASSESSED;
            } else {
                applicant.leave(ApplicantState.EXCLUDED, Steps.ASSESSMENT, "测评赞成票未达到规定比例 not enough approved", on);
            }
        }
    }

    private Ranking ranking(Course course, TieRule tieRule, int rounds) {
        var contenders = running()
                .filter(each -> each.rounds() > 0)
                .map(Applicant::asContender)
                .map(each -> each.upTo(rounds))
                .toList();
        int places = course.terms().shortlist() == null
                ? contenders.size()
                : course.terms().shortlist();
        return Ranking.of(contenders, places, course.terms().dropFrom(), tieRule);
    }
}
