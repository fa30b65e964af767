package org.jointprosperity.evaluation.evidence;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.standing.Standing;

/** 佐证: what stands beside the appraised, fact by fact and day by day. */
@Path("/api/v1/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence", description = "佐证 what stands beside the appraised")
@Transactional
@PermissionsAllowed("evaluation:read")
class EvidenceResource {

    private final EvidenceOnFile evidence;
    private final Standing standing;
    private final BusinessDay businessDay;
    private final Pages pages;

    EvidenceResource(EvidenceOnFile evidence, Standing standing, BusinessDay businessDay, Pages pages) {
        this.evidence = evidence;
        this.standing = standing;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "evaluation_evidence_list",
            summary = "佐证列表 List evidence in the order of its days",
            description =
                    "按业务发生日排序；asOf 为某日时，各项为该日的状态，更正自得知之日起。"
                            + "In the order of days; as of a day each fact is in its state of that day, a correction holds from the day it was learnt.")
    public Page<EvidenceView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("unit") @Parameter(description = "统一社会信用代码 credit code") String unit,
            @QueryParam("branch") @Parameter(description = "支部编码 branch code") String branch,
            @QueryParam("person") @Parameter(description = "花名册编号 roster number") String person,
            @QueryParam("association") @Parameter(description = "统一社会信用代码 credit code") String association,
            @QueryParam("kind") EvidenceKind kind,
            @QueryParam("state") @Parameter(example = "CONFIRMED") String state,
            @QueryParam("division") @Parameter(description = "该地及下级。There and below.") String division,
            @QueryParam("from") @Parameter(description = "业务发生日起 from this day on") LocalDate from,
            @QueryParam("to") @Parameter(description = "业务发生日止 up to this day") LocalDate to,
            @QueryParam("asOf") @Parameter(description = "该日的状态，默认今天 as it stood on this day, today if none")
                    LocalDate asOf) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.field("to", "period-ends-before-it-starts");
        }
        var wanted = Criteria.after("sortKey", pages.after(page))
                .where(EvidenceOnFile.AS_OF, "asOf", day(asOf))
                .is("unitCode", unit)
                .is("branchNumber", branch)
                .is("personNumber", person)
                .is("associationNumber", association)
                .is("kind", kind)
                .is("state", state)
                .below("divisionCode", division)
                .where("sortKey >= :firstKey", "firstKey", from == null ? null : from.toString())
                .where("sortKey < :lastKey", "lastKey", to == null ? null : to + ";");
        var found = evidence.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, row -> row.sortKey).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "evaluation_evidence_get", summary = "佐证详情 Get a fact in one of its states")
    public EvidenceView get(UUID id) {
        return view(evidence.findByIdOptional(id).orElseThrow(Refusal::notFound));
    }

    private EvidenceView view(Evidence row) {
        return EvidenceView.of(row, standing.isAbove(row.divisionCode));
    }

    private LocalDate day(LocalDate asOf) {
        var today = businessDay.today();
        if (asOf != null && asOf.isAfter(today)) {
            throw Refusal.field("asOf", "day-in-future");
        }
        return asOf == null ? today : asOf;
    }
}
