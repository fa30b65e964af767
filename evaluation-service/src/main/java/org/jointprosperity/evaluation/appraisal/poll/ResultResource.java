package org.jointprosperity.evaluation.appraisal.poll;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.evaluation.appraisal.campaign.AppraisalSubject;
import org.jointprosperity.evaluation.appraisal.campaign.AppraisalSubjects;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisals;
import org.jointprosperity.evaluation.appraisal.campaign.PreparingAppraisals;
import org.jointprosperity.evaluation.appraisal.scale.Scales;

/** 测评结果: what a closed poll says, for those who find; nobody's own vote is ever told. */
@Path("/api/v1/appraisals/{id}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appraisals")
@Transactional
@PermissionsAllowed("evaluation:write")
class ResultResource {

    private final Appraisals appraisals;
    private final AppraisalSubjects subjects;
    private final Scales scales;
    private final Tallies tallies;
    private final PreparingAppraisals holders;
    private final Pages pages;

    ResultResource(
            Appraisals appraisals,
            AppraisalSubjects subjects,
            Scales scales,
            Tallies tallies,
            PreparingAppraisals holders,
            Pages pages) {
        this.appraisals = appraisals;
        this.subjects = subjects;
        this.scales = scales;
        this.tallies = tallies;
        this.holders = holders;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "evaluation_appraisal_results_list",
            summary = "测评结果 What the poll says",
            description = "只供评定者查阅，测评结束前不提供。For those who find, and refused before the poll is closed.")
    public Page<AppraisalResultView> list(UUID id, @BeanParam @Valid PageRequest page) {
        var appraisal = appraisals.require(id);
        holders.holder(appraisal.kind(), appraisal.divisionCode(), appraisal.unitCode());
        appraisal.requirePollClosed();
        var wanted = Criteria.afterId(pages.after(page)).is("appraisalId", id).is("probationary", false);
        var found = subjects.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        var scale = scales.get(appraisal.scaleCode(), appraisal.scaleVersion());
        var tally = tallies.of(
                appraisal, scale, found.stream().map(AppraisalSubject::id).toList());
        return pages.page(page, found, subject -> subject.id().toString())
                .map(subject -> AppraisalResultView.of(
                        subject,
                        tally,
                        scale,
                        appraisal.criteria(),
                        appraisal.kind().suppressBelow()));
    }
}
