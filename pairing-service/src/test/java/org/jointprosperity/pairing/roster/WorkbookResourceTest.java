package org.jointprosperity.pairing.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class WorkbookResourceTest {

    private static final String UNITS = "统一社会信用代码,单位名称,类别,性质,党组织名称,党员数,办公地址所在镇,双联双建包抓";
    private static final String BRANCHES = "支部编码,行政区划代码,镇街,村(社区),支部名称,村类型,重点村,贫困村,党员数,户数,人口";
    private static final String VILLAGERS = "编号,姓名,性别,出生年月,支部编码,户编号,与户主关系,是否党员,需求,困难类型";

    /** The sheets in the wrong order: what a row names may stand behind it. */
    private static Map<String, List<String>> sheets() {
        var sheets = new LinkedHashMap<String, List<String>>();
        sheets.put("农村党员群众", List.of(VILLAGERS, "N81001,张示例,男,1960-02,61102310800101,H10800101-001,户主,否,就业,残疾"));
        sheets.put("单位", List.of(UNITS, "13611023MBY7984808,县档案局,综合,事业,档案局党支部,7,金丝峡镇,是"));
        sheets.put("村支部", List.of(BRANCHES, "61102310800101,611023108001,金丝峡镇,太子坪村,太子坪村党支部,产业示范村,是,否,31,210,804"));
        sheets.put("产业协会", List.of("统一社会信用代码,协会名称", "x,y"));
        return sheets;
    }

    @Test
    void takesTheSheetsInTheOrderTheyNeedEachOtherAndNotesTheOthers() {
        Upload.finished(Upload.started(Upload.workbook(sheets()), ""))
                .body("state", equalTo("SUCCEEDED"))
                .body("counts.accepted", equalTo(3))
                .body("errors", hasSize(0))
                .body("notes.find { it.sheet == '产业协会' }", hasEntry("code", "not-mine"));
        Tokens.of("611023108")
                .asks()
                .get("/api/v1/units")
                .then()
                .body("items.creditCode", hasItem("13611023MBY7984808"))
                .body("items.members", hasItem(7));
        Tokens.of("611023108").asks().get("/api/v1/villagers").then().body("items.number", contains("N81001"));
    }

    @Test
    void namesTheSheetAndTheRowAsTheSpreadsheetShowsThem() {
        var sheets = sheets();
        sheets.put(
                "单位",
                List.of(
                        UNITS,
                        "",
                        "13611023MBY798480A,县档案局,综合,事业,档案局党支部,许多,金丝峡镇,是",
                        "13611023MBY7984808,县档案局,教会,事业,,7,无此镇,是"));
        Upload.finished(Upload.started(Upload.workbook(sheets), "?dryRun=true"))
                .body("state", equalTo("FAILED"))
                .body("errors.sheet", contains("单位", "单位", "单位", "单位", "单位"))
                .body("errors.row", contains(3, 3, 4, 4, 4))
                .body("errors.column", contains("统一社会信用代码", "党员数", "办公地址所在镇", "类别", "党组织名称"))
                .body(
                        "errors.code",
                        contains(
                                "credit-code-invalid",
                                "cell-not-a-count",
                                "cell-unknown-code",
                                "cell-unknown-code",
                                "cell-empty"))
                .body("counts.rejected", equalTo(2));
        assertThat(Database.number("select count(*) from unit where unit_code = '13611023MBY798480A'"))
                .isZero();
    }
}
