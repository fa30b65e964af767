package org.jointprosperity.pairing.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.pairing.registry.ChangingPeople;
import org.jointprosperity.pairing.registry.Coded;
import org.jointprosperity.pairing.registry.Masked;
import org.jointprosperity.pairing.registry.Member;
import org.jointprosperity.pairing.registry.MemberDetails;
import org.jointprosperity.pairing.registry.Members;
import org.jointprosperity.pairing.registry.Sex;
import org.jointprosperity.pairing.registry.Unit;
import org.jointprosperity.pairing.registry.Units;

/** 城镇党员: the sheet of urban members. */
@ApplicationScoped
class MemberSheet implements SheetImport {

    private static final Map<String, String> COLUMNS = Map.of(
            "number", "编号", "name", "姓名", "born", "出生年月", "unit", "单位信用代码", "post", "职务", "skills", "特长", "phone",
            "联系电话");

    private final Members members;
    private final Units units;
    private final ChangingPeople changing;
    private final RowChecks checks;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    MemberSheet(
            Members members,
            Units units,
            ChangingPeople changing,
            RowChecks checks,
            BusinessDay businessDay,
            Outbox outbox) {
        this.members = members;
        this.units = units;
        this.changing = changing;
        this.checks = checks;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "members";
    }

    @Override
    public String sheet() {
        return "城镇党员";
    }

    @Override
    public List<String> columns() {
        return List.of("编号", "姓名", "性别", "出生年月", "单位信用代码", "职务", "特长", "联系电话");
    }

    @Override
    public Set<String> personal() {
        return Set.of("姓名", "联系电话");
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Taking begin() {
        var known = members.all();
        var unitsByCode = units.all();
        var mergedUnits = units.merged();
        var check = checks.begin("编号", COLUMNS, members.merged());
        return row -> {
            var details = read(row, unitsByCode, mergedUnits, businessDay.today());
            if (!check.passes(row, details.number(), details)) {
                return Outcome.REJECTED;
            }
            var unit = unitsByCode.get(details.unit().value());
            var member = known.get(details.number());
            if (member == null) {
                member = new Member(details, unit, businessDay.today());
                known.put(member.number(), member);
                members.persist(member);
                outbox.add(member.registered());
                return Outcome.ACCEPTED;
            }
            if (changing.change(member, details, unit)) {
                return Outcome.ACCEPTED;
            }
            return Outcome.UNCHANGED;
        };
    }

    private static MemberDetails read(Row row, Map<String, Unit> units, Map<String, String> merged, LocalDate today) {
        String number = row.text("编号");
        if (number != null && !number.matches(Member.NUMBER)) {
            row.bad("编号", "roster-number-invalid");
        }
        var unit = row.standard("单位信用代码", CreditCode::new);
        if (unit != null
                && !units.containsKey(unit.value())
                && !RowChecks.isMerged(row, "单位信用代码", unit.value(), merged)) {
            row.bad("单位信用代码", "unit-unknown");
        }
        String phone = row.optional("联系电话");
        if (phone != null && !phone.matches("\\d{11}")) {
            row.bad("联系电话", "phone-invalid");
        }
        String name = row.text("姓名");
        if (Masked.isMasked(name)) {
            row.bad("姓名", "data-masked");
        }
        YearMonth born = row.month("出生年月");
        RowChecks.requireCome(row, "出生年月", born, today);
        return new MemberDetails(
                number,
                name,
                row.code("性别", word -> Coded.of(Sex.class, word)),
                String.valueOf(born),
                unit,
                row.optional("职务"),
                row.list("特长"),
                phone);
    }
}
