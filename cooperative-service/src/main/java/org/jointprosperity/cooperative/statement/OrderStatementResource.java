package org.jointprosperity.cooperative.statement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 结算单, to read and to print. */
@Path("/api/v1/order-statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "order-statements", description = "订单结算单 statements of orders")
@Transactional
class OrderStatementResource {

    private static final String HTML = "text/html;charset=UTF-8";

    private final WritingStatements writing;

    OrderStatementResource(WritingStatements writing) {
        this.writing = writing;
    }

    @GET
    @Path("/households/{number}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_statements_household", summary = "户结算单 Statement for a household")
    public OrderStatementView household(
            String number, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return writing.write(StatementKind.HOUSEHOLD, number, from, to);
    }

    @GET
    @Path("/households/{number}/print")
    @Produces(HTML)
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_statements_household_print",
            summary = "户结算单，供打印 Statement for a household, for paper")
    public String householdOnPaper(String number, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return OrderPaper.of(writing.write(StatementKind.HOUSEHOLD, number, from, to));
    }

    @GET
    @Path("/enterprises/{number}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_statements_enterprise", summary = "企业结算单 Statement for an enterprise")
    public OrderStatementView enterprise(
            String number, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return writing.write(StatementKind.ENTERPRISE, number, from, to);
    }

    @GET
    @Path("/enterprises/{number}/print")
    @Produces(HTML)
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_statements_enterprise_print",
            summary = "企业结算单，供打印 Statement for an enterprise, for paper")
    public String enterpriseOnPaper(String number, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return OrderPaper.of(writing.write(StatementKind.ENTERPRISE, number, from, to));
    }

    @GET
    @Path("/villages/{number}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_statements_village", summary = "村结算单 Statement for a village")
    public OrderStatementView village(
            String number, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return writing.write(StatementKind.VILLAGE, number, from, to);
    }

    @GET
    @Path("/villages/{number}/print")
    @Produces(HTML)
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_statements_village_print",
            summary = "村结算单，供打印 Statement for a village, for paper")
    public String villageOnPaper(String number, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return OrderPaper.of(writing.write(StatementKind.VILLAGE, number, from, to));
    }
}
