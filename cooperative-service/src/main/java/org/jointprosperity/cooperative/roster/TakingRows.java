package org.jointprosperity.cooperative.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport.Outcome;
import org.jointprosperity.chassis.sheet.SheetImport.Taking;
import org.jointprosperity.cooperative.neighbour.NeighbourUnknown;

/** Takes the rows of one upload: a sound row takes effect, or waits for what it names, or is refused with its column. */
@ApplicationScoped
class TakingRows {

    private final WaitingRows waiting;
    private final Validator validator;
    private final ObjectMapper json;

    TakingRows(WaitingRows waiting, Validator validator, ObjectMapper json) {
        this.waiting = waiting;
        this.validator = validator;
        this.json = json;
    }

    <D> Taking of(Entry<D> entry, Columns columns, Function<Row, D> read) {
        var seen = new HashSet<String>();
        var early = waiting.ofKind(entry.kind());
        return row -> {
            try {
                var details = sound(row, columns, read);
                if (details == null) {
                    return Outcome.REJECTED;
                }
                if (!seen.add(entry.key().apply(details))) {
                    row.bad(columns.key(), "row-repeated");
                    return Outcome.REJECTED;
                }
                return take(row, entry, details, columns, early);
            } catch (RuleViolation violation) {
                row.bad(columns.of(violation), violation.code());
                return Outcome.REJECTED;
            }
        };
    }

    /** What the row says, by the same constraints as in the API; null where a cell is bad. */
    private <D> D sound(Row row, Columns columns, Function<Row, D> read) {
        var details = read.apply(row);
        if (row.isSound()) {
            validator.validate(details).forEach(violation -> row.bad(columns.of(violation), "cell-invalid"));
        }
        return row.isSound() ? details : null;
    }

    private <D> Outcome take(Row row, Entry<D> entry, D details, Columns columns, Map<String, UUID> early) {
        var key = entry.key().apply(details);
        var before = Optional.ofNullable(early.get(key)).flatMap(waiting::lock);
        try {
            var outcome = entry.enter().apply(details);
            before.ifPresent(waiting::delete);
            return outcome;
        } catch (NeighbourUnknown missing) {
            keep(before.orElseGet(() -> waiting.begin(entry.kind(), key)), details, missing);
            row.waits(columns.of(missing), missing.code());
            return Outcome.WAITING;
        }
    }

    private void keep(WaitingRow row, Object details, NeighbourUnknown missing) {
        try {
            row.details = json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The details of a row are our own", e);
        }
        row.waitFor(missing);
        waiting.persist(row);
    }
}
