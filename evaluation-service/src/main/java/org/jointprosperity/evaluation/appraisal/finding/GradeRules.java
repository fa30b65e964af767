package org.jointprosperity.evaluation.appraisal.finding;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisal;
import org.jointprosperity.evaluation.appraisal.campaign.AppraisalSubject;
import org.jointprosperity.evaluation.appraisal.campaign.AppraisalSubjects;
import org.jointprosperity.evaluation.appraisal.finding.AppraisalFinding.Judged;
import org.jointprosperity.evaluation.appraisal.poll.CountSheet;
import org.jointprosperity.evaluation.appraisal.poll.CountSheets;
import org.jointprosperity.evaluation.appraisal.poll.Tallies;
import org.jointprosperity.evaluation.appraisal.poll.Tallies.Votes;
import org.jointprosperity.evaluation.appraisal.scale.AppraisalGrade;
import org.jointprosperity.evaluation.appraisal.scale.Consequence;
import org.jointprosperity.evaluation.appraisal.scale.Scale;
import org.jointprosperity.evaluation.appraisal.scale.Scales;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.verdict.AskVerdict;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.RuleBook;
import org.jointprosperity.evaluation.verdict.Verdict;

/** What the dated rules let a grade be: so many excellent, and not competent only as a body of the village voted. */
@ApplicationScoped
class GradeRules {

    private final RuleBook rules;
    private final AppraisalSubjects subjects;
    private final AppraisalFindings findings;
    private final CountSheets sheets;
    private final Tallies tallies;
    private final Scales scales;

    GradeRules(
            RuleBook rules,
            AppraisalSubjects subjects,
            AppraisalFindings findings,
            CountSheets sheets,
            Tallies tallies,
            Scales scales) {
        this.rules = rules;
        this.subjects = subjects;
        this.findings = findings;
        this.sheets = sheets;
        this.tallies = tallies;
        this.scales = scales;
    }

    /** Judges a grade for one of those appraised, or refuses it by the rule and with its numbers. */
    Judged judge(Appraisal appraisal, AppraisalSubject subject, String gradeCode) {
        var scale = scales.get(appraisal.scaleCode(), appraisal.scaleVersion());
        var grade = scale.require("decision.grade", gradeCode);
        var polled = tallies.leadingGrade(appraisal, scale, subject.id()).orElse(null);
        if (grade.consequence() == Consequence.EXCELLENT && appraisal.kind().capMatter() != null) {
            requireUnderCap(appraisal, subject);
        }
        var ruleId = appraisal.kind().incompetenceMatter() == null
                ? null
                : judgeCompetence(appraisal, subject, grade, scale);
        return new Judged(grade, polled, ruleId);
    }

    /** Of those who are graded; whoever gets no grade does not make room for another one's. */
    private void requireUnderCap(Appraisal appraisal, AppraisalSubject subject) {
        int members = subjects.gradedOf(appraisal.id()).size();
        int excellent = findings.excellentBesides(appraisal.id(), subject.id()) + 1;
        var verdict = rules.judge(new AskVerdict(
                Body.MEMBERS,
                appraisal.kind().capMatter(),
                appraisal.pollClosedOn(),
                new Jurisdiction(appraisal.divisionCode()),
                new Counts(Map.of(Count.EXCELLENT, excellent, Count.MEMBERS, members)),
                null));
        if (verdict.outcome() == Outcome.VOID) {
            throw about(verdict, "too-many-excellent")
                    .with("excellent", excellent)
                    .with("members", members)
                    .with("most", verdict.limit().bound())
                    .with("excess", verdict.limit().missing());
        }
    }

    private String judgeCompetence(Appraisal appraisal, AppraisalSubject subject, AppraisalGrade grade, Scale scale) {
        var sheet = sheets.ofMeeting(appraisal.id()).orElseThrow(() -> new RuleViolation("no-meeting-has-voted"));
        var against = against(appraisal, subject, sheet, scale);
        int votes = against.stream().mapToInt(Votes::number).sum();
        boolean shown = against.stream().allMatch(Votes::shown);
        var verdict = rules.judge(new AskVerdict(
                sheet.body(),
                appraisal.kind().incompetenceMatter(),
                sheet.heldOn(),
                new Jurisdiction(appraisal.divisionCode()),
                new Counts(Map.of(Count.ELIGIBLE, sheet.eligible(), Count.PRESENT, sheet.present(), Count.YES, votes)),
                null));
        boolean carried = verdict.outcome() == Outcome.CARRIED;
        boolean found = grade.consequence() == Consequence.NOT_COMPETENT;
        rule(
                !found || verdict.outcome() != Outcome.NO_RULE_IN_FORCE,
                "no-rule-for-not-competent",
                "on",
                sheet.heldOn());
        if (found && !carried && !shown) {
            throw about(verdict, "not-competent-not-carried-withheld")
                    .with("present", sheet.present())
                    .with("missingAttendance", verdict.missing().attendance())
                    .with("missing", first(verdict.missing().attendance(), null));
        }
        if (carried && !found && !shown) {
            throw about(verdict, "body-found-not-competent-withheld").with("present", sheet.present());
        }
        if (found && !carried) {
            throw about(verdict, "not-competent-not-carried")
                    .with("votes", votes)
                    .with("present", sheet.present())
                    .with("missingVotes", verdict.missing().votes())
                    .with("missingAttendance", verdict.missing().attendance())
                    .with(
                            "missing",
                            first(
                                    verdict.missing().attendance(),
                                    verdict.missing().votes()));
        }
        if (carried && !found) {
            throw about(verdict, "body-found-not-competent")
                    .with("votes", votes)
                    .with("present", sheet.present());
        }
        return verdict.ruleId();
    }

    /** People come before votes; null where no number would do, or where it must not be told. */
    private static Integer first(Integer people, Integer votes) {
        return people == null || people > 0 ? people : votes;
    }

    private List<Votes> against(Appraisal appraisal, AppraisalSubject subject, CountSheet sheet, Scale scale) {
        return scale.grades().stream()
                .filter(each -> each.consequence() == Consequence.NOT_COMPETENT)
                .map(each -> tallies.votes(appraisal, scale, subject.id(), sheet.evaluators(), each))
                .toList();
    }

    private static RuleViolation about(Verdict verdict, String code) {
        return new RuleViolation(code)
                .with("ruleId", verdict.ruleId())
                .with("article", verdict.article())
                .with("source", verdict.source())
                .with("verified", verdict.verified());
    }
}
