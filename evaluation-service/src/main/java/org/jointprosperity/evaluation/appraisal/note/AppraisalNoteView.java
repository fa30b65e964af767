package org.jointprosperity.evaluation.appraisal.note;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.appraisal.kind.Stage;

/** What was said of a person before the poll. */
@Schema(name = "AppraisalNote", description = "自评或互评意见。What was said of a person before the poll.")
public record AppraisalNoteView(
        UUID id,
        UUID subject,
        Stage stage,
        String note,
        @Schema(
                        description = "记录人的花名册编号。Roster number of who took it down; null where the login has none.",
                        nullable = true)
                String recorder,
        LocalDate notedOn) {

    static AppraisalNoteView of(AppraisalNote note) {
        return new AppraisalNoteView(note.id, note.subjectId, note.stage, note.note, note.recorderPerson, note.notedOn);
    }
}
