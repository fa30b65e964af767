package org.jointprosperity.evaluation.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.rule.Text;
import org.jointprosperity.evaluation.sensitive.Masked;

/** A commitment with every version, entry and its evaluation. */
@Schema(description = "承诺及其各版本、践诺督诺记录与评诺。A commitment with every version, entry and its evaluation.")
public record CommitmentView(
        UUID id,
        int level,
        @Schema(nullable = true) UUID parent,
        OwnerKind ownerKind,
        @Schema(
                        description = "承诺人编号；外地的个人只显示首字母 number of the owner; of a person elsewhere its first letter",
                        examples = "N04672")
                String owner,
        @Schema(examples = "611023104001") String division,
        CommitmentState state,
        @Schema(description = "所问之日的状态 state on the day asked for") CommitmentState stateOn,
        LocalDate proposedOn,
        LocalDate publicFrom,
        String content,
        List<Task> tasks,
        List<Version> versions,
        List<Entry> entries,
        @Schema(nullable = true) Evaluation evaluation,
        long version)
        implements Versioned {

    /** A task of the version that holds. */
    @Schema(name = "CommitmentTask")
    public record Task(
            int number,
            String content,
            LocalDate dueOn,
            LocalDate doneOn,
            @Schema(description = "所问之日是否逾期 whether it was overdue on the day asked for") boolean overdue) {

        static Task of(CommitmentTask task, LocalDate asOf) {
            boolean doneByThen = task.doneOn != null && !task.doneOn.isAfter(asOf);
            return new Task(
                    task.number,
                    task.content,
                    task.dueOn,
                    doneByThen ? task.doneOn : null,
                    !doneByThen && task.dueOn.isBefore(asOf));
        }
    }

    /** One version and what its review said. */
    @Schema(name = "CommitmentVersion")
    public record Version(
            int number, String content, LocalDate proposedOn, LocalDate reviewedOn, Boolean approved, String reasons) {

        static Version of(CommitmentText text, LocalDate asOf) {
            boolean reviewed = text.reviewedOn != null && !text.reviewedOn.isAfter(asOf);
            return new Version(
                    text.number,
                    text.content,
                    text.proposedOn,
                    reviewed ? text.reviewedOn : null,
                    reviewed ? text.approved : null,
                    reviewed ? text.reasons : null);
        }
    }

    /** What was done or seen on a day. */
    @Schema(name = "CommitmentEntry")
    public record Entry(
            int number,
            @Schema(description = "FULFILMENT 践诺 or SUPERVISION 督诺") String kind,
            LocalDate on,
            Integer task,
            Boolean done,
            String note,
            List<Evidence> evidence) {

        static Entry of(CommitmentEntry entry) {
            return new Entry(
                    entry.number,
                    entry.kind.name(),
                    entry.onDay,
                    entry.taskNumber,
                    entry.done,
                    entry.note,
                    entry.evidence);
        }
    }

    /** What it ended in. */
    @Schema(name = "CommitmentEvaluation")
    public record Evaluation(
            Result result,
            String reasons,
            @Schema(nullable = true) Poll poll,
            LocalDate evaluatedOn,
            @Schema(nullable = true) Text caution) {

        static Evaluation of(CommitmentEvaluation evaluation) {
            return new Evaluation(
                    evaluation.result,
                    evaluation.reasons,
                    evaluation.poll,
                    evaluation.evaluatedOn,
                    evaluation.caution().orElse(null));
        }
    }

    /** As things were on a day; the number of a person is shown to those of his place only. */
    static CommitmentView of(Commitment commitment, LocalDate asOf, boolean near) {
        boolean published = commitment.publishedOn != null && !commitment.publishedOn.isAfter(asOf);
        return new CommitmentView(
                commitment.id,
                commitment.level,
                commitment.parentId,
                commitment.ownerKind,
                near || commitment.ownerKind != OwnerKind.PERSON
                        ? commitment.ownerNumber
                        : Masked.number(commitment.ownerNumber),
                commitment.divisionCode,
                commitment.state,
                commitment.stateOn(asOf),
                commitment.proposedOn,
                published ? commitment.publicFrom : null,
                commitment.textOn(asOf).content,
                commitment.tasksOn(asOf).stream()
                        .map(task -> Task.of(task, asOf))
                        .toList(),
                commitment.texts.stream()
                        .filter(text -> !text.proposedOn.isAfter(asOf))
                        .map(text -> Version.of(text, asOf))
                        .toList(),
                commitment.entries.stream()
                        .filter(entry -> !entry.onDay.isAfter(asOf))
                        .map(Entry::of)
                        .toList(),
                commitment.evaluations.stream()
                        .filter(evaluation -> !evaluation.evaluatedOn.isAfter(asOf))
                        .map(Evaluation::of)
                        .findFirst()
                        .orElse(null),
                commitment.version);
    }
}
