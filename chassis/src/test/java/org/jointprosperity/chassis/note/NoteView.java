package org.jointprosperity.chassis.note;

import java.util.UUID;
import org.jointprosperity.chassis.http.Versioned;

record NoteView(UUID id, long version, String text, String division) implements Versioned {

    static NoteView of(Note note) {
        return new NoteView(note.id, note.version, note.text, note.divisionCode);
    }
}
