package org.jointprosperity.chassis.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;

/** Takes notes from a sheet: known numbers are written anew. */
@ApplicationScoped
public class NoteImport implements SheetImport {

    /** What happens once between reading and writing, such as someone else's change. */
    public static final AtomicReference<Runnable> MEANWHILE = new AtomicReference<>();

    private final Notes notes;

    NoteImport(Notes notes) {
        this.notes = notes;
    }

    @Override
    public String kind() {
        return "notes";
    }

    @Override
    public String sheet() {
        return "笔记";
    }

    @Override
    public List<String> columns() {
        return List.of("编号", "正文", "行政区划代码");
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Taking begin() {
        return this::take;
    }

    private Outcome take(Row row) {
        String number = row.text("编号");
        String text = row.text("正文");
        String division = row.text("行政区划代码");
        if (!row.isSound()) {
            return Outcome.REJECTED;
        }
        notes.find("number", number)
                .firstResultOptional()
                .ifPresentOrElse(note -> note.write(text), () -> notes.persist(new Note(number, text, division)));
        var meanwhile = MEANWHILE.getAndSet(null);
        if (meanwhile != null) {
            meanwhile.run();
        }
        return Outcome.ACCEPTED;
    }
}
