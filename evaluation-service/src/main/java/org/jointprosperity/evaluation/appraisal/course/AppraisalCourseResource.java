package org.jointprosperity.evaluation.appraisal.course;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisal;
import org.jointprosperity.evaluation.appraisal.campaign.AppraisalView;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisals;
import org.jointprosperity.evaluation.appraisal.campaign.PolledGroups;
import org.jointprosperity.evaluation.appraisal.campaign.PreparingAppraisals;
import org.jointprosperity.evaluation.appraisal.finding.AppraisalFindings;
import org.jointprosperity.evaluation.appraisal.finding.ClosingFindings;
import org.jointprosperity.evaluation.appraisal.kind.Stage;
import org.jointprosperity.evaluation.appraisal.note.AppraisalNotes;
import org.jointprosperity.evaluation.appraisal.poll.CountSheets;

/** 测评进程: every stage is left when what belongs to it has been done, and not before. */
@Path("/api/v1/appraisals/{id}/stage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appraisals")
@Transactional
class AppraisalCourseResource {

    private final Appraisals appraisals;
    private final PolledGroups groups;
    private final AppraisalNotes notes;
    private final CountSheets sheets;
    private final AppraisalFindings findings;
    private final ClosingFindings closing;
    private final PreparingAppraisals holders;
    private final IfMatch ifMatch;

    AppraisalCourseResource(
            Appraisals appraisals,
            PolledGroups groups,
            AppraisalNotes notes,
            CountSheets sheets,
            AppraisalFindings findings,
            ClosingFindings closing,
            PreparingAppraisals holders,
            IfMatch ifMatch) {
        this.appraisals = appraisals;
        this.groups = groups;
        this.notes = notes;
        this.sheets = sheets;
        this.findings = findings;
        this.closing = closing;
        this.holders = holders;
        this.ifMatch = ifMatch;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_appraisals_advance",
            summary = "进入下一阶段 Take the stage that follows",
            description = "自评、互评、测评、评定、反馈、办结依次进行。Self, mutual, poll, finding, feedback, closed; in this order.")
    public RestResponse<AppraisalView> advance(UUID id, @NotNull @Valid AdvanceAppraisal form) {
        var appraisal = appraisals.lock(id);
        ifMatch.require(appraisal.version());
        var actor = holders.holder(appraisal.kind(), appraisal.divisionCode(), appraisal.unitCode());
        var left = appraisal.stage();
        appraisal.advance(form.to(), form.on(), actor);
        leave(left, appraisal, form, actor.on());
        appraisals.persistAndFlush(appraisal);
        return RestResponse.ok(AppraisalView.of(appraisal, groups.of(id)));
    }

    private void leave(Stage left, Appraisal appraisal, AdvanceAppraisal form, LocalDate today) {
        switch (left) {
            case SELF -> requireSaid(appraisal, left, "self-appraisals-missing");
            case MUTUAL -> requireSaid(appraisal, left, "mutual-appraisals-missing");
            case POLL -> requirePolled(appraisal, form);
            case FINDING -> {
                long missing = findings.missing(appraisal.id());
                rule(
                        missing == 0,
                        "findings-missing",
                        "missing",
                        missing,
                        "rule",
                        appraisal.kind().code());
                findings.feedBack(appraisal, form.on(), today);
            }
            default -> closing.close(appraisal, form.on());
        }
    }

    private void requireSaid(Appraisal appraisal, Stage stage, String code) {
        long missing = notes.silentAbout(appraisal.id(), stage);
        if (missing > 0) {
            rule(false, code, appraisal.kind().cited().with("missing", missing));
        }
    }

    /**
     * A poll is closed once its last day is over, or when everybody has answered, and on no day before the last vote; who
     * answers at this moment still counts.
     */
    private void requirePolled(Appraisal appraisal, AdvanceAppraisal form) {
        appraisals.barAnswers(appraisal.id());
        var missing = sheets.missing(appraisal.id());
        var cited = appraisal.kind().cited();
        rule(missing.isEmpty(), "count-sheets-missing", cited.with("evaluators", missing, "missing", missing.size()));
        int unanswered = groups.of(appraisal.id()).stream()
                .filter(group -> group.answered() != null)
                .mapToInt(group -> group.persons() - group.answered())
                .sum();
        rule(
                unanswered == 0 || form.on().isAfter(appraisal.pollUntil()),
                "poll-still-running",
                appraisal.kind().cited().with("unanswered", unanswered, "pollUntil", appraisal.pollUntil()));
        Stream.of(sheets.lastHeld(appraisal.id()), groups.lastAnswer(appraisal.id()))
                .flatMap(Optional::stream)
                .forEach(last -> rule(
                        !form.on().isBefore(last),
                        "poll-closed-before-last-vote",
                        cited.with("on", form.on(), "last", last, "missing", DAYS.between(form.on(), last))));
    }
}
