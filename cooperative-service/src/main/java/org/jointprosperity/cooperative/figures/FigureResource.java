package org.jointprosperity.cooperative.figures;

import io.quarkus.security.PermissionsAllowed;
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
import org.jointprosperity.chassis.figure.FigureRow;
import org.jointprosperity.chassis.figure.FigureViews;
import org.jointprosperity.chassis.figure.Figures;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;

/** 数字与明细: figures and their rows. */
@Path("/api/v1/cooperative-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cooperative-figures", description = "合作社数字 figures of the cooperative service")
class FigureResource {

    private final Figures figures;

    FigureResource(Figures figures) {
        this.figures = figures;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_figures_list", summary = "某日的各项数字 The figures as of a day")
    public FigureViews list(@QueryParam("asOf") LocalDate asOf) {
        return figures.asOf(asOf, "/api/v1/cooperative-figures");
    }

    @GET
    @Path("/{code}/rows")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_figures_rows", summary = "一项数字的明细 The rows behind a figure")
    public Page<FigureRow> rows(String code, @QueryParam("asOf") LocalDate asOf, @BeanParam @Valid PageRequest page) {
        return figures.rows(code, asOf, page);
    }
}
