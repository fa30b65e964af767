package org.jointprosperity.pairing.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.registry.Branch;
import org.jointprosperity.pairing.registry.Branches;
import org.jointprosperity.pairing.registry.ChangingPeople;
import org.jointprosperity.pairing.registry.Coded;
import org.jointprosperity.pairing.registry.Household;
import org.jointprosperity.pairing.registry.Households;
import org.jointprosperity.pairing.registry.Masked;
import org.jointprosperity.pairing.registry.MovingHouseholds;
import org.jointprosperity.pairing.registry.Sex;
import org.jointprosperity.pairing.registry.Villager;
import org.jointprosperity.pairing.registry.VillagerDetails;
import org.jointprosperity.pairing.registry.Villagers;

/** 农村党员群众: the sheet of rural people, which also names their households. Its column of hardship is not kept here. */
@ApplicationScoped
class VillagerSheet implements SheetImport {

    private static final Map<String, String> COLUMNS = Map.of(
            "number", "编号", "name", "姓名", "born", "出生年月", "household", "户编号", "relation", "与户主关系", "needs", "需求");

    private final Villagers villagers;
    private final Households households;
    private final Branches branches;
    private final MovingHouseholds moving;
    private final ChangingPeople changing;
    private final RowChecks checks;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    VillagerSheet(
            Villagers villagers,
            Households households,
            Branches branches,
            MovingHouseholds moving,
            ChangingPeople changing,
            RowChecks checks,
            BusinessDay businessDay,
            Outbox outbox) {
        this.villagers = villagers;
        this.households = households;
        this.branches = branches;
        this.moving = moving;
        this.changing = changing;
        this.checks = checks;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "villagers";
    }

    @Override
    public String sheet() {
        return "农村党员群众";
    }

    @Override
    public List<String> columns() {
        return List.of("编号", "姓名", "性别", "出生年月", "支部编码", "户编号", "与户主关系", "是否党员", "需求");
    }

    @Override
    public Set<String> personal() {
        return Set.of("姓名");
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Taking begin() {
        var known = villagers.all();
        var householdsByNumber = households.all();
        var branchesByCode = branches.all();
        var mergedBranches = branches.merged();
        var mergedHouseholds = households.merged();
        var branchOf = new HashMap<String, Branch>();
        var moved = new HashSet<String>();
        var check = checks.begin("编号", COLUMNS, villagers.merged());
        return row -> {
            var details = read(row, branchesByCode, mergedBranches, businessDay.today());
            RowChecks.isMerged(row, "户编号", details.household(), mergedHouseholds);
            if (!check.passes(row, details.number(), details)) {
                return Outcome.REJECTED;
            }
            var branch = branchesByCode.get(row.text("支部编码"));
            if (!branch.equals(branchOf.computeIfAbsent(details.household(), number -> branch))) {
                row.bad("支部编码", "household-in-two-branches");
                return Outcome.REJECTED;
            }
            var household = householdsByNumber.computeIfAbsent(details.household(), number -> open(number, branch));
            var villager = known.get(details.number());
            boolean livesThere = villager != null && villager.householdNumber().equals(household.number());
            if (!livesThere && !household.branchCode().equals(branch.code())) {
                row.bad("户编号", "household-of-another-branch");
                return Outcome.REJECTED;
            }
            if (moving.move(household, branch)) {
                moved.add(household.number());
            }
            if (villager == null) {
                villager = new Villager(details, household, businessDay.today());
                known.put(villager.number(), villager);
                villagers.persist(villager);
                outbox.add(villager.registered());
                return Outcome.ACCEPTED;
            }
            if (changing.change(villager, details, household)) {
                return Outcome.ACCEPTED;
            }
            return moved.contains(household.number()) ? Outcome.ACCEPTED : Outcome.UNCHANGED;
        };
    }

    private Household open(String number, Branch branch) {
        var household = new Household(number, branch, businessDay.today());
        households.persist(household);
        outbox.add(household.registered());
        return household;
    }

    private static VillagerDetails read(
            Row row, Map<String, Branch> branches, Map<String, String> merged, LocalDate today) {
        String number = row.text("编号");
        if (number != null && !number.matches(Villager.NUMBER)) {
            row.bad("编号", "roster-number-invalid");
        }
        String branch = row.text("支部编码");
        if (branch != null && !branches.containsKey(branch) && !RowChecks.isMerged(row, "支部编码", branch, merged)) {
            row.bad("支部编码", "branch-unknown");
        }
        String household = row.text("户编号");
        if (household != null && !household.matches(Household.NUMBER)) {
            row.bad("户编号", "household-number-invalid");
        }
        String name = row.text("姓名");
        if (Masked.isMasked(name)) {
            row.bad("姓名", "data-masked");
        }
        YearMonth born = row.month("出生年月");
        RowChecks.requireCome(row, "出生年月", born, today);
        return new VillagerDetails(
                number,
                name,
                row.code("性别", word -> Coded.of(Sex.class, word)),
                String.valueOf(born),
                household,
                row.text("与户主关系"),
                row.yes("是否党员"),
                row.list("需求"));
    }
}
