package org.jointprosperity.pairing.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.pairing.registry.Branch;
import org.jointprosperity.pairing.registry.Branches;
import org.jointprosperity.pairing.registry.ChangingUnits;
import org.jointprosperity.pairing.registry.Coded;
import org.jointprosperity.pairing.registry.Sector;
import org.jointprosperity.pairing.registry.Superior;
import org.jointprosperity.pairing.registry.Unit;
import org.jointprosperity.pairing.registry.UnitDetails;
import org.jointprosperity.pairing.registry.UnitKind;
import org.jointprosperity.pairing.registry.Units;

/** 单位: the sheet of urban units. It names towns, whose codes are the first nine digits of their branches' villages. */
@ApplicationScoped
class UnitSheet implements SheetImport {

    private static final Map<String, String> COLUMNS = Map.of(
            "creditCode", "统一社会信用代码", "name", "单位名称", "organisation", "党组织名称", "members", "党员数", "division", "办公地址所在镇");

    private final Units units;
    private final ChangingUnits changing;
    private final Branches branches;
    private final RowChecks checks;
    private final CurrentPlace place;
    private final Superior superior;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    UnitSheet(
            Units units,
            ChangingUnits changing,
            Branches branches,
            RowChecks checks,
            CurrentPlace place,
            Superior superior,
            BusinessDay businessDay,
            Outbox outbox) {
        this.units = units;
        this.changing = changing;
        this.branches = branches;
        this.checks = checks;
        this.place = place;
        this.superior = superior;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "units";
    }

    @Override
    public String sheet() {
        return "单位";
    }

    @Override
    public List<String> columns() {
        return List.of("统一社会信用代码", "单位名称", "类别", "性质", "党组织名称", "党员数", "办公地址所在镇", "双联双建包抓");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Taking begin() {
        var known = units.all();
        var towns = branches.listAll().stream()
                .collect(Collectors.toMap(Branch::town, UnitSheet::townCode, (first, second) -> first));
        var check = checks.begin("统一社会信用代码", COLUMNS, units.merged());
        return row -> {
            var details = read(row, towns);
            if (!check.passes(row, row.optional("统一社会信用代码"), details)) {
                return Outcome.REJECTED;
            }
            var unit = known.get(details.creditCode().value());
            if (!isForCaller(unit, details)) {
                row.bad("统一社会信用代码", "reserved-for-superior");
                return Outcome.REJECTED;
            }
            if (unit == null) {
                unit = new Unit(details, businessDay.today());
                known.put(unit.code(), unit);
                units.persist(unit);
                outbox.add(unit.registered());
                return Outcome.ACCEPTED;
            }
            return changing.change(unit, details) ? Outcome.ACCEPTED : Outcome.UNCHANGED;
        };
    }

    /** A new unit, or what a superior decides about it, is for the level above. */
    private boolean isForCaller(Unit unit, UnitDetails details) {
        return unit != null && !unit.isReassignedBy(details)
                || superior.isAboveUnit(details.division().value())
                        && (unit == null || superior.isAboveUnit(unit.divisionCode()));
    }

    private static String townCode(Branch branch) {
        return branch.divisionCode().substring(0, DivisionCode.Level.TOWN.digits());
    }

    private UnitDetails read(Row row, Map<String, String> towns) {
        var code = row.standard("统一社会信用代码", CreditCode::new);
        String town = row.code("办公地址所在镇", towns::get);
        if (code != null && town != null && !place.get().admits(town, code.value())) {
            row.bad("办公地址所在镇", "place-not-yours");
        }
        return new UnitDetails(
                code,
                row.text("单位名称"),
                row.code("类别", name -> Coded.of(Sector.class, name)),
                row.code("性质", name -> Coded.of(UnitKind.class, name)),
                row.text("党组织名称"),
                row.count("党员数"),
                town == null ? null : new DivisionCode(town),
                row.yes("双联双建包抓"));
    }
}
