package org.jointprosperity.evaluation.cultivation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.sensitive.Masked;

/** A trainee, masked, with the stages taken. */
@Schema(description = "培养对象（脱敏）及其阶段。A trainee, masked, with the stages taken.")
public record TraineeView(
        UUID id,
        @Schema(examples = "PY001") String number,
        Direction direction,
        TraineeKind kind,
        @Schema(description = "姓名，脱敏；有人员编号的不存姓名 name, masked; null where the registry knows it", nullable = true)
                String name,
        @Schema(description = "人员编号，脱敏 roster number, masked", nullable = true, examples = "N****") String person,
        @Schema(examples = "11611023MBY416905X") String unit,
        @Schema(examples = "61102310400101") String branch,
        LocalDate startedOn,
        @Schema(description = "等待何种对象到达，没有则空 the kind of neighbour it waits for, or null", nullable = true) Kind awaits,
        @Schema(description = "不再等待的原因代码，没有则空 code by which it was refused and waits no more, or null", nullable = true)
                String refused,
        List<Step> steps,
        List<Mentor> mentors,
        @Schema(nullable = true) Conclusion conclusion,
        @Schema(nullable = true) String reasons,
        @Schema(nullable = true) LocalDate concludedOn,
        long version)
        implements Versioned {

    /** A stage and the day it was taken. */
    @Schema(name = "TraineeStep")
    public record Step(@Schema(examples = "stage-1") String stage, LocalDate takenOn) {}

    /** Who mentors since when. */
    @Schema(name = "TraineeMentor")
    public record Mentor(@Schema(examples = "N04672") String person, LocalDate since) {}

    /** As he was on a day. */
    static TraineeView of(Trainee trainee, LocalDate asOf) {
        boolean concluded = trainee.concludedOn != null && !trainee.concludedOn.isAfter(asOf);
        return new TraineeView(
                trainee.id,
                trainee.number,
                trainee.direction,
                trainee.kind,
                Masked.name(trainee.name),
                trainee.personNumber == null ? null : Masked.number(trainee.personNumber),
                trainee.unitCode,
                trainee.branchNumber,
                trainee.startedOn,
                trainee.awaitsKind,
                trainee.refused,
                trainee.steps.stream()
                        .filter(step -> !step.takenOn.isAfter(asOf))
                        .map(step -> new Step(step.stageCode, step.takenOn))
                        .toList(),
                trainee.mentors.stream()
                        .filter(mentor -> !mentor.since.isAfter(asOf))
                        .map(mentor -> new Mentor(mentor.personNumber, mentor.since))
                        .toList(),
                concluded ? trainee.conclusion : null,
                concluded ? trainee.reasons : null,
                concluded ? trainee.concludedOn : null,
                trainee.version);
    }
}
