package org.jointprosperity.evaluation.meeting.attendance;

import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance;

/** Who came or left, and when. */
@Schema(name = "SittingPresence", description = "到会、离会。Who came or left, and when.")
public record PresenceView(int number, String member, NoteAttendance.Move move, LocalTime at) {

    /** The note as it is shown. */
    public static PresenceView of(Presence presence) {
        return new PresenceView(presence.number, presence.memberNumber, presence.move, presence.atTime);
    }
}
