package org.jointprosperity.evaluation.code;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;

/** 代码表: the tables as a county has filled them in on a day. */
@Path("/api/v1/code-tables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "code-tables", description = "代码表 code tables that a county fills in")
@Transactional
@PermissionsAllowed("evaluation:read")
class CodeTableResource {

    private final CodeEntries entries;
    private final CurrentPlace place;
    private final BusinessDay businessDay;

    CodeTableResource(CodeEntries entries, CurrentPlace place, BusinessDay businessDay) {
        this.entries = entries;
        this.place = place;
        this.businessDay = businessDay;
    }

    @GET
    @Operation(operationId = "evaluation_code_tables_list", summary = "代码表列表 List the code tables")
    public CodeTableViews list(
            @QueryParam("division")
                    @Parameter(description = "某地；不填为您的辖区。A place; left out, your own.", example = "611023")
                    String division,
            @QueryParam("on") @Parameter(description = "某日；不填为业务日期。A day; left out, today.", example = "2009-12-31")
                    LocalDate on) {
        return new CodeTableViews(Arrays.stream(CodeTable.values())
                .map(table -> view(table, division, on))
                .toList());
    }

    @GET
    @Path("/{table}")
    @Operation(operationId = "evaluation_code_tables_get", summary = "代码表 Get a code table")
    public CodeTableView get(String table, @QueryParam("division") String division, @QueryParam("on") LocalDate on) {
        return view(CodeTable.of(table).orElseThrow(Refusal::notFound), division, on);
    }

    private CodeTableView view(CodeTable table, String division, LocalDate on) {
        var there = division == null ? place.get().division() : division;
        return CodeTableView.of(table, entries.inForce(table, there, on == null ? businessDay.today() : on));
    }
}
