package org.jointprosperity.pairing.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jointprosperity.pairing.visit.Visiting.CONCERNS;
import static org.jointprosperity.pairing.visit.Visiting.TODAY;
import static org.jointprosperity.pairing.visit.Visiting.command;
import static org.jointprosperity.pairing.visit.Visiting.recorded;
import static org.jointprosperity.pairing.visit.Visiting.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is heard on a visit, until it is solved. */
@QuarkusTest
@WithTestResource(RealParts.class)
class VisitConcernResourceTest {

    @BeforeEach
    void theMemberIsLinkedWithTwoHouseholds() {
        Visiting.begin();
    }

    @Test
    void aConcernIsTrackedUntilItIsSolved() {
        String visit = recorded();
        command(Tokens.unit(), visit + "/concerns", "\"1\"", Map.of("text", " "))
                .statusCode(400);
        String path = command(Tokens.unit(), visit + "/concerns", "\"1\"", Map.of("text", "吃水困难", "topic", "饮水"))
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("heardOn", equalTo(TODAY))
                .extract()
                .header("Location");
        var hand = Map.<String, Object>of("handler", "县水务局", "dueOn", TODAY);
        refused(
                command(Tokens.town(), path + "/assignment", "\"0\"", Map.of("handler", "县水务局", "dueOn", "2009-12-30")),
                "due-day-has-passed");
        command(Tokens.town(), path + "/assignment", "\"5\"", hand).statusCode(412);
        var neighbour = Tokens.branch().with("branch", "61102310400102");
        for (var step : Map.of(
                        "assignment", hand,
                        "solution", Map.<String, Object>of("answer", "已接通自来水"),
                        "explanation", Map.<String, Object>of("reason", "本年无项目"),
                        "reopening", Map.<String, Object>of("reason", "又断水"))
                .entrySet()) {
            command(neighbour, path + "/" + step.getKey(), "\"0\"", step.getValue())
                    .statusCode(403)
                    .body("code", equalTo("reserved-for-the-parties"));
        }
        command(Tokens.town(), path + "/assignment", "\"0\"", hand)
                .statusCode(200)
                .body("state", equalTo("IN_HAND"));
        Tokens.town().asks().get(CONCERNS + "?overdue=true").then().body("items", hasSize(0));
        Database.execute("update concern set due_on = '2009-12-30'");
        Tokens.town()
                .asks()
                .get(CONCERNS + "?overdue=true&state=IN_HAND&branch=" + Registered.BRANCH + "&unit=" + Registered.UNIT
                        + "&division=611023104")
                .then()
                .body("items", hasSize(1));
        command(Tokens.branch(), path + "/solution", "\"1\"", Map.of("answer", "已接通自来水"))
                .statusCode(200)
                .body("closedOn", equalTo(TODAY));
        refused(command(Tokens.unit(), path + "/explanation", "\"2\"", Map.of("reason", "x")), "concern-closed");
        command(Tokens.unit(), path + "/reopening", "\"2\"", Map.of("reason", "又断水"))
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        command(Tokens.unit(), path + "/explanation", "\"3\"", Map.of("reason", "本年无项目"))
                .statusCode(200)
                .body("state", equalTo("EXPLAINED"))
                .body("steps.state", contains("OPEN", "IN_HAND", "SOLVED", "OPEN", "EXPLAINED"));
        Tokens.unit()
                .asks()
                .get(path)
                .then()
                .body("steps.takenBy", containsInAnyOrder("C0281", "subject-of-town", "N04672", "C0281", "C0281"));
        Tokens.of("611023101").asks().get(path).then().statusCode(404);
        assertThat(Announced.about(path, 4).without("水").types())
                .containsExactly(
                        "pairing.ConcernHeard",
                        "pairing.ConcernSolved",
                        "pairing.ConcernHeard",
                        "pairing.ConcernSolved");
    }

    @Test
    void aConcernStandsInTheListOfADayAsItStoodThen() {
        String path = command(Tokens.unit(), recorded() + "/concerns", "\"1\"", Map.of("text", "吃水困难"))
                .extract()
                .header("Location");
        command(Tokens.town(), path + "/assignment", "\"0\"", Map.of("handler", "县水务局", "dueOn", TODAY))
                .statusCode(200)
                .body("steps.dueOn", contains(null, TODAY));
        command(Tokens.branch(), path + "/solution", "\"1\"", Map.of("answer", "已接通自来水"))
                .statusCode(200);
        Database.execute("update concern set heard_on = '2009-03-01', due_on = '2009-06-30'");
        Database.execute("update concern_step set taken_on = '2009-03-01' where position = 0");
        Database.execute("update concern_step set taken_on = '2009-04-01', due_on = '2009-06-30' where position = 1");
        Database.execute("update concern_step set taken_on = '2009-08-01' where position = 2");
        concernThen("2009-02-28", "").body("items", hasSize(0));
        concernThen("2009-03-31", "&state=OPEN")
                .body("items.handler", contains(nullValue()))
                .body("items[0].steps", hasSize(1));
        concernThen("2009-04-01", "&state=IN_HAND")
                .body("items.handler", contains("县水务局"))
                .body("items.dueOn", contains("2009-06-30"));
        concernThen("2009-06-30", "&overdue=true").body("items", hasSize(0));
        concernThen("2009-07-31", "&overdue=true&state=IN_HAND").body("items.closedOn", contains(nullValue()));
        concernThen("2009-08-01", "&state=IN_HAND").body("items", hasSize(0));
        concernThen("2009-08-01", "&state=SOLVED").body("items.closedOn", contains("2009-08-01"));
        Tokens.town()
                .asks()
                .get(CONCERNS + "?asOf=2010-01-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("day-in-future"));
    }

    private static ValidatableResponse concernThen(String day, String filters) {
        return Tokens.town()
                .asks()
                .get(CONCERNS + "?asOf=" + day + filters)
                .then()
                .statusCode(200);
    }
}
