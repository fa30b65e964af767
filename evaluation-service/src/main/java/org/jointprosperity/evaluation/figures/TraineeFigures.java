package org.jointprosperity.evaluation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jointprosperity.chassis.figure.FigureRow;
import org.jointprosperity.evaluation.cultivation.Direction;
import org.jointprosperity.evaluation.cultivation.Trainee;
import org.jointprosperity.evaluation.cultivation.TraineeKind;
import org.jointprosperity.evaluation.cultivation.Trainees;

/** The figures of the trainees within the caller's place; one that waits for a neighbour is not counted. */
@ApplicationScoped
class TraineeFigures {

    private final Trainees trainees;
    private final WorkedExamples examples;

    TraineeFigures(Trainees trainees, WorkedExamples examples) {
        this.trainees = trainees;
        this.examples = examples;
    }

    List<KindsFigure> all() {
        return List.of(
                new KindsFigure(
                        "example-applicants",
                        "前川入党积极分子",
                        "worked example: applicants mentored",
                        "persons",
                        "到该日由县委政法委为前川支部培养的入党积极分子人数",
                        "applicants whom the law committee trains for the branch of 前川 by the day",
                        this::ofExamples),
                new KindsFigure(
                        "applicants",
                        "为机关培养入党积极分子",
                        "applicants trained for urban units this year",
                        "persons",
                        "当年到该日开始的、村为机关培养的入党积极分子人数",
                        "applicants whom villages train for units, begun in the year of the day and by the day",
                        day -> thisYear(TraineeKind.APPLICANT, day)),
                new KindsFigure(
                        "reserve-cadres",
                        "为机关培养后备干部",
                        "reserve cadres trained for urban units this year",
                        "persons",
                        "当年到该日开始的、村为机关培养的后备干部人数",
                        "reserve cadres whom villages train for units, begun in the year of the day and by the day",
                        day -> thisYear(TraineeKind.RESERVE_CADRE, day)));
    }

    private List<FigureRow> ofExamples(LocalDate day) {
        return rows(examples.listAll().stream()
                .flatMap(pair ->
                        trainees.takenFor(pair.branchNumber, pair.unitCode, TraineeKind.APPLICANT, day).stream())
                .sorted(Comparator.comparing(Trainee::number))
                .toList());
    }

    private List<FigureRow> thisYear(TraineeKind kind, LocalDate day) {
        return rows(trainees.taken(Direction.FOR_UNIT, kind, day.withDayOfYear(1), day));
    }

    private static List<FigureRow> rows(List<Trainee> trainees) {
        return trainees.stream()
                .map(trainee -> new FigureRow(trainee.number(), 1, "/api/v1/trainees/" + trainee.id()))
                .toList();
    }
}
