package org.jointprosperity.cooperative.roster;

import static org.jointprosperity.cooperative.neighbour.Kind.BRANCH;
import static org.jointprosperity.cooperative.neighbour.Kind.PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.association.AssociationDetails;
import org.jointprosperity.cooperative.association.Kind;

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

    AssociationSheet(Entries entries, TakingRows rows) {
        this.entries = entries;
        this.rows = rows;
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
