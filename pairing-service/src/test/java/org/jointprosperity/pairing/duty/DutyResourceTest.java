package org.jointprosperity.pairing.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class DutyResourceTest {

    private static final String POLICIES = "/api/v1/cadence-policies";
    private static final Tokens OFFICE = Tokens.county().scopes("pairing:admin pairing:read");

    @Inject
    MindingDuties minding;

    @Inject
    Outbox outbox;

    @Inject
    PlatformWork platform;

    @BeforeEach
    void nothingIsOwed() {
        Registered.all();
        Owing.nothing();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).body("code", equalTo(code));
    }

    private static ValidatableResponse list(String query) {
        return Tokens.county()
                .asks()
                .get(Owing.PATH + "?limit=200&" + query)
                .then()
                .statusCode(200);
    }

    private void visited(UUID visit, String on) {
        platform.run(() -> outbox.add(new PairingEvent.VisitRecorded(
                visit,
                UUID.randomUUID(),
                "C0281",
                "N04673",
                Registered.UNIT,
                Registered.BRANCH,
                "611023104001",
                LocalDate.parse(on),
                "HEAR",
                "POLICY_TALK")));
    }

    private void corrected(UUID visit, String on) {
        platform.run(() -> outbox.add(new PairingEvent.VisitCorrected(
                visit,
                UUID.randomUUID(),
                "C0281",
                "N04673",
                Registered.UNIT,
                Registered.BRANCH,
                "611023104001",
                LocalDate.parse(on),
                "HEAR",
                "POLICY_TALK")));
    }

    private static Map<String, Object> cadence(String code, String from) {
        var cadence = new HashMap<String, Object>();
        cadence.put("code", code);
        cadence.put("nameZh", "每月一次座谈交流");
        cadence.put("nameEn", "monthly exchange");
        cadence.put("side", "RURAL");
        cadence.put("pairType", "ALL");
        cadence.put("counting", "EVIDENCE");
        cadence.put("times", 1);
        cadence.put("period", "MONTH");
        cadence.put("dueAfterDays", 0);
        cadence.put("graceDays", 0);
        cadence.put("branchAfterDays", 3);
        cadence.put("jurisdiction", "611023");
        cadence.put("effectiveFrom", from);
        cadence.put("source", "县委组织部通知");
        cadence.put("verified", true);
        return cadence;
    }

    private static Map<String, Object> cadenceWith(String part, Object value) {
        var cadence = cadence("rural-exchange", "2010-01-01");
        cadence.put(part, value);
        return cadence;
    }

    private static ValidatableResponse set(Tokens who, Map<String, Object> cadence) {
        return who.sends(cadence).post(POLICIES).then();
    }

    @Test
    void theFirstPoliciesSayWhatTheProgrammeAsks() {
        for (var owed : Map.of("rural-exchange", "QUARTER", "rural-opinions", "QUARTER", "rural-young-member", "YEAR")
                .entrySet()) {
            Tokens.branch()
                    .asks()
                    .get(POLICIES + "?division=611023104001&on=2009-12-31&code=" + owed.getKey())
                    .then()
                    .body("items.times", contains(1))
                    .body("items.period", contains(owed.getValue()))
                    .body("items.side", contains("RURAL"))
                    .body("items.verified", contains(true));
        }
        Tokens.unit().asks().get(POLICIES).then().body("items", hasSize(5));
        Tokens.unit().asks().get(POLICIES + "?on=2007-12-31").then().body("items", empty());
        Tokens.unit().asks().get(POLICIES + "?division=611022").then().body("items", empty());
    }

    @Test
    void dutiesAreLaidUpToTheNextPeriodWhenThePairingComesIntoForce() {
        String pairing = Owing.pairingFrom("2009-06-02");
        String query = "pairing=" + Owing.idIn(pairing) + "&policy=";
        list(query + "rural-exchange")
                .body("items.periodFrom", contains("2009-07-01", "2009-10-01", "2010-01-01"))
                .body("items.dueOn", contains("2009-09-30", "2009-12-31", "2010-03-31"));
        list(query + "rural-young-member").body("items.periodFrom", contains("2009-06-02", "2010-01-01"));
        minding.mind(LocalDate.parse("2010-01-01"));
        list(query + "rural-exchange").body("items.periodFrom", hasItems("2010-01-01", "2010-04-01"));
        minding.mind(LocalDate.parse("2010-01-01"));
        list(query + "rural-exchange").body("items", hasSize(4));
    }

    @Test
    void refusesEvidenceByNameOfWhatIsWrong() {
        String pairing = Owing.pairingFrom("2009-07-01");
        String path = Owing.of(pairing, "rural-exchange", "2009-10-01");
        refused(Owing.fulfil(Tokens.branch(), path, Owing.minutesOf("2010-01-01")), 409, "day-in-future")
                .body("day", equalTo("2010-01-01"))
                .body("today", equalTo("2009-12-31"));
        refused(Owing.fulfil(Tokens.branch(), path, Owing.minutesOf("2009-09-30")), 409, "evidence-outside-period")
                .body("from", equalTo("2009-10-01"));
        refused(Owing.fulfil(Tokens.unit(), path, Owing.minutesOf("2009-12-01")), 403, "reserved-for-the-other-side");
        refused(Owing.fulfil(Tokens.of("611023101"), path, Owing.minutesOf("2009-12-01")), 404, "not-found");
        refused(
                Owing.fulfil(Tokens.branch(), path, Owing.minutesWith("2009-12-01", "persons", List.of("N04672"))),
                409,
                "evidence-names-people");
        refused(
                Owing.fulfil(Tokens.branch(), path, Owing.minutesWith("2009-12-01", "attachmentSha256", "abc")),
                400,
                "request-invalid");
        var unseen = Owing.minutesWith("2009-12-01", "attachmentSha256", Upload.paper(Tokens.unit()));
        refused(Owing.fulfil(Tokens.branch(), path, unseen), 409, "receipt-unknown");
        refused(
                Owing.fulfil(Tokens.branch(), path, Owing.minutesWith("2009-12-01", "text", " ")),
                400,
                "request-invalid");
        refused(
                Tokens.branch()
                        .sends(Owing.minutesOf("2009-12-01"))
                        .post(path + "/fulfilments")
                        .then(),
                428,
                "if-match-missing");
        Tokens.branch().asks().get(path).then().body("done", equalTo(0)).body("evidence", empty());
        String paper = Upload.paper(Tokens.town());
        Owing.fulfil(Tokens.town(), path, Owing.minutesWith("2009-12-01", "attachmentSha256", paper))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("late", equalTo(false))
                .body("evidence.bySuperior", contains(true));
        Tokens.unit().asks().get("/api/v1/attachments/" + paper).then().statusCode(200);
        refused(Owing.fulfil(Tokens.branch(), path, Owing.minutesOf("2009-12-02")), 409, "duty-already-fulfilled");
        refused(
                Owing.fulfil(
                        Tokens.unit(), Owing.of(pairing, "urban-visits", "2009-10-01"), Owing.minutesOf("2009-12-01")),
                409,
                "duty-counted-by-visits");
    }

    @Test
    void namesPeopleOfTheOtherSideThatTheCallerCannotSee() {
        String pairing = Owing.pairingFrom("2009-01-01");
        String young = Owing.of(pairing, "rural-young-member", "2009-01-01");
        refused(Owing.fulfil(Tokens.branch(), young, named("C99999")), 409, "person-unknown");
        refused(Owing.fulfil(Tokens.branch(), young, named("N04673")), 409, "person-unknown");
        refused(Owing.fulfil(Tokens.branch(), young, named("C0281")), 409, "young-member-too-old")
                .body("age", equalTo(49))
                .body("rule", equalTo("rural-young-member@2008-01-01"))
                .body("mostAge", equalTo(35))
                .body("missing", equalTo(14))
                .body("verified", equalTo(false));
        registerYoung("C97001");
        Owing.fulfil(Tokens.branch(), young, named("C97001")).statusCode(200).body("state", equalTo("FULFILLED"));
        Database.execute("delete from member where number = 'C97001'");
        String delegates = Owing.of(pairing, "rural-delegates", "2009-01-01");
        refused(Owing.fulfil(Tokens.branch(), delegates, named("N90001")), 409, "person-of-another-organisation");
        Owing.fulfil(Tokens.branch(), delegates, named("N04673")).statusCode(200);
        keepsBack(Tokens.analyst(), delegates);
        keepsBack(Tokens.villager(), young);
        Tokens.villager()
                .asks()
                .get(delegates)
                .then()
                .body("evidence.text", not(hasItem("*")))
                .body("evidence[0].persons", contains("N04673"));
    }

    private static void keepsBack(Tokens reader, String duty) {
        reader.asks()
                .get(duty)
                .then()
                .statusCode(200)
                .body("done", equalTo(1))
                .body("evidence.text", contains("*"))
                .body("evidence[0].persons", empty());
    }

    private static void registerYoung(String number) {
        Tokens.county()
                .sends(Map.of(
                        "number",
                        number,
                        "name",
                        "示例丙",
                        "sex",
                        "MALE",
                        "born",
                        "1984-05",
                        "unit",
                        Registered.UNIT,
                        "skills",
                        List.of()))
                .post("/api/v1/members")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> named(String number) {
        return Owing.minutesWith("2009-11-01", "persons", List.of(number));
    }

    @Test
    void oneMeetingIsOnePeriods() {
        String pairing = Owing.pairingFrom("2009-07-01");
        String third = Owing.of(pairing, "rural-exchange", "2009-07-01");
        String fourth = Owing.of(pairing, "rural-exchange", "2009-10-01");
        Owing.fulfil(Tokens.branch(), fourth, Owing.minutesOf("2009-12-30")).statusCode(200);
        refused(
                        Owing.fulfil(Tokens.branch(), third, Owing.minutesWith("2009-12-30", "text", "同一天的座谈")),
                        409,
                        "evidence-counted-elsewhere")
                .body("from", equalTo("2009-10-01"))
                .body("rule", equalTo("rural-exchange"))
                .body("article", equalTo("每季度一次座谈交流"))
                .body("verified", equalTo(false));
        String views = Owing.of(pairing, "rural-opinions", "2009-07-01");
        Owing.fulfil(Tokens.branch(), views, Owing.minutesOf("2009-12-30")).statusCode(200);
        Owing.fulfil(Tokens.branch(), third, Owing.minutesOf("2009-12-29"))
                .statusCode(200)
                .body("late", equalTo(true))
                .body("evidence[0].sameDayAs", empty());
        aMeetingOfTheSameDayWithAnotherPartnerIsShown(pairing, fourth);
    }

    /** The duty of another quarter is made one to another partner: the same words are one meeting, others are looked at. */
    private static void aMeetingOfTheSameDayWithAnotherPartnerIsShown(String pairing, String counted) {
        String other = Owing.of(pairing, "rural-exchange", "2010-01-01");
        Database.execute(
                "update duty set unit_code = '11611023016090013Q', period_from = '2009-12-01' where id = ?",
                UUID.fromString(Owing.idIn(other)));
        refused(
                Owing.fulfil(Tokens.branch(), other, Owing.minutesWith("2009-12-30", "text", "座谈 交流纪要。")),
                409,
                "evidence-counted-elsewhere");
        Owing.fulfil(Tokens.branch(), other, Owing.minutesWith("2009-12-30", "text", "与另一单位的座谈"))
                .statusCode(200)
                .body("evidence[0].sameDayAs", contains(Owing.idIn(counted)));
        Tokens.county().asks().get(counted).then().body("evidence[0].sameDayAs", contains(Owing.idIn(other)));
    }

    @Test
    void aReportOfPeoplesViewsIsAnsweredByTheUnitAndClosedByTheBranch() {
        String path = Owing.of(Owing.pairingFrom("2009-10-01"), "rural-opinions", "2009-10-01");
        Map<String, Object> words = Map.of("text", "已转水利局");
        refused(Owing.command(Tokens.unit(), path, "reply", words), 409, "no-report-to-answer");
        Owing.fulfil(Tokens.branch(), path, Owing.minutesOf("2009-11-01")).statusCode(200);
        refused(Owing.command(Tokens.branch(), path, "reply", words), 403, "reserved-for-the-other-side");
        refused(Owing.command(Tokens.branch(), path, "closing", words), 409, "no-answer-to-close");
        Owing.command(Tokens.unit(), path, "reply", words)
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("evidence.repliedOn", contains("2009-12-31"));
        refused(Owing.command(Tokens.unit(), path, "closing", words), 403, "reserved-for-the-other-side");
        Owing.command(Tokens.branch(), path, "closing", words)
                .statusCode(200)
                .body("evidence.closedOn", contains("2009-12-31"));
    }

    @Test
    void aDutyThatCannotBeMindedHoldsUpNoOther() {
        String pairing = Owing.pairingFrom("2009-07-01");
        String poisoned = Owing.of(pairing, "rural-exchange", "2009-07-01");
        String sound = Owing.of(pairing, "rural-opinions", "2009-07-01");
        Database.execute(
                """
                create or replace function poison() returns trigger language plpgsql as
                'begin raise exception ''poisoned''; end'""");
        Database.execute("create trigger poison before update on duty for each row when (new.id = '"
                + Owing.idIn(poisoned) + "') execute function poison()");
        try {
            minding.mind(LocalDate.parse("2009-10-01"));
        } finally {
            Database.execute("drop trigger poison on duty");
        }
        Tokens.branch().asks().get(poisoned).then().body("state", equalTo("OPEN"));
        Tokens.branch().asks().get(sound).then().body("state", equalTo("OVERDUE"));
        minding.mind(LocalDate.parse("2009-10-01"));
        Tokens.branch().asks().get(poisoned).then().body("state", equalTo("OVERDUE"));
    }

    @Test
    void visitsCountByThemselvesAndFollowTheirCorrection() {
        String pairing = Owing.pairingFrom("2009-07-01");
        String third = Owing.of(pairing, "urban-visits", "2009-07-01");
        String fourth = Owing.of(pairing, "urban-visits", "2009-10-01");
        minding.mind(LocalDate.parse("2009-12-31"));
        var visit = UUID.randomUUID();
        visited(visit, "2009-08-15");
        Tokens.unit()
                .asks()
                .get(third)
                .then()
                .body("state", equalTo("FULFILLED"))
                .body("late", equalTo(false))
                .body("fulfilledOn", equalTo("2009-08-15"))
                .body("level", equalTo("COUNTY"))
                .body("enteredOn", equalTo("2009-12-31"))
                .body("enteredLate", equalTo(true))
                .body("visits.on", contains("2009-08-15"))
                .body("visits.enteredOn", contains("2009-12-31"));
        list("enteredLate=true").body("items.id", contains(Owing.idIn(third)));
        list("enteredLate=true&asOf=2009-12-30").body("items", hasSize(0));
        list("asOf=2009-12-30&unit=" + Registered.UNIT)
                .body("items.find { it.id == '" + Owing.idIn(third) + "' }.enteredOn", equalTo(null))
                .body("items.find { it.id == '" + Owing.idIn(third) + "' }.enteredLate", equalTo(false));
        list("enteredLate=true&asOf=2009-12-31").body("items.enteredOn", contains("2009-12-31"));
        Database.execute("update duty_fact set recorded_on = date '2009-08-16' where visit_id = ?", visit);
        corrected(visit, "2009-08-20");
        Tokens.unit()
                .asks()
                .get(third)
                .then()
                .body("fulfilledOn", equalTo("2009-08-20"))
                .body("enteredOn", equalTo("2009-08-20"))
                .body("enteredLate", equalTo(false));
        corrected(visit, "2009-10-15");
        Tokens.unit().asks().get(third).then().body("state", equalTo("OPEN")).body("done", equalTo(0));
        assertThat(Announced.about(third, 6).types())
                .endsWith(
                        "pairing.DutyFulfilled",
                        "pairing.DutyFulfilledLate",
                        "pairing.DutyFulfilled",
                        "pairing.DutyReopened");
        Tokens.unit()
                .asks()
                .get(fourth)
                .then()
                .body("state", equalTo("FULFILLED"))
                .body("done", equalTo(1));
        corrected(visit, "2009-10-16");
        Tokens.unit().asks().get(fourth).then().body("done", equalTo(1)).body("visits.on", contains("2009-10-16"));
        minding.mind(LocalDate.parse("2009-12-31"));
        Tokens.unit()
                .asks()
                .get(third)
                .then()
                .body("state", equalTo("ESCALATED"))
                .body("level", equalTo("COUNTY"));
    }

    @Test
    void visitsMadeBeforeTheDutiesWereLaidCountToo() {
        visited(UUID.randomUUID(), "2009-11-15");
        String path = Owing.of(Owing.pairingFrom("2009-10-01"), "urban-visits", "2009-10-01");
        Tokens.unit()
                .asks()
                .get(path)
                .then()
                .body("state", equalTo("FULFILLED"))
                .body("visits", hasSize(1));
    }

    @Test
    void nothingMovesWhileThePairingIsSuspendedAndNothingIsOwedAfterItsEnd() {
        String pairing = Owing.pairingFrom("2009-07-01");
        String path = Owing.of(pairing, "rural-exchange", "2009-07-01");
        Pair.command(pairing, "suspension", "*").statusCode(200);
        minding.mind(LocalDate.parse("2010-06-01"));
        Tokens.branch().asks().get(path).then().body("state", equalTo("OPEN"));
        Pair.command(pairing, "resumption", "*").statusCode(200);
        Pair.command(pairing, "termination", "*").statusCode(200);
        list("pairing=" + Owing.idIn(pairing) + "&state=CANCELLED")
                .body("items.periodFrom", everyItem(equalTo("2010-01-01")))
                .body("items.cancelReason", everyItem(equalTo("PAIRING_ENDED")))
                .body("items.cancelledOn", everyItem(equalTo("2009-12-31")));
        list("pairing=" + Owing.idIn(pairing) + "&state=OPEN&dueBefore=2010-01-01")
                .body("items.size()", equalTo(8))
                .body("items.pairingEndedOn", everyItem(equalTo("2009-12-31")));
        assertThat(Announced.about(path, 1).types()).containsExactly("pairing.DutyStands");
    }

    @Test
    void aSuperiorLetsADutyGoAndTheSideThatOwesItCannot() {
        String path = Owing.of(Owing.pairingFrom("2009-10-01"), "rural-exchange", "2009-10-01");
        refused(Owing.command(Tokens.branch(), path, "cancellation", Pair.REASON), 403, "reserved-for-superior");
        Owing.command(Tokens.town(), path, "cancellation", Pair.REASON)
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("nextStepOn", nullValue());
        refused(Owing.fulfil(Tokens.branch(), path, Owing.minutesOf("2009-12-01")), 409, "duty-cancelled");
    }

    @Test
    void theServiceIsReadyWhenTheDutiesWereMindedOnce() {
        var ready = new DutiesMinded(minding, "60s");
        assertThat(ready.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        minding.mind();
        assertThat(ready.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    }

    @Test
    void listsWhatIsMineByUnitAndBranch() {
        String path = Owing.pairingFrom("2009-10-01");
        Tokens.unit().asks().get(Owing.PATH + "?mine=true").then().body("items.side", everyItem(equalTo("URBAN")));
        Tokens.branch().asks().get(Owing.PATH + "?mine=true").then().body("items.side", everyItem(equalTo("RURAL")));
        Tokens.branch()
                .asks()
                .get(Owing.PATH + "?mine=true")
                .then()
                .body("items.periodFrom", everyItem(equalTo("2009-10-01")))
                .body("items", hasSize(2));
        String done = Owing.of(path, "rural-exchange", "2009-10-01");
        Owing.fulfil(Tokens.branch(), done, Owing.minutesOf("2009-12-30")).statusCode(200);
        Tokens.branch().asks().get(Owing.PATH + "?mine=true").then().body("items", hasSize(1));
        Tokens.branch()
                .asks()
                .get(Owing.PATH + "?mine=true&state=FULFILLED")
                .then()
                .body("items", hasSize(1));
        Tokens.branch()
                .asks()
                .get(Owing.PATH + "?mine=true&asOf=2009-12-30")
                .then()
                .body("items", hasSize(2));
        Tokens.villager().asks().get(Owing.PATH + "?mine=true").then().body("items", empty());
        Tokens.county().asks().get(Owing.PATH + "?mine=true").then().body("items", empty());
        Tokens.of("611023101").asks().get(Owing.PATH).then().body("items", empty());
        list("unit=" + Registered.UNIT + "&overdue=false").body("items", hasSize(8));
        list("branch=" + Registered.BRANCH + "&overdue=true").body("items", empty());
        var page = Tokens.county().asks().get(Owing.PATH + "?limit=3").then().extract();
        assertThat(page.<List<?>>path("items")).hasSize(3);
        assertThat(page.<String>path("next")).isNotNull();
    }

    @Test
    void theCalendarShowsWhatIsToComeAndStoresNothing() {
        String pairing = Owing.idIn(Owing.pairingFrom("2009-10-01"));
        String calendar = Owing.PATH + "/calendar?from=2010-01-01&to=2011-12-31";
        long stored = Database.number("select count(*) from duty");
        Tokens.branch()
                .asks()
                .get(calendar + "&pairing=" + pairing)
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.policy == 'rural-exchange' }.dueOn",
                        contains("2010-03-31", "2010-06-30", "2010-09-30", "2010-12-31"))
                .body("items.findAll { it.policy == 'rural-young-member' }.dueOn", contains("2010-12-31"));
        Tokens.unit().asks().get(calendar + "&unit=" + Registered.UNIT).then().body("items", hasSize(14));
        assertThat(Database.number("select count(*) from duty")).isEqualTo(stored);
        refused(Tokens.branch().asks().get(calendar).then(), 400, "one-of-pairing-unit-branch");
        refused(
                Tokens.branch()
                        .asks()
                        .get(Owing.PATH + "/calendar?branch=x&from=2010-01-01&to=2012-01-02")
                        .then(),
                409,
                "calendar-too-long");
    }

    @Test
    void aLaterPolicyTakesThePlaceOfTheEarlierFromItsDayOn() {
        String pairing = Owing.pairingFrom("2009-10-01");
        refused(set(Tokens.county(), cadence("rural-exchange", "2010-01-01")), 403, "not-permitted");
        refused(set(OFFICE, cadence("rural-exchange", "2009-12-30")), 409, "policy-begins-in-the-past");
        refused(set(OFFICE, cadenceWith("jurisdiction", "611022")), 403, "place-not-yours");
        refused(set(OFFICE, cadenceWith("graceDays", 3)), 409, "escalation-steps-out-of-order");
        refused(set(OFFICE, cadenceWith("times", -1)), 400, "request-invalid");
        refused(set(OFFICE, cadenceWith("mostAge", 35)), 409, "young-age-incomplete");
        refused(set(OFFICE, cadenceWith("counting", "YOUNG_MEMBER")), 409, "young-age-incomplete");
        var ages = cadenceWith("counting", "YOUNG_MEMBER");
        ages.putAll(Map.of("leastAge", 36, "mostAge", 35, "ageSource", "县委组织部通知", "ageVerified", true));
        refused(set(OFFICE, ages), 409, "young-ages-out-of-order");
        set(OFFICE, cadence("rural-exchange", "2010-01-01")).statusCode(201);
        refused(set(OFFICE, cadence("rural-exchange", "2010-01-01")), 409, "policy-already-dated");
        minding.mind(LocalDate.parse("2009-12-31"));
        list("policy=rural-exchange&pairing=" + Owing.idIn(pairing))
                .body("items.periodTo", contains("2009-12-31", "2010-01-31"));
        aWrongOneIsTakenBackAndAnotherOneTakesItsDay(pairing);
    }

    private void aWrongOneIsTakenBackAndAnotherOneTakesItsDay(String pairing) {
        String of = POLICIES + "?code=rural-exchange&on=";
        String wrong = Tokens.unit()
                .asks()
                .get(of + "2010-01-01")
                .then()
                .body("items.period", contains("MONTH"))
                .extract()
                .path("items[0].id");
        String begun = Tokens.unit().asks().get(of + "2009-12-31").path("items[0].id");
        refused(withdraw(OFFICE, begun), 409, "policy-has-begun");
        refused(withdraw(Tokens.of("611022").scopes("pairing:admin"), wrong), 403, "place-not-yours");
        withdraw(OFFICE, wrong).statusCode(200).body("withdrawnOn", equalTo("2009-12-31"));
        refused(withdraw(OFFICE, wrong), 409, "policy-withdrawn");
        Tokens.unit().asks().get(of + "2010-01-01").then().body("items.period", contains("QUARTER"));
        minding.mind(LocalDate.parse("2009-12-31"));
        list("policy=rural-exchange&pairing=" + Owing.idIn(pairing))
                .body("items.periodTo", contains("2009-12-31", "2010-03-31"));
        set(OFFICE, cadence("rural-exchange", "2010-01-01")).statusCode(201);
        refused(
                Tokens.unit()
                        .asks()
                        .get("/api/v1/duties/calendar?unit=NOPE&from=2010-01-01&to=2010-12-31")
                        .then(),
                409,
                "unit-unknown");
    }

    private static ValidatableResponse withdraw(Tokens who, String policy) {
        return who.sends(Map.of("reason", "周期有误"))
                .post(POLICIES + "/" + policy + "/withdrawal")
                .then();
    }
}
