package org.jointprosperity.evaluation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.figure.FigureRow;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.selection.open.OpenSelection;
import org.jointprosperity.evaluation.selection.open.OpenSelections;

/** The figures of selections and elections: villages are counted where a secretary came of it, steps in the course. */
@ApplicationScoped
class SelectionFigures {

    private static final String TWO_RECOMMENDATIONS = "two-recommendations-one-election";

    private final OpenSelections selections;
    private final Courses courses;

    SelectionFigures(OpenSelections selections, Courses courses) {
        this.selections = selections;
        this.courses = courses;
    }

    List<KindsFigure> all() {
        return List.of(
                new KindsFigure(
                        "open-selections",
                        "公开竞聘村党支部书记",
                        "villages with open competitive selection of the secretary",
                        "villages",
                        "到该日由公开竞聘产生过书记的村数，一村只计一次",
                        "villages that got a secretary by open selection by the day, each once",
                        this::villages),
                new KindsFigure(
                        TWO_RECOMMENDATIONS,
                        "两推一选",
                        "two recommendations, one election",
                        "steps",
                        "两推一选程序所列的步骤数",
                        "steps that the course of two recommendations and one election lists",
                        day -> steps()));
    }

    private List<FigureRow> villages(LocalDate day) {
        return selections.thatBroughtASecretary(day).stream()
                .collect(Collectors.toMap(OpenSelection::divisionCode, OpenSelection::id, (first, later) -> first))
                .entrySet()
                .stream()
                .map(village -> new FigureRow(village.getKey(), 1, "/api/v1/open-selections/" + village.getValue()))
                .sorted(Comparator.comparing(FigureRow::key))
                .toList();
    }

    private List<FigureRow> steps() {
        return courses.require(TWO_RECOMMENDATIONS).steps().stream()
                .map(step -> new FigureRow(
                        step.number() + "-" + step.code(), 1, "/api/v1/selection-courses/" + TWO_RECOMMENDATIONS))
                .toList();
    }
}
