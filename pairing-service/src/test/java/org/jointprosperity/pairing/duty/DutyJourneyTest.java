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
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
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
                .body("fulfilledOn", equalTo("2009-12-31"))
                .body("evidence.on", contains("2009-11-05"))
                .body("evidence.recordedOn", contains("2009-12-31"))
                .body("evidence.recordedBy", contains("N04672"))
                .body("evidence.late", contains(true));
        unlisted(Tokens.county(), path);
        announced(path);
        stoodBefore(path);
    }

    /** Recorded today, it stands in the lists of earlier days as it stood then; nobody had laid it before the term began. */
    private static void stoodBefore(String path) {
        then(Tokens.county(), "2009-06-30", "", path, null, null, 0);
        then(Tokens.county(), "2009-09-30", "&state=OPEN&overdue=false", path, "OPEN", null, 0);
        then(Tokens.county(), "2009-10-01", "&state=OVERDUE&overdue=true", path, "OVERDUE", null, 0);
        then(Tokens.branch(), "2009-10-06", "&mine=true&overdue=true", path, "OVERDUE", null, 0);
        then(Tokens.county(), "2009-10-07", "&state=ESCALATED&level=BRANCH", path, "ESCALATED", "BRANCH", 0);
        then(Tokens.town(), "2009-10-14", "&mine=true", path, null, null, 0);
        then(Tokens.town(), "2009-10-15", "&mine=true&overdue=true", path, "ESCALATED", "TOWN", 0);
        then(Tokens.county(), "2009-11-04", "&mine=true", path, "ESCALATED", "COUNTY", 0);
        then(Tokens.county(), "2009-11-05", "&state=FULFILLED", path, null, null, 0);
        then(Tokens.county(), "2009-12-30", "&state=ESCALATED", path, "ESCALATED", "COUNTY", 0);
        then(Tokens.county(), "2009-12-31", "&state=FULFILLED&overdue=false", path, "FULFILLED", "COUNTY", 1);
        then(Tokens.county(), "2009-12-31", "&level=COUNTY", path, "FULFILLED", "COUNTY", 1);
        Tokens.county()
                .asks()
                .get(Owing.PATH + "?asOf=2010-01-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("day-in-future"));
    }

    /** Suspended days do not bring a duty before the next level, neither those that are over nor those that run. */
    @Test
    void aDutyOfASuspendedPairStoodStillMeanwhile() {
        String pairing = Owing.pairingFrom("2009-07-01");
        String path = Owing.of(pairing, "rural-exchange", "2009-07-01");
        var term = UUID.fromString(Owing.idIn(pairing));
        Database.execute("insert into duty_pause values (?, 0, '2009-10-05', '2009-10-14')", term);
        then(Tokens.county(), "2009-10-04", "&state=OVERDUE", path, "OVERDUE", null, 0);
        then(Tokens.county(), "2009-10-16", "&state=OVERDUE", path, "OVERDUE", null, 0);
        then(Tokens.county(), "2009-10-17", "&level=BRANCH", path, "ESCALATED", "BRANCH", 0);
        Database.execute("update duty_term set paused_on = '2009-10-20' where pairing_id = ?", term);
        then(Tokens.county(), "2009-12-31", "&level=BRANCH", path, "ESCALATED", "BRANCH", 0);
        Owing.command(Tokens.county(), path, "cancellation", Map.of("reason", "年内已办"))
                .statusCode(200);
        Database.execute("update duty set cancelled_on = '2009-12-01' where id = ?", UUID.fromString(Owing.idIn(path)));
        then(Tokens.county(), "2009-11-30", "&state=CANCELLED", path, null, null, 0);
        then(Tokens.county(), "2009-12-01", "&state=CANCELLED", path, "CANCELLED", "BRANCH", 0);
    }

    /** How the list of a day shows it, or that it does not. */
    private static void then(
            Tokens who, String day, String filters, String path, String state, String level, int done) {
        var list = who.asks()
                .get(Owing.PATH + "?limit=200&policy=rural-exchange&asOf=" + day + filters)
                .then()
                .statusCode(200);
        if (state == null) {
            list.body("items.id", not(hasItem(Owing.idIn(path))));
            return;
        }
        String found = "items.find { it.id == '" + Owing.idIn(path) + "' }.";
        list.body(found + "state", equalTo(state))
                .body(found + "level", equalTo(level))
                .body(found + "done", equalTo(done))
                .body(found + "late", equalTo(!state.equals("OPEN") && !state.equals("CANCELLED")));
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
        var announced = Announced.about(path, 6).without("座谈");
        assertThat(announced.types())
                .containsExactly(
                        "pairing.DutyOverdue",
                        "pairing.DutyEscalated",
                        "pairing.DutyEscalated",
                        "pairing.DutyEscalated",
                        "pairing.DutyFulfilled",
                        "pairing.DutyFulfilledLate");
        assertThat(announced.headers("ce_unit")).containsOnly(Registered.UNIT);
        assertThat(announced.headers("ce_divisioncode")).containsOnly("611023104001");
        assertThat(announced.last())
                .contains("\"dueOn\":\"2009-09-30\"", "\"level\":\"COUNTY\"", "\"enteredOn\":\"2009-12-31\"");
    }
}
