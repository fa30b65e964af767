package org.jointprosperity.evaluation.code;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.DivisionCode;

/** 代码表各项: every entry there ever was; a county names its own from a day on. */
@Path("/api/v1/code-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "code-tables")
@Transactional
class CodeEntryResource {

    private final CodeEntries entries;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Pages pages;

    CodeEntryResource(CodeEntries entries, CurrentPlace place, BusinessDay businessDay, Pages pages) {
        this.entries = entries;
        this.place = place;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_code_entries_list", summary = "代码表各项 List entries of every day")
    public Page<CodeEntryView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("table") @Parameter(description = "代码表 table", example = "strengths") String table,
            @QueryParam("code") @Parameter(description = "代码 code", example = "strength-1") String code,
            @QueryParam("division") @Parameter(description = "该地及下级。There and below.", example = "611023")
                    String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("tableCode", table)
                .is("code", code)
                .below("divisionCode", division);
        var found = entries.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, entry -> entry.id.toString()).map(CodeEntryView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_code_entries_get", summary = "代码表的一项 Get an entry")
    public CodeEntryView get(UUID id) {
        return CodeEntryView.of(entries.findByIdOptional(id).orElseThrow(Refusal::notFound));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:admin")
    @Operation(
            operationId = "evaluation_code_entries_name",
            summary = "填写代码表 Name what stands in a place of a table from a day on")
    public RestResponse<CodeEntryView> name(@NotNull @Valid NameCode request) {
        var table = CodeTable.of(request.table()).orElseThrow(() -> Refusal.field("table", "code-table-unknown"));
        if (!table.places().contains(request.code())) {
            throw Refusal.field("code", "code-has-no-place");
        }
        if (request.division().level() != DivisionCode.Level.COUNTY) {
            throw Refusal.field("division", "codes-are-the-countys");
        }
        place.require(request.division().value(), null);
        var today = businessDay.today();
        rule(
                !request.effectiveFrom().isBefore(today),
                "code-begins-in-the-past",
                "effectiveFrom",
                request.effectiveFrom(),
                "today",
                today,
                "missing",
                DAYS.between(request.effectiveFrom(), today));
        rule(
                request.effectiveTo() == null || !request.effectiveTo().isBefore(request.effectiveFrom()),
                "period-ends-before-it-starts",
                "from",
                request.effectiveFrom(),
                "to",
                request.effectiveTo());
        rule(!entries.exists(request), "code-already-dated", "effectiveFrom", request.effectiveFrom());
        var entry = new CodeEntry(request);
        entries.persistAndFlush(entry);
        return Created.at("/api/v1/code-entries/" + entry.id, CodeEntryView.of(entry));
    }
}
