package org.jointprosperity.cooperative.roster;

import static org.jointprosperity.cooperative.neighbour.Kind.ASSOCIATION;
import static org.jointprosperity.cooperative.neighbour.Kind.BRANCH;
import static org.jointprosperity.cooperative.neighbour.Kind.PERSON;
import static org.jointprosperity.cooperative.neighbour.Kind.UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.base.BaseDetails;
import org.jointprosperity.cooperative.base.Body;
import org.jointprosperity.cooperative.base.Extent;
import org.jointprosperity.cooperative.base.Model;

/** The sheet 共富基地. */
@ApplicationScoped
class BaseSheet implements SheetImport {

    private static final String NUMBER = "基地编号";
    private static final String NAME = "基地名称";
    private static final String MODEL = "共富模式";
    private static final String INDUSTRY = "产业";
    private static final String VILLAGE = "所在村代码";
    private static final String BRANCH_CODE = "支部编码";
    private static final String EXTENT = "规模";
    private static final String EXTENT_UNIT = "规模单位";
    private static final String HOUSEHOLDS = "带动户数";
    private static final String BODY = "建设主体";
    private static final String BODY_CODE = "主体信用代码";
    private static final String LEADER = "负责人编号";
    private static final String OPENED = "建成日期";
    private static final Columns COLUMNS = new Columns(
            NUMBER,
            Map.ofEntries(
                    Map.entry("name", NAME),
                    Map.entry("model", MODEL),
                    Map.entry("industry", INDUSTRY),
                    Map.entry("branch", BRANCH_CODE),
                    Map.entry("extent.amount", EXTENT),
                    Map.entry("extent.unit", EXTENT_UNIT),
                    Map.entry("households", HOUSEHOLDS),
                    Map.entry("body.name", BODY),
                    Map.entry("body.creditCode", BODY_CODE),
                    Map.entry("leader", LEADER),
                    Map.entry("openedOn", OPENED)),
            Map.of(BRANCH, BRANCH_CODE, PERSON, LEADER, UNIT, BODY_CODE, ASSOCIATION, BODY_CODE),
            Map.of(
                    "industry-unknown", INDUSTRY,
                    "extent-not-positive", EXTENT,
                    "extent-unit-not-of-industry", EXTENT_UNIT,
                    "base-body-does-not-fit-model", BODY_CODE,
                    "date-in-the-future", OPENED));

    private final Entries entries;
    private final TakingRows rows;

    BaseSheet(Entries entries, TakingRows rows) {
        this.entries = entries;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return entries.bases().kind();
    }

    @Override
    public String sheet() {
        return "共富基地";
    }

    @Override
    public List<String> columns() {
        return List.of(
                NUMBER,
                NAME,
                MODEL,
                INDUSTRY,
                VILLAGE,
                BRANCH_CODE,
                EXTENT,
                EXTENT_UNIT,
                HOUSEHOLDS,
                BODY,
                BODY_CODE,
                LEADER,
                OPENED);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Taking begin() {
        return rows.of(entries.bases(), COLUMNS, BaseSheet::read);
    }

    private static BaseDetails read(Row row) {
        return new BaseDetails(
                row.text(NUMBER),
                row.text(NAME),
                row.code(MODEL, Model::named),
                row.text(INDUSTRY),
                Villages.branch(row, BRANCH_CODE, VILLAGE),
                Extent.ofThousandths(row.thousandths(EXTENT), row.text(EXTENT_UNIT)),
                row.count(HOUSEHOLDS),
                new Body(row.text(BODY), row.standard(BODY_CODE, CreditCode::of)),
                row.text(LEADER),
                row.date(OPENED));
    }
}
