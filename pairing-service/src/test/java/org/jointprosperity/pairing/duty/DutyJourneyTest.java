package org.jointprosperity.pairing.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The story of a duty nobody did, a line per step. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DutyJourneyTest {

    private static final String MINE = Owing.PATH + "?mine=true&overdue=true";

    @Inject
    MindingDuties minding;

    @BeforeEach
    void nothingIsOwed() {
        Registered.all();
        Owing.nothing();
    }

    @Test
    void anEscalatedDuty() {
        String pairing = Owing.pairingFrom("2009-07-01");
        String path = Owing.of(pairing, "rural-exchange", "2009-07-01");
        stands(path, "OPEN", null);
        Tokens.branch().asks().get(MINE).then().body("items", empty());
        minding.mind(LocalDate.parse("2009-09-30"));
        stands(path, "OPEN", null);
        minding.mind(LocalDate.parse("2009-10-01"));
        stands(path, "OVERDUE", null);
        listed(Tokens.branch(), path);
        minding.mind(LocalDate.parse("2009-10-07"));
        stands(path, "ESCALATED", "BRANCH");
        unlisted(Tokens.town(), path);
        minding.mind(LocalDate.parse("2009-10-15"));
        stands(path, "ESCALATED", "TOWN");
        listed(Tokens.town(), path);
        unlisted(Tokens.county(), path);
        minding.mind(LocalDate.parse("2009-10-30"));
        minding.mind(LocalDate.parse("2009-10-30"));
        stands(path, "ESCALATED", "COUNTY");
        listed(Tokens.county(), path);
        Owing.fulfil(Tokens.branch(), path, Owing.minutesOf("2009-11-05"))
                .statusCode(200)
                .body("state", equalTo("FULFILLED"))
                .body("late", equalTo(true))
                .body("evidence.late", contains(true));
        unlisted(Tokens.county(), path);
        announced(path);
    }

    private static void stands(String path, String state, String level) {
        Tokens.branch()
                .asks()
                .get(path)
                .then()
                .statusCode(200)
                .body("state", equalTo(state))
                .body("level", equalTo(level));
    }

    private static ValidatableResponse mine(Tokens who) {
        return who.asks().get(MINE + "&policy=rural-exchange").then().statusCode(200);
    }

    private static void listed(Tokens who, String path) {
        mine(who).body("items.id", hasItem(Owing.idIn(path)));
    }

    private static void unlisted(Tokens who, String path) {
        mine(who).body("items.id", not(hasItem(Owing.idIn(path))));
    }

    private static void announced(String path) {
        var announced = Announced.about(path, 5).without("座谈");
        assertThat(announced.types())
                .containsExactly(
                        "pairing.DutyOverdue",
                        "pairing.DutyEscalated",
                        "pairing.DutyEscalated",
                        "pairing.DutyEscalated",
                        "pairing.DutyFulfilled");
        assertThat(announced.headers("ce_unit")).containsOnly(Registered.UNIT);
        assertThat(announced.headers("ce_divisioncode")).containsOnly("611023104001");
        assertThat(announced.last()).contains("\"dueOn\":\"2009-09-30\"", "\"fulfilledOn\":\"2009-11-05\"");
    }
}
