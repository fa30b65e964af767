package org.jointprosperity.evaluation.score;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.evidence.Span;
import org.jointprosperity.evaluation.evidence.SubjectKind;

/** 成效得分: counted anew whenever it is asked for. */
@Path("/api/v1/scores/{subjectKind}/{subject}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scores")
@Transactional
@PermissionsAllowed("evaluation:read")
class ScoreResource {

    private final Scoring scoring;
    private final BusinessDay businessDay;

    ScoreResource(Scoring scoring, BusinessDay businessDay) {
        this.scoring = scoring;
        this.businessDay = businessDay;
    }

    @GET
    @Operation(
            operationId = "evaluation_scores_get",
            summary = "成效得分 The score of a unit, branch or person for a year, with its reasons",
            description = "计入各地的佐证：结对跨乡镇；明细只列您可见的。Counts evidence wherever it lies, as pairs cross towns.")
    public ScoreView get(
            SubjectKind subjectKind,
            String subject,
            @QueryParam("year") @Min(2000) @Max(2200) @Parameter(description = "默认今年 this year if none") Integer year,
            @QueryParam("asOf") LocalDate asOf) {
        var today = businessDay.today();
        if (asOf != null && asOf.isAfter(today)) {
            throw Refusal.field("asOf", "day-in-future");
        }
        var span = Span.ofYear(year == null ? today.getYear() : year, asOf == null ? today : asOf);
        var score = scoring.score(
                subjectKind,
                subject,
                scoring.division(subjectKind, subject),
                span.from().getYear(),
                span.asOf());
        return ScoreView.of(score, subjectKind, subject, span);
    }
}
