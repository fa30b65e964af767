package org.jointprosperity.evaluation.evidence;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/** 佐证汇总: a year of each of the appraised, those without any evidence among them. */
@Path("/api/v1/evidence-summaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence")
@Transactional
@PermissionsAllowed("evaluation:read")
class EvidenceSummaryResource {

    private final EvidenceOnFile evidence;
    private final Neighbours neighbours;
    private final BusinessDay businessDay;
    private final Pages pages;

    EvidenceSummaryResource(EvidenceOnFile evidence, Neighbours neighbours, BusinessDay businessDay, Pages pages) {
        this.evidence = evidence;
        this.neighbours = neighbours;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "evaluation_evidence_summaries_list",
            summary = "佐证汇总 Evidence per subject and year",
            description = "只汇总您辖区内可见的佐证。Sums up the evidence within the caller's place only.")
    public Page<EvidenceSummaryView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("subjectKind") @DefaultValue("UNIT") SubjectKind subjectKind,
            @QueryParam("subject") @Parameter(description = "只看此对象 this one only") String subject,
            @QueryParam("year") @Min(2000) @Max(2200) @Parameter(description = "默认今年 this year if none") Integer year,
            @QueryParam("asOf") LocalDate asOf) {
        var today = businessDay.today();
        if (asOf != null && asOf.isAfter(today)) {
            throw Refusal.field("asOf", "day-in-future");
        }
        var span = Span.ofYear(year == null ? today.getYear() : year, asOf == null ? today : asOf);
        List<String> subjects =
                neighbours.numbersAfter(subjectKind.neighbour(), subject, pages.after(page), page.fetch());
        var tallies = evidence.tallies(subjectKind, subjects, span);
        return pages.page(page, subjects, number -> number)
                .map(number ->
                        EvidenceSummaryView.of(subjectKind, number, span, tallies.getOrDefault(number, List.of())));
    }
}
