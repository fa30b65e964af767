package org.jointprosperity.evaluation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.figure.FigureRow;
import org.jointprosperity.evaluation.cultivation.Direction;
import org.jointprosperity.evaluation.cultivation.Trainee;
import org.jointprosperity.evaluation.cultivation.TraineeKind;
import org.jointprosperity.evaluation.cultivation.Trainees;

/** The figures of the trainees within the caller's place; one that waits for a neighbour is not counted. */
@ApplicationScoped
class TraineeFigures {

    /** 前川社区, the branch of the report's worked example. */
    private static final String EXAMPLE_BRANCH = "61102310400101";

    /** 中共商南县委政法委, its unit. */
    private static final String EXAMPLE_UNIT = "11611023MBY416905X";

    private final Trainees trainees;

    TraineeFigures(Trainees trainees) {
        this.trainees = trainees;
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
                        day -> rows(trainees.takenFor(EXAMPLE_BRANCH, EXAMPLE_UNIT, TraineeKind.APPLICANT, day))),
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

    private List<FigureRow> thisYear(TraineeKind kind, LocalDate day) {
        return rows(trainees.taken(Direction.FOR_UNIT, kind, day.withDayOfYear(1), day));
    }

    private static List<FigureRow> rows(List<Trainee> trainees) {
        return trainees.stream()
                .map(trainee -> new FigureRow(trainee.number(), 1, "/api/v1/trainees/" + trainee.id()))
                .toList();
    }
}
