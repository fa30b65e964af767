package org.jointprosperity.pairing.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.pairing.registry.Branch;
import org.jointprosperity.pairing.registry.Branches;
import org.jointprosperity.pairing.registry.Member;
import org.jointprosperity.pairing.registry.Members;
import org.jointprosperity.pairing.registry.Office;
import org.jointprosperity.pairing.registry.Offices;
import org.jointprosperity.pairing.registry.Superior;
import org.jointprosperity.pairing.registry.Unit;
import org.jointprosperity.pairing.registry.Units;
import org.jointprosperity.pairing.registry.Villager;
import org.jointprosperity.pairing.registry.Villagers;

/**
 * 任职: who is secretary of which party organisation; a CSV of its own. The column 离任日期 is the last day of the office:
 * empty for one that is still held; where it is missing, what is registered about the end stays.
 */
@ApplicationScoped
class OfficeSheet implements SheetImport {

    private static final String PERSON = "人员编号";
    private static final String UNTIL = "离任日期";

    private final Offices offices;
    private final Units units;
    private final Branches branches;
    private final Members members;
    private final Villagers villagers;
    private final Superior superior;
    private final RowChecks checks;

    OfficeSheet(
            Offices offices,
            Units units,
            Branches branches,
            Members members,
            Villagers villagers,
            Superior superior,
            RowChecks checks) {
        this.offices = offices;
        this.units = units;
        this.branches = branches;
        this.members = members;
        this.villagers = villagers;
        this.superior = superior;
        this.checks = checks;
    }

    @Override
    public String kind() {
        return "offices";
    }

    @Override
    public String sheet() {
        return "任职";
    }

    @Override
    public List<String> columns() {
        return List.of("组织编码", "组织类别", "职务", PERSON, "任职日期");
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Taking begin() {
        var known = offices.all();
        var unitsByCode = units.all();
        var branchesByCode = branches.all();
        var check = checks.begin(PERSON, Map.of());
        return row -> {
            String organisation = row.text("组织编码");
            String role = row.text("职务");
            var from = row.date("任职日期");
            var until = until(row, from);
            var unit = unitsByCode.get(organisation);
            var branch = branchesByCode.get(organisation);
            if (organisation != null && unit == null && branch == null) {
                row.bad("组织编码", "organisation-unknown");
            } else if (!isForCaller(unit, branch)) {
                row.bad("组织编码", "reserved-for-superior");
            }
            String person = person(row, organisation);
            if (!row.isSound()) {
                return Outcome.REJECTED;
            }
            var read = unit != null ? Office.of(unit, role, person, from) : Office.of(branch, role, person, from);
            if (!check.passes(row, read.key(), read)) {
                return Outcome.REJECTED;
            }
            var office = known.putIfAbsent(read.key(), read);
            if (office == null) {
                read.endOn(until);
                offices.persist(read);
                return Outcome.ACCEPTED;
            }
            boolean ended = row.cells().containsKey(UNTIL) && office.endOn(until);
            return ended ? Outcome.ACCEPTED : Outcome.UNCHANGED;
        };
    }

    /** Nobody makes himself the one who signs. */
    private boolean isForCaller(Unit unit, Branch branch) {
        return (unit == null || superior.isAboveUnit(unit.divisionCode()))
                && (branch == null || superior.isAboveBranch(branch.divisionCode()));
    }

    private String person(Row row, String organisation) {
        String number = row.text(PERSON);
        if (number != null) {
            var home = members.byNumber(number)
                    .map(Member::unitCode)
                    .or(() -> villagers.byNumber(number).map(Villager::branchCode));
            if (home.isEmpty()) {
                row.bad(PERSON, "person-unknown");
            } else if (organisation != null && !home.get().equals(organisation)) {
                row.bad(PERSON, "person-of-another-organisation");
            }
        }
        return number;
    }

    private static LocalDate until(Row row, LocalDate from) {
        var until = row.optional(UNTIL) == null ? null : row.date(UNTIL);
        if (until != null && from != null && until.isBefore(from)) {
            row.bad(UNTIL, "period-ends-before-it-starts");
        }
        return until;
    }
}
