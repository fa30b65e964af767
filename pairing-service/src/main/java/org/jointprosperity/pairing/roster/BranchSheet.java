package org.jointprosperity.pairing.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.pairing.registry.Branch;
import org.jointprosperity.pairing.registry.BranchDetails;
import org.jointprosperity.pairing.registry.BranchKind;
import org.jointprosperity.pairing.registry.Branches;
import org.jointprosperity.pairing.registry.ChangingBranches;
import org.jointprosperity.pairing.registry.Coded;
import org.jointprosperity.pairing.registry.Superior;
import org.jointprosperity.pairing.registry.VillageClass;

/** 村支部: the sheet of branches; taken first, as it also names the towns. */
@ApplicationScoped
class BranchSheet implements SheetImport {

    private static final Map<String, String> COLUMNS = Map.of(
            "code", "支部编码",
            "division", "行政区划代码",
            "town", "镇街",
            "village", "村(社区)",
            "name", "支部名称",
            "members", "党员数",
            "households", "户数",
            "population", "人口");

    private final Branches branches;
    private final ChangingBranches changing;
    private final RowChecks checks;
    private final CurrentPlace place;
    private final Superior superior;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    BranchSheet(
            Branches branches,
            ChangingBranches changing,
            RowChecks checks,
            CurrentPlace place,
            Superior superior,
            BusinessDay businessDay,
            Outbox outbox) {
        this.branches = branches;
        this.changing = changing;
        this.checks = checks;
        this.place = place;
        this.superior = superior;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "branches";
    }

    @Override
    public String sheet() {
        return "村支部";
    }

    @Override
    public List<String> columns() {
        return List.of("支部编码", "行政区划代码", "镇街", "村(社区)", "支部名称", "村类型", "重点村", "贫困村", "党员数", "户数", "人口");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Taking begin() {
        var known = branches.all();
        var check = checks.begin("支部编码", COLUMNS, branches.merged());
        return row -> {
            var details = read(row);
            if (!check.passes(row, details.code(), details)) {
                return Outcome.REJECTED;
            }
            var branch = known.get(details.code());
            if ((branch == null || branch.isReclassedBy(details))
                    && !superior.isAboveBranch(details.division().value())) {
                row.bad("支部编码", "reserved-for-superior");
                return Outcome.REJECTED;
            }
            if (branch == null) {
                branch = new Branch(details, businessDay.today());
                known.put(details.code(), branch);
                branches.persist(branch);
                outbox.add(branch.registered());
                return Outcome.ACCEPTED;
            }
            return changing.change(branch, details) ? Outcome.ACCEPTED : Outcome.UNCHANGED;
        };
    }

    private BranchDetails read(Row row) {
        String code = row.text("支部编码");
        var division = row.standard("行政区划代码", DivisionCode::new);
        if (code != null && division != null && !BranchDetails.fits(code, division)) {
            row.bad("支部编码", "branch-code-invalid");
        }
        if (division != null && !place.get().admits(division.value(), null)) {
            row.bad("行政区划代码", "place-not-yours");
        }
        String village = row.text("村(社区)");
        Integer members = row.count("党员数");
        Integer households = row.count("户数");
        Integer population = row.count("人口");
        RowChecks.requireWithin(row, "党员数", members, population);
        RowChecks.requireWithin(row, "户数", households, population);
        return new BranchDetails(
                code,
                division,
                row.text("镇街"),
                village,
                row.text("支部名称"),
                village == null ? null : BranchKind.ofPlace(village),
                classes(row),
                row.yes("重点村"),
                row.yes("贫困村"),
                members,
                households,
                population);
    }

    private static Set<VillageClass> classes(Row row) {
        var classes = row.list("村类型").stream()
                .map(name -> Coded.of(VillageClass.class, name))
                .toList();
        if (classes.contains(null)) {
            row.bad("村类型", "cell-unknown-code");
        }
        return classes.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
