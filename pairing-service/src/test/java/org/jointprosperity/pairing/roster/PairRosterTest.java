package org.jointprosperity.pairing.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 单位结对与党员结对: letters signed on paper, and who answers for whom under them. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PairRosterTest {

    private static final String HEAD = "单位信用代码,支部编码,签订日期,方案摘要,承诺资金(元),协调资金(元),实物/产业目标,双联双建包抓,备注\n";
    private static final String ROW =
            "11611023MBY416905X,61102310400101,2009-01-13,新建村级活动场所,20000,98000,新建茶园100亩；发展10头以上养猪大户30户；培养入党积极分子6名,否,\n";
    private static final String MEMBER_HEAD = "党员编号,群众编号,开始日期\n";

    @BeforeEach
    void everyoneIsRegisteredAndNobodyPaired() {
        Registered.nobody();
        Registered.all();
    }

    @AfterEach
    void nobodyIsRegistered() {
        Registered.nobody();
    }

    private static ValidatableResponse pairs(String rows) {
        return Upload.csv("unit-pairs", HEAD + rows, "");
    }

    private static ValidatableResponse members(String rows) {
        return Upload.csv("member-pairs", MEMBER_HEAD + rows, "");
    }

    /** What uploads of pairs announce; other steps of the service announce their own facts meanwhile. */
    private static long events() {
        return Database.number("select count(*) from outbox where aggregate_type in ('pairing', 'liaison')");
    }

    @Test
    void aRowFilesALetterSignedOnPaper() {
        pairs(ROW).body("state", equalTo("SUCCEEDED")).body("counts.accepted", equalTo(1));
        var pairing = Tokens.branch().asks().get(Pair.PATH + "?unit=" + Registered.UNIT + "&asOf=2009-01-13");
        pairing.then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("ACTIVE"))
                .body("items[0].proposedOn", equalTo("2009-01-13"))
                .body("items[0].startsOn", equalTo("2009-01-13"))
                .body("items[0].endsOn", equalTo("2009-12-31"))
                .body("items[0].summary", equalTo("新建村级活动场所"))
                .body("items[0].contents", hasSize(5))
                .body("items[0].contents[0].reasonMissing", equalTo("纸质方案未分列"))
                .body("items[0].undertakings.title", contains("新建茶园", "发展养猪大户", "培养入党积极分子"))
                .body("items[0].undertakings.product", contains("茶叶", "生猪", null))
                .body("items[0].undertakings.threshold", contains(null, 10, null))
                .body("items[0].pledged.amount", equalTo("20000.00"))
                .body("items[0].coordinated.amount", equalTo("98000.00"))
                .body("items[0].inCharge", equalTo(false))
                .body("items[0].letter.form", equalTo("PAPER"))
                .body("items[0].letter.urbanSigner", equalTo("C0281"))
                .body("items[0].letter.ruralSigner", equalTo("N04672"))
                .body("items[0].letter.ruralSignedOn", equalTo("2009-01-13"))
                .body("items[0].letter.filedOn", nullValue());
        Tokens.branch().asks().get(Pair.PATH + "?asOf=2009-01-12").then().body("items", hasSize(0));
        String path = Pair.PATH + "/" + pairing.path("items[0].id");
        Tokens.branch()
                .asks()
                .get(path)
                .then()
                .body("letter.filedOn", equalTo("2009-12-31"))
                .body("letter.filedBy", equalTo("611023"));
        assertThat(Announced.about(path, 4).types())
                .containsExactly(
                        "pairing.PairingProposed",
                        "pairing.PairingPlanned",
                        "pairing.LetterSigned",
                        "pairing.PairingActivated");
    }

    @Test
    void aLetterIsFiledEvenWhereTheRegisterDoesNotTellWhoSigned() {
        pairs(ROW.replace("2009-01-13", "2007-01-13"))
                .body("state", equalTo("FAILED"))
                .body("errors.code", contains("term-policy-missing"));
        Database.execute("truncate office");
        pairs(ROW).body("state", equalTo("SUCCEEDED"));
        Tokens.county()
                .asks()
                .get(Pair.PATH + "?unit=" + Registered.UNIT)
                .then()
                .body("items[0].letter.urbanSigner", nullValue())
                .body("items[0].letter.urbanSignedOn", equalTo("2009-01-13"))
                .body("items[0].state", equalTo("ACTIVE"));
    }

    @Test
    void reportsEveryBadCellAndKeepsNothing() {
        long events = events();
        String bad = "11611023MBY416905A,61102399999901,2010-01-01,,-1,1.005,新建茶园许多亩,也许,\n"
                + "11611023MBY444041B,61102310400101,2009-02-30,方案,1,1,,否,\n"
                + "11611023MBY416905X,61102300100101,2009-01-13,方案,1,1,,否,\n"
                + ROW
                + ROW;
        pairs(bad)
                .body("state", equalTo("FAILED"))
                .body(
                        "errors.findAll { it.row == 2 }.code",
                        containsInAnyOrder(
                                "credit-code-invalid",
                                "branch-unknown",
                                "day-in-future",
                                "cell-empty",
                                "cell-not-an-amount",
                                "cell-not-an-amount",
                                "target-unreadable",
                                "cell-not-yes-or-no"))
                .body("errors.findAll { it.row == 3 }.code", containsInAnyOrder("unit-unknown", "cell-not-a-date"))
                .body("errors.findAll { it.row == 4 }.code", contains("pairing-rule-not-followed"))
                .body("errors.find { it.row == 4 }.column", equalTo("备注"))
                .body("errors.findAll { it.row == 6 }.code", contains("row-repeated"));
        assertThat(Database.number("select count(*) from pairing")).isZero();
        assertThat(events()).isEqualTo(events);
        pairs(ROW.replace("61102310400101", "61102300100101").replace("否,", "是,历史渊源"))
                .body("state", equalTo("SUCCEEDED"));
        Tokens.county()
                .asks()
                .get(Pair.PATH)
                .then()
                .body("items[0].overrideReason", equalTo("历史渊源"))
                .body("items[0].inCharge", equalTo(true));
    }

    @Test
    void theSameRosterAgainChangesNothingWhateverBecameOfThePair() {
        pairs(ROW).body("counts.accepted", equalTo(1));
        long events = events();
        pairs(ROW).body("counts.unchanged", equalTo(1));
        assertThat(events()).isEqualTo(events);
        String changed = ROW.replace("20000", "30000");
        pairs(changed).body("state", equalTo("FAILED")).body("errors.code", contains("paper-letter-differs"));
        String id = Tokens.county().asks().get(Pair.PATH).path("items[0].id");
        Pair.command(Pair.PATH + "/" + id, "suspension", "*").statusCode(200);
        pairs(ROW).body("counts.unchanged", equalTo(1));
        pairs(changed).body("errors.code", contains("paper-letter-differs"));
        Pair.command(Pair.PATH + "/" + id, "termination", "*").statusCode(200);
        pairs(ROW).body("counts.unchanged", equalTo(1));
        pairs(changed).body("counts.accepted", equalTo(1));
    }

    @Test
    void aPairProposedHereIsNotFiledFromPaper() {
        Pair.proposed();
        pairs(ROW).body("errors.code", contains("already-paired"));
    }

    @Test
    void neitherSideFilesItsOwnLetter() {
        for (var side : new Tokens[] {Tokens.branch(), Tokens.unit()}) {
            String job = Upload.started(side, "unit-pairs", (HEAD + ROW).getBytes(StandardCharsets.UTF_8), "");
            Awaitility.await().until(() -> side.asks().get(job).path("endedAt") != null);
            side.asks().get(job).then().body("state", equalTo("FAILED"));
        }
        assertThat(Database.number("select count(*) from pairing")).isZero();
    }

    @Test
    void linksMembersUnderThePairOfTheSameUpload() {
        var sheets = new LinkedHashMap<String, List<String>>();
        sheets.put("党员结对", List.of(MEMBER_HEAD.strip(), "C0281,N04673,2009-02-08"));
        sheets.put("单位结对", List.of((HEAD + ROW).strip().split("\n")));
        Upload.finished(Upload.started(Upload.workbook(sheets), ""))
                .body("state", equalTo("SUCCEEDED"))
                .body("counts.accepted", equalTo(2));
        String filter = "/api/v1/liaisons?member=C0281";
        Tokens.unit()
                .asks()
                .get(filter)
                .then()
                .body("items.counterpart", contains("N04673"))
                .body("items.startsOn", contains("2009-02-08"));
        Tokens.unit().asks().get(filter + "&asOf=2009-02-07").then().body("items", hasSize(0));
        Tokens.unit().asks().get(filter + "&asOf=2009-02-08").then().body("items", hasSize(1));
        Tokens.unit().asks().get(filter + "&asOf=2010-01-01").then().body("code", equalTo("day-in-future"));
        long events = events();
        members("C0281,N04673,2009-02-08\n").body("counts.unchanged", equalTo(1));
        assertThat(events()).isEqualTo(events);
        members("C0281,N04673,2009-02-09\n").body("errors.code", contains("already-linked"));
    }

    @Test
    void refusesLiaisonsThatNoLetterCarries() {
        members("C0281,N04673,2009-02-08\n").body("errors.code", contains("units-not-paired"));
        pairs(ROW).body("state", equalTo("SUCCEEDED"));
        long events = events();
        members("C0281,N04673,2009-01-12\nC0281,N90001,2009-02-08\nC0999,N99999,2009-02-08\n"
                        + "C0281,N04672,2009-02-08\nC0281,N04672,2009-02-08\n,,2009-1-1\n")
                .body("state", equalTo("FAILED"))
                .body(
                        "errors.code",
                        contains(
                                "before-the-letter",
                                "units-not-paired",
                                "person-unknown",
                                "person-unknown",
                                "row-repeated",
                                "cell-empty",
                                "cell-empty",
                                "cell-not-a-date"))
                .body("errors.row", contains(2, 3, 4, 4, 6, 7, 7, 7));
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void aLiaisonMayBeginUnderTheTermBeforeTheRunningOne() {
        pairs(ROW).body("state", equalTo("SUCCEEDED"));
        String first = Pair.PATH + "/" + Tokens.county().asks().get(Pair.PATH).path("items[0].id");
        Tokens.county()
                .sends(Map.of("achieved", "已完成", "verdict", "CONTINUE"))
                .header("If-Match", "*")
                .post(first + "/reviews")
                .then()
                .statusCode(200);
        String second = Tokens.county()
                .sends(Map.of())
                .header("If-Match", "*")
                .post(first + "/renewal")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Pair.plan(second, "*", Pair.plan()).statusCode(200);
        Pair.sign(Tokens.unit(), second, 1, "*").statusCode(200);
        Pair.sign(Tokens.branch(), second, 1, "*").statusCode(200).body("state", equalTo("ACTIVE"));
        pairs(ROW).body("counts.unchanged", equalTo(1));
        members("C0281,N04673,2009-02-08\n").body("counts.accepted", equalTo(1));
    }
}
