package org.jointprosperity.pairing.programme;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;

/** 代码表: the programme's own words as they stood on a day. */
@Path("/api/v1/programme-codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programme-codes", description = "共建共富代码表 the programme's code tables")
@Transactional
@PermissionsAllowed("pairing:read")
class ProgrammeCodeResource {

    private final ProgrammeCodes codes;
    private final Pages pages;

    ProgrammeCodeResource(ProgrammeCodes codes, Pages pages) {
        this.codes = codes;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "pairing_programme_codes_list",
            summary = "代码表 List the programme's codes",
            description = "kind：PILLAR 支柱、CO_BUILDING 五项共建、OUTCOME_GOAL 四个目标、COVERAGE_GOAL 三个全覆盖、"
                    + "VISIT_PURPOSE 走访目的、VISIT_ACTIVITY 走访活动、SHARED_RESOURCE 共享资源、SCHEME 双联双建、"
                    + "CONGRESS、MANDATE 政策依据。The kinds of tables.")
    public Page<ProgrammeCodeView> list(
            @BeanParam @Valid PageRequest page, @QueryParam("kind") String kind, @QueryParam("asOf") LocalDate asOf) {
        var wanted = Criteria.after("concat(kind, ':', code, ':', cast(id as string))", pages.after(page))
                .is("kind", kind)
                .where("effectiveFrom <= :asOf and (effectiveTo is null or effectiveTo >= :asOf)", "asOf", asOf);
        var found = codes.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, row -> row.kind + ":" + row.code + ":" + row.id)
                .map(ProgrammeCodeView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "pairing_programme_codes_get", summary = "代码 Get a code")
    public ProgrammeCodeView get(int id) {
        return codes.findByIdOptional(id).map(ProgrammeCodeView::of).orElseThrow(Refusal::notFound);
    }
}
