package org.jointprosperity.evaluation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.roll.Capacity;
import org.jointprosperity.evaluation.roll.RollEntries;
import org.jointprosperity.evaluation.roll.RollEntry;

/**
 * 选民评议名册: the rolls of the villages. Names, sex and month of birth are the registry's and are not kept here. An entry
 * whose person has not been heard of is kept and reported as waiting: the person's event makes it good.
 */
@ApplicationScoped
class RollSheet implements SheetImport {

    private static final String VILLAGE = "村代码";
    private static final String CAPACITY = "身份";
    private static final String PERSON = "人员编号";
    private static final String HOUSEHOLD = "户编号";
    private static final String UNIT = "单位信用代码";
    private static final String DAY = "基准日";

    private final RollEntries entries;
    private final Neighbours neighbours;
    private final CurrentPlace place;

    RollSheet(RollEntries entries, Neighbours neighbours, CurrentPlace place) {
        this.entries = entries;
        this.neighbours = neighbours;
        this.place = place;
    }

    @Override
    public String kind() {
        return "roll";
    }

    @Override
    public String sheet() {
        return "选民评议名册";
    }

    @Override
    public List<String> columns() {
        return List.of(VILLAGE, CAPACITY, PERSON, HOUSEHOLD, UNIT, DAY);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Taking begin() {
        var known = entries.byKey();
        var persons = neighbours.numbers(Kind.PERSON);
        var units = neighbours.numbers(Kind.UNIT);
        var seen = new HashSet<String>();
        return row -> {
            var read = read(row);
            String household = household(row);
            String unit = unit(row);
            if (row.isSound() && !seen.add(read.key())) {
                row.bad(PERSON, "row-repeated");
            }
            if (!row.isSound()) {
                return Outcome.REJECTED;
            }
            var before = known.get(read.key());
            var entry = before == null ? read : before;
            boolean different = entry.belongsTo(household, unit);
            if (before == null) {
                entries.persist(read);
            }
            // an urban delegate is registered where his unit is, which a village may not see; units are public
            if (unit == null && !persons.contains(row.text(PERSON))) {
                return waiting(row, PERSON);
            }
            if (unit != null && !units.contains(unit)) {
                return waiting(row, UNIT);
            }
            return before == null || different ? Outcome.ACCEPTED : Outcome.UNCHANGED;
        };
    }

    private static Outcome waiting(Row row, String column) {
        row.waits(column, "neighbour-unknown");
        return Outcome.WAITING;
    }

    private RollEntry read(Row row) {
        var village = row.standard(VILLAGE, DivisionCode::of);
        if (village != null && village.level() != DivisionCode.Level.VILLAGE) {
            row.bad(VILLAGE, "village-code-invalid");
        } else if (village != null && !place.get().admits(village.value(), null)) {
            row.bad(VILLAGE, "place-not-yours");
        }
        String person = row.text(PERSON);
        if (person != null && !person.matches("C\\d{4,9}|N\\d{5,9}")) {
            row.bad(PERSON, "roster-number-invalid");
        }
        var capacity = row.code(CAPACITY, Capacity::called);
        var day = row.date(DAY);
        return new RollEntry(village == null ? null : village.value(), capacity, person, day);
    }

    private static String household(Row row) {
        String household = row.optional(HOUSEHOLD);
        if (household != null && !household.matches("H\\d{8}-\\d{3}")) {
            row.bad(HOUSEHOLD, "household-number-invalid");
        }
        return household;
    }

    private static String unit(Row row) {
        var unit = row.optional(UNIT) == null ? null : row.standard(UNIT, CreditCode::of);
        return unit == null ? null : unit.value();
    }
}
