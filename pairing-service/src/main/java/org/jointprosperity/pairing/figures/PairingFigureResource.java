package org.jointprosperity.pairing.figures;

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

/** 数字: what this service publishes, each figure with its rows. */
@Path("/api/v1/pairing-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pairing-figures", description = "结对数字 figures of the pairing service")
@PermissionsAllowed("pairing:read")
class PairingFigureResource {

    private final Figures figures;

    PairingFigureResource(Figures figures) {
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "pairing_figures_list", summary = "全部数字 Every figure as of a day")
    public FigureViews list(@QueryParam("asOf") LocalDate asOf) {
        return figures.asOf(asOf, "/api/v1/pairing-figures");
    }

    @GET
    @Path("/{code}/rows")
    @Operation(operationId = "pairing_figures_rows", summary = "数字的明细 The rows behind a figure")
    public Page<FigureRow> rows(String code, @QueryParam("asOf") LocalDate asOf, @BeanParam @Valid PageRequest page) {
        return figures.rows(code, asOf, page);
    }
}
