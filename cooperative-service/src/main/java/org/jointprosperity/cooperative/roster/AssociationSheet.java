package org.jointprosperity.cooperative.roster;

import static org.jointprosperity.cooperative.neighbour.Kind.BRANCH;
import static org.jointprosperity.cooperative.neighbour.Kind.PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.association.AssociationDetails;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.association.Kind;
import org.jointprosperity.cooperative.office.HoldingLeaders;

/** The sheet 产业协会. */
@ApplicationScoped
class AssociationSheet implements SheetImport {

    private static final String CODE = "统一社会信用代码";
    private static final String NAME = "名称";
    private static final String KIND = "类型";
    private static final String VILLAGE = "所在村代码";
    private static final String BRANCH_CODE = "支部编码";
    private static final String INDUSTRY = "产业";
    private static final String MEMBERS = "会员数";
    private static final String LEADER = "负责人编号";
    private static final String FOUNDED = "成立日期";
    private static final Columns COLUMNS = new Columns(
            CODE,
            Map.of(
                    "name", NAME,
                    "industry", INDUSTRY,
                    "branch", BRANCH_CODE,
                    "leader", LEADER,
                    "members", MEMBERS,
                    "foundedOn", FOUNDED),
            Map.of(BRANCH, BRANCH_CODE, PERSON, LEADER),
            Map.of(
                    "industry-unknown", INDUSTRY,
                    "cooperative-too-few-members", MEMBERS,
                    "date-in-the-future", FOUNDED));

    private final Entries entries;
    private final TakingRows rows;
    private final Associations associations;
    private final HoldingLeaders leaders;

    AssociationSheet(Entries entries, TakingRows rows, Associations associations, HoldingLeaders leaders) {
        this.entries = entries;
        this.rows = rows;
        this.associations = associations;
        this.leaders = leaders;
    }

    @Override
    public String kind() {
        return entries.associations().kind();
    }

    @Override
    public String sheet() {
        return "产业协会";
    }

    @Override
    public List<String> columns() {
        return List.of(CODE, NAME, KIND, VILLAGE, BRANCH_CODE, INDUSTRY, MEMBERS, LEADER, FOUNDED);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Taking begin() {
        return rows.of(entries.associations(), COLUMNS, AssociationSheet::read);
    }

    /** Of whom a row tells something else than is known, or whom it founds, is held before the first row writes. */
    @Override
    public Taking begin(List<Row> rows) {
        var known = associations.led(
                rows.stream().flatMap(row -> ahead(row).stream()).toList());
        var organisations = new HashSet<UUID>();
        var leading = new HashSet<String>();
        for (var row : rows) {
            var code = ahead(row);
            var leader = row.ahead(LEADER, Function.identity());
            var before = code.map(known::get);
            boolean same = before.filter(
                            led -> leader.filter(led.leader()::equals).isPresent())
                    .filter(led -> row.ahead(INDUSTRY, led.industry()::equals).orElse(false))
                    .isPresent();
            if (code.isPresent() && leader.isPresent() && !same) {
                leading.add(leader.get());
                before.ifPresent(led -> organisations.add(led.id()));
            }
        }
        leaders.hold(organisations, leading);
        return begin();
    }

    /** Its code as it is kept, however it was typed. */
    private static Optional<String> ahead(Row row) {
        return row.ahead(CODE, CreditCode::of).map(CreditCode::value);
    }

    private static AssociationDetails read(Row row) {
        var code = row.standard(CODE, CreditCode::of);
        var formOfCode = code == null ? null : row.standard(CODE, written -> Kind.of(code));
        var form = row.code(KIND, Kind::named);
        if (form != null && formOfCode != null && form != formOfCode) {
            row.bad(KIND, "kind-not-of-credit-code");
        }
        return new AssociationDetails(
                code,
                row.text(NAME),
                row.text(INDUSTRY),
                Villages.branch(row, BRANCH_CODE, VILLAGE),
                row.text(LEADER),
                row.count(MEMBERS),
                row.date(FOUNDED));
    }
}
