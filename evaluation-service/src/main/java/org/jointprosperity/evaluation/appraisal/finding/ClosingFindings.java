package org.jointprosperity.evaluation.appraisal.finding;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.contracts.EvaluationEvent.AppraisalFound;
import org.jointprosperity.contracts.EvaluationEvent.BranchClassFound;
import org.jointprosperity.contracts.EvaluationEvent.OfficeEndsByAppraisal;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisal;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisals;
import org.jointprosperity.evaluation.appraisal.kind.Stage;
import org.jointprosperity.evaluation.appraisal.scale.Consequence;

/** Closes what was found in an appraisal, once and for all of it, and announces what may be told. */
@ApplicationScoped
public class ClosingFindings {

    private final Appraisals appraisals;
    private final AppraisalFindings findings;
    private final Outbox outbox;

    ClosingFindings(Appraisals appraisals, AppraisalFindings findings, Outbox outbox) {
        this.appraisals = appraisals;
        this.findings = findings;
        this.outbox = outbox;
    }

    /** Closes every finding on a day; refuses while one may still change, or an earlier year has not been closed. */
    public void close(Appraisal appraisal, LocalDate on) {
        long earlier = appraisals.count(
                "kindCode = ?1 and organisationNumber = ?2 and ofYear < ?3 and stage not in ?4",
                appraisal.kind().code(),
                appraisal.organisationNumber(),
                appraisal.year(),
                List.of(Stage.CLOSED, Stage.CANCELLED));
        rule(
                earlier == 0,
                "earlier-appraisal-not-closed",
                appraisal.kind().cited().with("year", appraisal.year(), "missing", earlier));
        var all = findings.of(appraisal.id());
        long open = all.stream().filter(finding -> finding.isOpen(on)).count();
        rule(
                open == 0,
                "findings-still-open",
                "open",
                open,
                "on",
                on,
                "rule",
                appraisal.kind().code());
        all.forEach(finding -> close(appraisal, finding, on));
    }

    private void close(Appraisal appraisal, AppraisalFinding finding, LocalDate on) {
        boolean incompetent = finding.consequence == Consequence.NOT_COMPETENT;
        finding.close(on, incompetent ? findings.runningBefore(finding) + 1 : 0);
        if (!finding.isOfPerson() || appraisal.kind().publishesPersons()) {
            outbox.add(new AppraisalFound(
                    appraisal.id(),
                    finding.kindCode,
                    finding.ofYear,
                    finding.subjectKind,
                    finding.subjectNumber,
                    finding.gradeCode,
                    finding.divisionCode,
                    finding.unitCode,
                    on));
        }
        var endsAfter = appraisal.kind().officeEndsAfter();
        if (incompetent && endsAfter != null && finding.timesRunning >= endsAfter) {
            outbox.add(new OfficeEndsByAppraisal(
                    appraisal.id(),
                    finding.subjectNumber,
                    appraisal.organisationNumber(),
                    finding.ofYear,
                    finding.timesRunning,
                    finding.ruleId,
                    finding.divisionCode,
                    on));
        }
        if (finding.villageClass != null) {
            outbox.add(new BranchClassFound(
                    appraisal.id(),
                    finding.subjectNumber,
                    List.of(finding.villageClass.name()),
                    finding.divisionCode,
                    on));
        }
    }
}
