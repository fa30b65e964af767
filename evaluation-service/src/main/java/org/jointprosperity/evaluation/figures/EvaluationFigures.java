package org.jointprosperity.evaluation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jointprosperity.chassis.figure.FigureRow;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureLevelCodes;
import org.jointprosperity.evaluation.roll.Capacity;
import org.jointprosperity.evaluation.roll.RollEntries;
import org.jointprosperity.evaluation.template.Stage;
import org.jointprosperity.evaluation.template.Templates;

/**
 * The figures this service owns: the stages of a decision are declared, the kinds of delegates stand on the rolls, parts
 * and levels, and the levels of disclosure in the code tables, trainees and open selections in their registers.
 */
@ApplicationScoped
class EvaluationFigures {

    private static final String THREE_STAGE = "three-stage";

    private final Templates templates;
    private final RollEntries rolls;
    private final CodeFigures codes;
    private final TraineeFigures trainees;
    private final SelectionFigures selections;
    private final DisclosureLevelCodes disclosureLevels;

    EvaluationFigures(
            Templates templates,
            RollEntries rolls,
            CodeFigures codes,
            TraineeFigures trainees,
            SelectionFigures selections,
            DisclosureLevelCodes disclosureLevels) {
        this.templates = templates;
        this.rolls = rolls;
        this.codes = codes;
        this.trainees = trainees;
        this.selections = selections;
        this.disclosureLevels = disclosureLevels;
    }

    List<KindsFigure> all() {
        return Stream.of(decided(), codes.all(), trainees.all(), selections.all())
                .flatMap(List::stream)
                .toList();
    }

    private List<KindsFigure> decided() {
        return List.of(
                new KindsFigure(
                        "decision-stages",
                        "村级重大事务决策步骤",
                        "stages of a village decision",
                        "stages",
                        "三步决策程序所列的阶段数",
                        "stages that the three-stage template lists",
                        day -> stages()),
                new KindsFigure(
                        "delegate-kinds",
                        "两代表一委员",
                        "kinds of delegates consulted",
                        "kinds",
                        "基准日不晚于统计日的名册中党代表、人大代表、政协委员的身份种数",
                        "capacities among party delegate, deputy and adviser that stand on a roll as of the day or before",
                        this::delegates),
                new KindsFigure(
                        "disclosure-levels",
                        "党务政务公开层级（县、乡）",
                        "levels of disclosure",
                        "levels",
                        "统计日有效的公开层级代码表中属于活动的层级",
                        "levels of the code table in force on the day that belong to the programme",
                        this::disclosureLevels));
    }

    private List<FigureRow> stages() {
        return templates.byId(THREE_STAGE).orElseThrow().stages().stream()
                .map(EvaluationFigures::row)
                .toList();
    }

    private static FigureRow row(Stage stage) {
        return new FigureRow(stage.number() + "-" + stage.code(), 1, "/api/v1/decisions/templates/" + THREE_STAGE);
    }

    private List<FigureRow> disclosureLevels(LocalDate day) {
        return disclosureLevels.ofProgramme(day).stream()
                .map(level -> new FigureRow(level.name(), 1, "/api/v1/disclosure-items/levels"))
                .sorted(Comparator.comparing(FigureRow::key))
                .toList();
    }

    private List<FigureRow> delegates(LocalDate day) {
        return rolls.among(List.of(Capacity.PARTY_DELEGATE, Capacity.DEPUTY, Capacity.ADVISER), day).stream()
                .map(capacity -> new FigureRow(capacity.name(), 1, "/api/v1/rolls?capacity=" + capacity))
                .sorted(Comparator.comparing(FigureRow::key))
                .toList();
    }
}
