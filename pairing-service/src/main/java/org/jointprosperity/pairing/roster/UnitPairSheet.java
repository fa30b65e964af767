package org.jointprosperity.pairing.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.pairing.agreement.FilingPaperLetters;
import org.jointprosperity.pairing.agreement.Pairings;
import org.jointprosperity.pairing.agreement.PaperLetter;
import org.jointprosperity.pairing.agreement.PaperTarget;
import org.jointprosperity.pairing.registry.Branch;
import org.jointprosperity.pairing.registry.Branches;
import org.jointprosperity.pairing.registry.Superior;
import org.jointprosperity.pairing.registry.Unit;
import org.jointprosperity.pairing.registry.Units;

/** 单位结对: the sheet of pairs whose letter was signed on paper; each row files one letter. */
@ApplicationScoped
class UnitPairSheet implements SheetImport {

    private static final String UNIT = "单位信用代码";
    private static final String BRANCH = "支部编码";
    private static final String SIGNED = "签订日期";
    private static final String PLAN = "方案摘要";
    private static final String TARGETS = "实物/产业目标";
    private static final String REMARK = "备注";

    private static final Map<String, String> COLUMNS =
            Map.of("signedOn", SIGNED, "summary", PLAN, "targets", TARGETS, "remark", REMARK);

    private static final Map<String, String> REFUSED_AT = Map.of(
            "pairing-rule-not-followed", REMARK,
            "term-policy-missing", SIGNED);

    private final FilingPaperLetters filing;
    private final Units units;
    private final Branches branches;
    private final Superior superior;
    private final RowChecks checks;
    private final BusinessDay businessDay;

    UnitPairSheet(
            FilingPaperLetters filing,
            Units units,
            Branches branches,
            Superior superior,
            RowChecks checks,
            BusinessDay businessDay) {
        this.filing = filing;
        this.units = units;
        this.branches = branches;
        this.superior = superior;
        this.checks = checks;
        this.businessDay = businessDay;
    }

    @Override
    public String kind() {
        return "unit-pairs";
    }

    @Override
    public String sheet() {
        return "单位结对";
    }

    @Override
    public List<String> columns() {
        return List.of(UNIT, BRANCH, SIGNED, PLAN, "承诺资金(元)", "协调资金(元)", TARGETS, "双联双建包抓", REMARK);
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Taking begin() {
        var unitsByCode = units.all();
        var branchesByCode = branches.all();
        var letters = filing.begin();
        var check = checks.begin(BRANCH, COLUMNS);
        return row -> {
            var paper = read(row, unitsByCode, branchesByCode);
            if (!check.passes(row, sides(row), paper)) {
                return Outcome.REJECTED;
            }
            try {
                return letters.file(paper) ? Outcome.ACCEPTED : Outcome.UNCHANGED;
            } catch (RuleViolation refused) {
                row.bad(REFUSED_AT.getOrDefault(refused.code(), BRANCH), refused.code());
                return Outcome.REJECTED;
            }
        };
    }

    private static String sides(Row row) {
        return row.optional(UNIT) == null || row.optional(BRANCH) == null
                ? null
                : Pairings.sides(row.optional(UNIT), row.optional(BRANCH));
    }

    private PaperLetter read(Row row, Map<String, Unit> units, Map<String, Branch> branches) {
        var code = row.standard(UNIT, CreditCode::new);
        var unit = code == null ? null : units.get(code.value());
        if (code != null && unit == null) {
            row.bad(UNIT, "unit-unknown");
        }
        String number = row.text(BRANCH);
        var branch = branches.get(number);
        if (number != null && branch == null) {
            row.bad(BRANCH, "branch-unknown");
        }
        if (branch != null && !superior.isAboveBranch(branch.divisionCode())) {
            row.bad(BRANCH, "reserved-for-superior");
        }
        return new PaperLetter(
                unit,
                branch,
                signedOn(row),
                row.text(PLAN),
                row.fen("承诺资金(元)"),
                row.fen("协调资金(元)"),
                targets(row),
                row.yes("双联双建包抓"),
                row.optional(REMARK));
    }

    private LocalDate signedOn(Row row) {
        var day = row.date(SIGNED);
        if (day != null && day.isAfter(businessDay.today())) {
            row.bad(SIGNED, "day-in-future");
        }
        return day;
    }

    private static List<PaperTarget> targets(Row row) {
        var targets = row.list(TARGETS).stream()
                .map(text -> PaperTarget.read(text).orElse(null))
                .toList();
        if (targets.stream().anyMatch(Objects::isNull)) {
            row.bad(TARGETS, "target-unreadable");
        }
        return targets.stream().filter(Objects::nonNull).toList();
    }
}
