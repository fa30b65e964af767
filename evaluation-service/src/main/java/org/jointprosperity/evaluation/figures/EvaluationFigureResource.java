package org.jointprosperity.evaluation.figures;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.figure.FigureRow;
import org.jointprosperity.chassis.figure.FigureView;
import org.jointprosperity.chassis.figure.FigureViews;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.template.Stage;
import org.jointprosperity.evaluation.template.Template;
import org.jointprosperity.evaluation.template.Templates;

/** 数字: what this service publishes, each figure with its rows. The stages of a decision are declared, not counted. */
@Path("/api/v1/evaluation-figures")
@Tag(name = "evaluation-figures", description = "评议数字 figures of the evaluation service")
@PermissionsAllowed("evaluation:read")
class EvaluationFigureResource {

    private static final String PATH = "/api/v1/evaluation-figures";
    private static final String DECISION_STAGES = "decision-stages";
    private static final String THREE_STAGE = "three-stage";

    private final Templates templates;
    private final BusinessDay businessDay;
    private final Pages pages;

    EvaluationFigureResource(Templates templates, BusinessDay businessDay, Pages pages) {
        this.templates = templates;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "evaluation_figures_list", summary = "全部数字 Every figure as of a day")
    public FigureViews list(@QueryParam("asOf") LocalDate asOf) {
        var day = asOf == null ? businessDay.today() : asOf;
        return new FigureViews(List.of(new FigureView(
                DECISION_STAGES,
                "村级重大事务决策步骤",
                "stages of a village decision",
                threeStage().stages().size(),
                "stages",
                day,
                "三步决策程序所列的阶段数",
                "stages that the three-stage template lists",
                PATH + "/" + DECISION_STAGES + "/rows?asOf=" + day)));
    }

    @GET
    @Path("/{code}/rows")
    @Operation(operationId = "evaluation_figures_rows", summary = "数字的明细 The rows behind a figure")
    public Page<FigureRow> rows(String code, @QueryParam("asOf") LocalDate asOf, @BeanParam @Valid PageRequest page) {
        if (!DECISION_STAGES.equals(code)) {
            throw Refusal.notFound();
        }
        String after = pages.after(page);
        var found = threeStage().stages().stream()
                .map(EvaluationFigureResource::row)
                .filter(row -> row.key().compareTo(after) > 0)
                .limit(page.fetch())
                .toList();
        return pages.page(page, found, FigureRow::key);
    }

    private static FigureRow row(Stage stage) {
        return new FigureRow(stage.number() + "-" + stage.code(), 1, "/api/v1/decisions/templates/" + THREE_STAGE);
    }

    private Template threeStage() {
        return templates.byId(THREE_STAGE).orElseThrow();
    }
}
