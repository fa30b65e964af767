package org.jointprosperity.evaluation.figures;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.figure.FigureRow;
import org.jointprosperity.chassis.figure.FigureView;
import org.jointprosperity.chassis.figure.FigureViews;
import org.jointprosperity.chassis.figure.Figures;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;

/** 数字: what this service publishes, each figure with its rows. */
@Path("/api/v1/evaluation-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluation-figures", description = "评议数字 figures of the evaluation service")
@Transactional
@PermissionsAllowed("evaluation:read")
class EvaluationFigureResource {

    private static final String PATH = "/api/v1/evaluation-figures";

    private final EvaluationFigures figures;
    private final Figures counted;
    private final BusinessDay businessDay;
    private final Pages pages;

    EvaluationFigureResource(EvaluationFigures figures, Figures counted, BusinessDay businessDay, Pages pages) {
        this.figures = figures;
        this.counted = counted;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "evaluation_figures_list", summary = "全部数字 Every figure as of a day")
    public FigureViews list(@QueryParam("asOf") LocalDate asOf) {
        var day = day(asOf);
        var kinds = figures.all().stream().map(figure -> view(figure, day));
        return new FigureViews(
                Stream.concat(kinds, counted.asOf(day, PATH).items().stream()).toList());
    }

    @GET
    @Path("/{code}/rows")
    @Operation(operationId = "evaluation_figures_rows", summary = "数字的明细 The rows behind a figure")
    public Page<FigureRow> rows(String code, @QueryParam("asOf") LocalDate asOf, @BeanParam @Valid PageRequest page) {
        var kinds =
                figures.all().stream().filter(each -> each.code().equals(code)).findFirst();
        return kinds.isPresent() ? rows(kinds.get(), asOf, page) : counted.rows(code, asOf, page);
    }

    private Page<FigureRow> rows(KindsFigure figure, LocalDate asOf, PageRequest page) {
        String after = pages.after(page);
        var found = figure.rows().apply(day(asOf)).stream()
                .filter(row -> row.key().compareTo(after) > 0)
                .limit(page.fetch())
                .toList();
        return pages.page(page, found, FigureRow::key);
    }

    private LocalDate day(LocalDate asOf) {
        var today = businessDay.today();
        if (asOf != null && asOf.isAfter(today)) {
            throw Refusal.field("asOf", "day-in-future");
        }
        return asOf == null ? today : asOf;
    }

    private static FigureView view(KindsFigure figure, LocalDate day) {
        long kinds = figure.rows().apply(day).size();
        return new FigureView(
                figure.code(),
                figure.nameZh(),
                figure.nameEn(),
                BigDecimal.valueOf(kinds),
                figure.unit(),
                kinds,
                figure.unit(),
                kinds,
                day,
                figure.queryZh(),
                figure.queryEn(),
                PATH + "/" + figure.code() + "/rows?asOf=" + day);
    }
}
