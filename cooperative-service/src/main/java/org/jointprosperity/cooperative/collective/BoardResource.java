package org.jointprosperity.cooperative.collective;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Association;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.association.Kind;

/** 农村集体经济组织的理事会: how large it is, and what the law asks. */
@Path("/api/v1/associations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "associations", description = "产业协会、专业合作社与集体经济组织 industry associations, cooperatives and collectives")
@Transactional
class BoardResource {

    private final Associations associations;
    private final Boards boards;
    private final BoardLaw law;
    private final BusinessDay businessDay;
    private final Pages pages;

    BoardResource(Associations associations, Boards boards, BoardLaw law, BusinessDay businessDay, Pages pages) {
        this.associations = associations;
        this.boards = boards;
        this.law = law;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @Path("/{id}/board-rules")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_boards_rules",
            summary = "当日适用的理事会人数规则 The rules on its board in force on a day")
    public List<BoardRuleView> rules(
            UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "当日有效的规则，默认今日；可问将来，已公布的规则届时起效。"
                                            + "Rules in force on this day, today by default; days to come too, as rules laid down take effect then.")
                    LocalDate asOf) {
        var collective = collective(associations.known(id));
        return law.inForce(asOf == null ? businessDay.today() : asOf, collective.divisionCode()).stream()
                .map(BoardRuleView::of)
                .toList();
    }

    @GET
    @Path("/{id}/boards")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_boards_list",
            summary = "历次理事会人数 The sizes of its board, statement by statement")
    public Page<BoardView> list(
            UUID id,
            @BeanParam @Valid PageRequest page,
            @QueryParam("asOf") @Parameter(description = "当日为准的 what counted on this day") LocalDate asOf) {
        var collective = collective(associations.known(id));
        var found = boards.page(collective.id(), businessDay.come(asOf), pages.after(page), page.fetch());
        return pages.page(page, found, board -> board.id.toString()).map(BoardView::of);
    }

    @POST
    @Path("/{id}/boards")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_boards_state", summary = "报告理事会人数 State the size of its board")
    public RestResponse<BoardView> state(UUID id, @NotNull @Valid StateBoard statement) {
        var collective = collective(associations.open(id));
        var today = businessDay.today();
        rule(!statement.since().isAfter(today), "date-in-the-future", "date", statement.since(), "today", today);
        law.inForce(statement.since(), collective.divisionCode()).forEach(rule -> rule.check(statement.size()));
        var board = new BoardStatement(collective.id(), statement, today);
        boards.persist(board);
        return Created.at("/api/v1/associations/" + id + "/boards", BoardView.of(board));
    }

    private static Association collective(Association association) {
        rule(association.kind() == Kind.COLLECTIVE, "not-a-collective", "number", association.creditCode());
        return association;
    }
}
