package org.jointprosperity.pairing.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class VisitRosterResourceTest {

    private static final String HEAD = "走访编号,党员编号,群众编号,日期,目的,活动,内容,结果";
    private static final String CONCERNS = "/api/v1/concerns";

    @BeforeEach
    void theMemberIsLinked() {
        Registered.all();
        Pair.noneOpen();
        Database.execute("truncate visit, visit_version, visit_claim, concern, concern_step");
        Pair.inForce();
        Tokens.county()
                .sends(Map.of(
                        "member",
                        "C0281",
                        "counterpartKind",
                        "PERSON",
                        "counterpart",
                        "N04673",
                        "startsOn",
                        "2009-12-31"))
                .post("/api/v1/liaisons")
                .then()
                .statusCode(201);
    }

    private static String row(String number, String purpose, String result) {
        return number + ",C0281,N04673,2009-12-31," + purpose + ",政策宣讲,座谈," + result;
    }

    private static String csv(String... rows) {
        return HEAD + "\n" + String.join("\n", rows) + "\n";
    }

    @Test
    void isTakenOnceAndOpensWhatIsLeftToDo() {
        var rows = new String[] {
            row("ZF90001", "问民情", "列入台账，待跟踪"),
            row("ZF90002", "促民富", "需支部研究"),
            row("ZF90003", "解民忧", "已联系县级有关部门办理"),
            row("ZF90004", "解民忧", "已协调到位"),
            row("ZF90005", "办实事", "已协调到位"),
            row("ZF90006", "问民情", "暂不具备条件，已说明"),
            row("ZF90007", "问民情", "已答复")
        };
        Upload.csv("visits", csv(rows), "").body("state", equalTo("SUCCEEDED")).body("counts.accepted", equalTo(7));
        Tokens.branch()
                .asks()
                .get(CONCERNS)
                .then()
                .body("items.state", containsInAnyOrder("OPEN", "OPEN", "IN_HAND", "SOLVED", "EXPLAINED"))
                .body("items.text", contains("座谈", "座谈", "座谈", "座谈", "座谈"));
        long events = Database.number("select count(*) from outbox where aggregate_type in ('visit', 'concern')");
        Upload.csv("visits", csv(rows), "").body("counts.unchanged", equalTo(7));
        assertThat(Database.number("select count(*) from outbox where aggregate_type in ('visit', 'concern')"))
                .isEqualTo(events);
        String visit = Tokens.unit().asks().get("/api/v1/visits").path("items.find { it.number == 'ZF90001' }.id");
        assertThat(Announced.about(visit, 1).without("座谈").types()).containsExactly("pairing.VisitRecorded");

        Upload.csv("visits", csv(row("ZF90001", "问民情", "已协调到位"), row("ZF90007", "问民情", "需支部研究")), "")
                .body("counts.accepted", equalTo(2));
        Tokens.branch()
                .asks()
                .get(CONCERNS + "?visit=" + visit)
                .then()
                .body("items.state", contains("SOLVED"))
                .body("items[0].steps.state", contains("OPEN", "SOLVED"));
        Tokens.branch().asks().get(CONCERNS + "?state=OPEN").then().body("items", hasSize(2));
        Tokens.branch()
                .asks()
                .get("/api/v1/visits/" + visit + "/versions")
                .then()
                .body("items.card.result", contains("列入台账，待跟踪", "已协调到位"));
    }

    @Test
    void doesNotUndoWhatPeopleHaveCorrectedSince() {
        var roster = csv(row("ZF90041", "问民情", "已答复"));
        Upload.csv("visits", roster, "").body("counts.accepted", equalTo(1));
        String id = Tokens.unit().asks().get("/api/v1/visits").path("items[0].id");
        Tokens.unit()
                .asks()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of(
                        "visitedOn",
                        "2009-12-31",
                        "purpose",
                        "HEAR",
                        "activity",
                        "POLICY_TALK",
                        "content",
                        "座谈新农合",
                        "concern",
                        "报销太慢"))
                .put("/api/v1/visits/" + id)
                .then()
                .statusCode(200);
        Upload.csv("visits", roster, "").body("counts.unchanged", equalTo(1));
        Upload.csv("visits", roster.replace("座谈", "座谈农合"), "").body("counts.accepted", equalTo(1));
        Tokens.unit()
                .asks()
                .get("/api/v1/visits/" + id)
                .then()
                .body("version", equalTo(3))
                .body("card.content", equalTo("座谈农合"))
                .body("card.concern", equalTo("报销太慢"));
    }

    @Test
    void namesEveryBadCell() {
        Upload.csv(
                        "visits",
                        csv(
                                "ZF90011,C0281,N04673,2010-01-01,问民情,政策宣讲,座谈,已答复",
                                "ZF90012,C0281,N04673,2009-12-30,问民情,政策宣讲,座谈,已答复",
                                "ZF90013,C0281,N90001,2009-12-31,问民情,政策宣讲,座谈,已答复",
                                "Z14,C0281,N04673,昨天,聊聊,喝茶,,已答复",
                                row("ZF90015", "问民情", "已答复"),
                                row("ZF90015", "问民情", "已答复"),
                                "ZF90016,C0281,N04673,2009-12-31,问民情,政策宣讲," + "长".repeat(1_001) + ",已答复"),
                        "")
                .body("state", equalTo("FAILED"))
                .body("counts.rejected", equalTo(6))
                .body("errors.row", contains(2, 3, 4, 5, 5, 5, 5, 5, 7, 8))
                .body(
                        "errors.code",
                        contains(
                                "day-in-future",
                                "visit-before-liaison",
                                "member-not-linked",
                                "roster-number-invalid",
                                "cell-not-a-date",
                                "cell-unknown-code",
                                "cell-unknown-code",
                                "cell-empty",
                                "row-repeated",
                                "cell-invalid"))
                .body("errors.column", contains("日期", "日期", "群众编号", "走访编号", "日期", "目的", "活动", "内容", "走访编号", "内容"));
        assertThat(Database.number("select count(*) from visit")).isZero();
    }

    @Test
    void isForTownsAndTheCounty() {
        byte[] roster = csv(row("ZF90021", "问民情", "已答复")).getBytes(StandardCharsets.UTF_8);
        String job = Upload.started(Tokens.branch(), "visits", roster, "");
        Upload.finished(job).body("state", equalTo("FAILED")).body("errors.code", contains("reserved-for-superior"));
        Upload.finished(Upload.started(Tokens.town(), "visits", roster, "")).body("state", equalTo("SUCCEEDED"));
        Upload.csv("visits", csv(row("ZF90021", "问民情", "已答复").replace("N04673", "N04672")), "")
                .body("errors.code", contains("member-not-linked"));
        Upload.csv("visits", csv(row("ZF90021", "问民情", "已答复").replace("C0281", "C9999")), "")
                .body("errors.code", contains("person-unknown"))
                .body("errors.column", contains("党员编号"));
    }

    @Test
    void isASheetOfTheWorkbook() {
        byte[] workbook = Upload.workbook(Map.of("走访记录", List.of(HEAD, row("ZF90031", "问民情", "已答复"))));
        Upload.finished(Upload.started(workbook, ""))
                .body("state", equalTo("SUCCEEDED"))
                .body("counts.accepted", equalTo(1));
        Tokens.unit()
                .asks()
                .get("/api/v1/visits")
                .then()
                .body("items[0]", hasEntry("number", "ZF90031"))
                .body("items[0].recordedBy", equalTo("roster"));
    }
}
