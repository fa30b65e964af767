package org.jointprosperity.evaluation.disclosure.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.jointprosperity.evaluation.disclosure.Hands.VILLAGE;
import static org.jointprosperity.evaluation.disclosure.Hands.clerk;
import static org.jointprosperity.evaluation.disclosure.Hands.good;
import static org.jointprosperity.evaluation.disclosure.Hands.object;
import static org.jointprosperity.evaluation.disclosure.Hands.published;
import static org.jointprosperity.evaluation.disclosure.Hands.step;
import static org.jointprosperity.evaluation.disclosure.Hands.with;
import static org.jointprosperity.evaluation.disclosure.Items.ITEMS;
import static org.jointprosperity.evaluation.disclosure.Items.changed;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.Announced;
import org.junit.jupiter.api.Test;

/** Who objects to what within which days, and who answers. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ObjectionResourceTest {

    private static final String MINE = "/api/v1/my-disclosure-objections";
    private static final String OBJECTIONS = "/api/v1/disclosure-objections";

    @Inject
    MindingObjections minding;

    @Test
    void takesObjectionsInTheirWindowOnly() {
        String id = published(VILLAGE, good());
        String objection = object(Tokens.unit(), id, "N04672 户未领，打13812345678问")
                .statusCode(201)
                .body("text", equalTo("N04672 户未领，打13812345678问"))
                .extract()
                .path("id");
        object(Tokens.unit(), id).statusCode(409).body("code", equalTo("objection-already-open"));
        object(Tokens.unit(), UUID.randomUUID().toString()).statusCode(404);
        Tokens.unit()
                .asks()
                .get(MINE + "/" + objection)
                .then()
                .statusCode(200)
                .body("verdict", equalTo(null))
                .body("text", equalTo("N04672 户未领，打13812345678问"));

        Database.execute(
                "update disclosure_posting set published_on = '2009-12-01', objections_until = '2009-12-30' where id = ?::uuid",
                id);
        object(Tokens.villager(), id)
                .statusCode(409)
                .body("code", equalTo("objection-window-closed"))
                .body("objectionsUntil", equalTo("2009-12-30"))
                .body("daysLate", equalTo(1))
                .body("missing", equalTo(1))
                .body("source", containsString("四议两公开"))
                .body("verified", equalTo(false))
                .body("article", containsString("四议两公开"));
    }

    @Test
    void saysOnceThatAnAnswerIsLateAndTakesItAllTheSame() {
        String id = published(VILLAGE, good());
        String objection = object(clerk(6), id).statusCode(201).extract().path("id");
        Database.execute(
                "update disclosure_objection set raised_on = '2009-12-20', answer_due_on = '2009-12-23' where id = ?::uuid",
                objection);
        minding.mind(LocalDate.parse("2009-12-31"));
        minding.mind(LocalDate.parse("2009-12-31"));

        String path = OBJECTIONS + "/" + objection;
        var answer = Map.of("verdict", "REJECTED", "text", "账目无误");
        step(clerk(6), path, "*", "answer", answer)
                .statusCode(409)
                .body("code", equalTo("objection-of-your-own"))
                .body("rule", equalTo("shangnan-objections-answered"));
        step(clerk(5), path, "*", "answer", Map.of("verdict", "REJECTED", "text", "见 138、1234、5678"))
                .statusCode(409)
                .body("code", equalTo("telephone-in-disclosure"));
        step(clerk(5), path, "*", "answer", answer)
                .statusCode(200)
                .body("inTime", equalTo(false))
                .body("lateOn", equalTo("2009-12-24"));
        step(clerk(5), path, "*", "answer", answer).statusCode(409).body("code", equalTo("objection-already-answered"));
        assertThat(Announced.typesOf(objection, 3))
                .containsExactly(
                        "evaluation.ObjectionRaised", "evaluation.ObjectionLate", "evaluation.ObjectionAnswered");
    }

    @Test
    void letsTheResponsibleUnitAnswerAndNoOtherOffice() {
        var item = changed("code", "village-lamps");
        item.put("rhythm", "PROMPT");
        item.put("effectiveFrom", "2009-12-31");
        item.put("officeUnit", "11611023MBY416905X");
        Tokens.county()
                .scopes("evaluation:admin evaluation:read")
                .sends(item)
                .post(ITEMS)
                .then()
                .statusCode(201);
        String posted = published(VILLAGE, with("item", "village-lamps"));
        String written = "N04672 家没有灯，打13812345678问";
        String objection = object(Tokens.villager(), posted, written)
                .statusCode(201)
                .extract()
                .path("id");
        var answer = Map.of("verdict", "UPHELD", "text", "N04672 家灯数有误，另行更正。");
        String path = OBJECTIONS + "/" + objection;

        clerk(5).asks().get(path).then().statusCode(200).body("text", equalTo("［已隐去］ 家没有灯，打［已隐去］问"));
        Tokens.unit().asks().get(path).then().statusCode(200).body("text", equalTo(written));

        step(clerk(5), path, "*", "answer", answer)
                .statusCode(403)
                .body("code", equalTo("answer-of-another-office"))
                .body("unit", equalTo("11611023MBY416905X"));
        step(Tokens.unit().with("unit", "12611023MBY443655G"), path, "*", "answer", answer)
                .statusCode(404);
        Tokens.unit().asks().get(OBJECTIONS + "?open=true").then().body("items.id", hasItem(objection));
        step(Tokens.unit(), path, "*", "answer", answer)
                .statusCode(200)
                .body("verdict", equalTo("UPHELD"))
                .body("answer", equalTo("N04672 家灯数有误，另行更正。"));
        Tokens.villager()
                .asks()
                .get(MINE + "/" + objection)
                .then()
                .body("text", equalTo(written))
                .body("answer", equalTo("N04672 家灯数有误，另行更正。"));
        clerk(5).asks().get(path).then().body("answer", equalTo("［已隐去］ 家灯数有误，另行更正。"));
        Tokens.unit()
                .asks()
                .get("/api/v1/disclosure-dues?item=village-lamps")
                .then()
                .body("items.corrects", hasItem(posted));
    }
}
