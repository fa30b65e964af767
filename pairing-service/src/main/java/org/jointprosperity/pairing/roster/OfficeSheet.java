package org.jointprosperity.pairing.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.pairing.registry.Branches;
import org.jointprosperity.pairing.registry.Office;
import org.jointprosperity.pairing.registry.Offices;
import org.jointprosperity.pairing.registry.Units;

/** 任职: who is secretary of which party organisation; a CSV of its own. */
@ApplicationScoped
class OfficeSheet implements SheetImport {

    private final Offices offices;
    private final Units units;
    private final Branches branches;

    OfficeSheet(Offices offices, Units units, Branches branches) {
        this.offices = offices;
        this.units = units;
        this.branches = branches;
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
        return List.of("组织编码", "组织类别", "职务", "人员编号", "任职日期");
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Taking begin() {
        var known = offices.listAll().stream().map(Office::key).collect(Collectors.toSet());
        var unitsByCode = units.all();
        var branchesByCode = branches.all();
        return row -> {
            String organisation = row.text("组织编码");
            String role = row.text("职务");
            String person = row.text("人员编号");
            var from = row.date("任职日期");
            var unit = unitsByCode.get(organisation);
            var branch = branchesByCode.get(organisation);
            if (organisation != null && unit == null && branch == null) {
                row.bad("组织编码", "organisation-unknown");
            }
            if (!row.isSound()) {
                return Outcome.REJECTED;
            }
            var office = unit != null ? Office.of(unit, role, person, from) : Office.of(branch, role, person, from);
            if (!known.add(office.key())) {
                return Outcome.UNCHANGED;
            }
            offices.persist(office);
            return Outcome.ACCEPTED;
        };
    }
}
