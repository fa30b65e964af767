package org.jointprosperity.chassis.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.job.Finding;
import org.jointprosperity.chassis.job.Job;
import org.jointprosperity.chassis.job.Task;
import org.jointprosperity.chassis.job.Work;
import org.jointprosperity.chassis.problem.RuleViolation;

/**
 * Takes an upload through the importers of this service, all of it in one transaction. With a bad row nothing is kept,
 * unless the caller asked for the good ones; a dry run keeps nothing and says what would happen.
 */
@ApplicationScoped
class SheetTask implements Task {

    private static final int ROWS_PER_REPORT = 500;

    private final List<SheetImport> imports;
    private final ForeignSheets foreign;
    private final EntityManager entities;
    private final ObjectMapper json;

    SheetTask(@All List<SheetImport> imports, ForeignSheets foreign, EntityManager entities, ObjectMapper json) {
        this.imports = imports.stream()
                .sorted(Comparator.comparingInt(SheetImport::order))
                .toList();
        this.foreign = foreign;
        this.entities = entities;
        this.json = json;
    }

    @Override
    public String kind() {
        return "roster";
    }

    @Override
    public Ending run(Work work) {
        var options = options(work.options());
        var sheets =
                options.csv() ? List.of(Uploads.csv(options.kind(), work.input())) : Uploads.workbook(work.input());
        var tally = new Tally(
                work,
                sheets.stream()
                        .filter(this::isMine)
                        .mapToInt(sheet -> sheet.rows().size())
                        .sum());
        sheets.stream().filter(sheet -> !isMine(sheet)).forEach(sheet -> tally.note(foreign.finding(sheet.name())));
        entities.setFlushMode(FlushModeType.COMMIT);
        for (var taking : imports) {
            sheets.stream()
                    .filter(sheet -> taking(sheet).filter(taking::equals).isPresent())
                    .forEach(sheet -> take(sheet, taking, tally));
        }
        tally.tell();
        if (tally.hasErrors() && !options.partial()) {
            return Ending.REFUSE;
        }
        return options.dryRun() ? Ending.DISCARD : Ending.COMMIT;
    }

    private void take(Sheet sheet, SheetImport importer, Tally tally) {
        var missing = importer.columns().stream()
                .filter(column -> !sheet.headings().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            missing.forEach(column ->
                    tally.note(new Finding(Finding.Severity.ERROR, sheet.name(), 0, column, "column-missing", null)));
            return;
        }
        var taking = importer.begin(sheet.rows());
        for (var row : sheet.rows()) {
            tally.count(row, taking.take(row), importer.personal());
        }
        flush(sheet, tally);
    }

    /** Of a scoped table PostgreSQL does not say which key is taken, as it may lie where the uploader may not look. */
    private void flush(Sheet sheet, Tally tally) {
        try {
            entities.flush();
        } catch (ConstraintViolationException broken) {
            if (broken.getKind() == ConstraintKind.UNIQUE) {
                tally.note(new Finding(Finding.Severity.ERROR, sheet.name(), 0, null, "conflict", null));
                throw new RuleViolation("conflict");
            }
            throw broken;
        }
    }

    private boolean isMine(Sheet sheet) {
        return taking(sheet).isPresent();
    }

    private Optional<SheetImport> taking(Sheet sheet) {
        return imports.stream()
                .filter(importer ->
                        importer.sheet().equals(sheet.name()) || importer.kind().equals(sheet.name()))
                .findFirst();
    }

    private RosterOptions options(String text) {
        try {
            return json.readValue(text, RosterOptions.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The options of a job are our own", e);
        }
    }

    /** Counts rows by outcome and tells the job now and then. */
    private static final class Tally {
        private final Work work;
        private final int rows;
        private final int[] byOutcome = new int[SheetImport.Outcome.values().length];
        private int read;
        private boolean errors;

        Tally(Work work, int rows) {
            this.work = work;
            this.rows = rows;
        }

        void note(Finding finding) {
            errors = errors || finding.severity() == Finding.Severity.ERROR;
            work.report(List.of(finding));
        }

        void count(Row row, SheetImport.Outcome outcome, Set<String> personal) {
            var actual = row.isSound() ? outcome : SheetImport.Outcome.REJECTED;
            byOutcome[actual.ordinal()]++;
            read++;
            errors = errors || actual == SheetImport.Outcome.REJECTED;
            work.report(row.findings().stream()
                    .map(finding -> finding.column() != null && personal.contains(finding.column())
                            ? finding.masked()
                            : finding)
                    .toList());
            if (read % ROWS_PER_REPORT == 0) {
                tell();
            }
        }

        boolean hasErrors() {
            return errors;
        }

        void tell() {
            work.progress(
                    rows == 0 ? 100 : Math.min(99, read * 100 / rows),
                    new Job.Counts(
                            read,
                            of(SheetImport.Outcome.ACCEPTED),
                            of(SheetImport.Outcome.UNCHANGED),
                            of(SheetImport.Outcome.REJECTED),
                            of(SheetImport.Outcome.WAITING)));
        }

        private int of(SheetImport.Outcome outcome) {
            return byOutcome[outcome.ordinal()];
        }
    }

    /** The kinds this service takes, for the resource to refuse others. */
    Stream<String> kinds() {
        return imports.stream().map(SheetImport::kind);
    }
}
