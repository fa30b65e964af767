package org.jointprosperity.evaluation.evidence;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Plans;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.contracts.CooperativeEvent.HouseholdCertified;
import org.jointprosperity.contracts.CooperativeEvent.OrderDefaulted;
import org.jointprosperity.contracts.CooperativeEvent.OrderSettled;
import org.jointprosperity.contracts.Event;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.contracts.PairingEvent.DutyFulfilled;
import org.jointprosperity.contracts.PairingEvent.DutyOverdue;
import org.jointprosperity.contracts.PairingEvent.UndertakingMet;
import org.jointprosperity.contracts.PairingEvent.UndertakingMoved;
import org.jointprosperity.contracts.PairingEvent.UnitMerged;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.KnownBranch;
import org.jointprosperity.evaluation.KnownPerson;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class EvidenceResourceTest {

    private static final Logger LOGGER = Logger.getLogger(EvidenceResourceTest.class);
    private static final LocalDate MARCH = LocalDate.of(2009, 3, 5);
    /** As many as it takes for a plan to matter; a larger number shows how fast the listener is. */
    private static final int EVENTS = Integer.getInteger("joint.evidence.events", 3_000);

    @Test
    void aVisitIsEvidenceOfWhoWentAndStandsAsItWasLastTold() {
        var deeds = new Deeds("11611023MBY970011A", "C97001", "611023108701");
        var kept = UUID.randomUUID();
        var corrected = UUID.randomUUID();
        Announced.all(List.of(
                deeds.recorded(kept, MARCH),
                deeds.confirmed(kept, MARCH),
                deeds.recorded(corrected, MARCH.plusDays(10)),
                deeds.confirmed(corrected, MARCH.plusDays(10)),
                deeds.corrected(corrected, MARCH.plusDays(20))));
        known(5, kept, corrected);

        list("person=C97001")
                .body("items", hasSize(2))
                .body("items.state", contains("CONFIRMED", "CORRECTED"))
                .body("items.day", contains("2009-03-05", "2009-03-25"))
                .body("items[0].link", equalTo("/api/v1/visits/" + kept))
                .body("items[1].detail", equalTo("SKILL_TRAINING"))
                .body("items[1].person", equalTo("C97001"));
        // as of a day before the correction was learnt
        list("person=C97001&asOf=2009-06-30")
                .body("items.state", contains("CONFIRMED", "CONFIRMED"))
                .body("items.day", contains("2009-03-05", "2009-03-15"));
        list("person=C97001&asOf=2009-03-05").body("items.state", contains("RECORDED"));
        list("person=C97001&asOf=2009-03-04").body("items", hasSize(0));
        list("branch=61102310870101&kind=VISIT&state=CONFIRMED").body("items", hasSize(1));
        list("unit=11611023MBY970011A&from=2009-03-06").body("items.source", contains(corrected.toString()));
        list("unit=11611023MBY970011A&to=2009-03-05").body("items.source", contains(kept.toString()));
        asks("from=2009-03-06&to=2009-03-05")
                .statusCode(400)
                .body("violations[0].code", equalTo("period-ends-before-it-starts"));
        asks("asOf=2010-01-01").statusCode(400).body("violations[0].code", equalTo("day-in-future"));
    }

    @Test
    void whatIsTakenBackIsSoInWhateverOrderTheLedgerTellsOfIt() {
        var deeds = new Deeds("11611023MBY970012A", "C97002", "611023108702");
        var first = UUID.randomUUID();
        var later = UUID.randomUUID();
        Announced.all(List.of(
                deeds.received(first, 500_00, MARCH),
                deeds.reversed(first, 500_00, MARCH.plusDays(30)),
                deeds.reversed(later, 700_00, MARCH.plusDays(40)),
                deeds.received(later, 700_00, MARCH.plusDays(1))));
        known(4, first, later);

        list("unit=11611023MBY970012A")
                .body("items.state", contains("REVERSED", "REVERSED"))
                .body("items.day", contains("2009-03-05", "2009-03-06"))
                .body("items.amount.amount", contains("500.00", "700.00"));
        list("unit=11611023MBY970012A&asOf=2009-04-01").body("items.state", contains("BOOKED", "BOOKED"));
    }

    @Test
    void anUndertakingAndADutyHaveTheirLastStateOfTheSideThatOwesThem() {
        var deeds = new Deeds("11611023MBY970013A", "C97003", "611023108703");
        var undertaking = UUID.randomUUID();
        var duty = UUID.randomUUID();
        Announced.all(List.of(
                deeds.undertaking(undertaking, LocalDate.of(2008, 5, 1)),
                new UndertakingMoved(
                        undertaking, UUID.randomUUID(), deeds.unit(), deeds.branch(), deeds.village(), 40_000, MARCH),
                new UndertakingMet(
                        undertaking,
                        UUID.randomUUID(),
                        deeds.unit(),
                        deeds.branch(),
                        deeds.village(),
                        100_000,
                        MARCH.plusDays(9)),
                new DutyOverdue(
                        duty,
                        UUID.randomUUID(),
                        "rural-exchange",
                        "RURAL",
                        deeds.unit(),
                        deeds.branch(),
                        deeds.village(),
                        LocalDate.of(2009, 1, 1),
                        LocalDate.of(2009, 3, 31),
                        LocalDate.of(2009, 3, 31),
                        LocalDate.of(2009, 4, 1)),
                new DutyFulfilled(
                        duty,
                        UUID.randomUUID(),
                        "rural-exchange",
                        "RURAL",
                        deeds.unit(),
                        deeds.branch(),
                        deeds.village(),
                        LocalDate.of(2009, 1, 1),
                        LocalDate.of(2009, 3, 31),
                        LocalDate.of(2009, 3, 31),
                        LocalDate.of(2009, 4, 9))));
        known(5, undertaking, duty);

        list("unit=11611023MBY970013A")
                .body("items.kind", contains("UNDERTAKING"))
                .body("items[0].state", equalTo("MET"))
                .body("items[0].day", equalTo("2009-03-14"))
                .body("items[0].of", equalTo(100.000f));
        list("unit=11611023MBY970013A&asOf=2009-03-10")
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].quantity", equalTo(40.000f));
        list("branch=61102310870301&kind=DUTY").body("items.state", contains("FULFILLED"));
        list("branch=61102310870301&kind=DUTY&asOf=2009-04-05").body("items.state", contains("OVERDUE"));
    }

    @Test
    void whatTheVillageProducesCountsForItsBranchAndFollowsMerges() {
        var branch = KnownBranch.in("611023108704");
        var settled = UUID.randomUUID();
        var certified = UUID.randomUUID();
        Announced.all(List.<Event>of(
                new OrderSettled(
                        settled,
                        "DD1",
                        "91611023MAY970014A",
                        "BASE",
                        "JD1",
                        9_000,
                        "公斤",
                        450_00,
                        450_00,
                        0,
                        0,
                        branch.division(),
                        MARCH),
                new OrderDefaulted(
                        settled,
                        "DD1",
                        "91611023MAY970014A",
                        "BASE",
                        "JD1",
                        "BUYER",
                        "LATE",
                        0,
                        "公斤",
                        10_00,
                        5_00,
                        branch.division(),
                        MARCH.plusDays(1)),
                new HouseholdCertified(certified, "H97001", "生猪", 12, "3000-3999", branch.division(), MARCH)));
        known(3, settled, certified);
        // the household is told of after its certification
        Announced.by(
                new PairingEvent.HouseholdRegistered(UUID.randomUUID(), "H97001", branch.number(), branch.division()),
                1);
        await().atMost(20, SECONDS).untilAsserted(() -> list("branch=" + branch.number())
                .body("items.kind", containsInAnyOrder("ORDER", "ORDER_DEFAULT", "CERTIFICATION"))
                .body("items.find { it.kind == 'CERTIFICATION' }.quantity", equalTo(12.000f)));

        // how much a household earns is for superiors only
        list("branch=" + branch.number() + "&kind=CERTIFICATION").body("items.detail", contains("3000-3999"));
        Tokens.of(branch.division())
                .asks()
                .get("/api/v1/evidence?kind=CERTIFICATION")
                .then()
                .body("items", hasSize(1))
                .body("items[0].detail", nullValue());

        var unit = KnownPerson.unit("611023108", "11611023MBY970015A");
        var duplicate = UUID.randomUUID();
        var visit = UUID.randomUUID();
        Announced.all(List.<Event>of(
                new PairingEvent.UnitRegistered(duplicate, "11611023MBY970016A", "ECONOMIC", "ORGAN", "611023108"),
                new Deeds("11611023MBY970016A", "C97004", branch.division()).recorded(visit, MARCH)));
        known(1, visit);
        Announced.by(new UnitMerged(duplicate, "11611023MBY970016A", UUID.randomUUID(), unit, "611023108"), 2);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> list("unit=" + unit).body("items.source", contains(visit.toString())));
        list("unit=11611023MBY970016A").body("items", hasSize(0));
    }

    @Test
    void aYearIsSummedUpByKindAndStateWithRowsThatMakeIt() {
        var unit = KnownPerson.unit("611023108", "11611023MBY970017A");
        var deeds = new Deeds(unit, "C97005", "611023108705");
        var events = new ArrayList<>(deeds.confirmedVisits(MARCH, MARCH.plusDays(1), LocalDate.of(2008, 12, 31)));
        var one = UUID.randomUUID();
        events.add(deeds.received(one, 1_000_00, MARCH));
        events.add(deeds.received(UUID.randomUUID(), 234_56, MARCH));
        Announced.all(events);
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from evidence where unit_code = ?", unit) == 8);

        var lines = Tokens.county()
                .asks()
                .get("/api/v1/evidence-summaries?subject=" + unit + "&year=2009")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].lines.kind", contains("FUNDS_RECEIVED", "VISIT"))
                .body("items[0].lines.count", contains(2, 2))
                .body("items[0].lines[0].amount.amount", equalTo("1234.56"))
                .body("items[0].lines[1].amount", nullValue())
                .extract();
        Tokens.county()
                .asks()
                .get(lines.<String>path("items[0].lines[0].rows"))
                .then()
                .body("items.amount.amount", containsInAnyOrder("1000.00", "234.56"));
        Tokens.county()
                .asks()
                .get(lines.<String>path("items[0].lines[1].rows"))
                .then()
                .body("items", hasSize(2));
        // the village's town sees it, another town does not, the unit itself does
        Tokens.of("611023108")
                .asks()
                .get("/api/v1/evidence?unit=" + unit)
                .then()
                .body("items", hasSize(5));
        Tokens.of("611023107")
                .asks()
                .get("/api/v1/evidence?unit=" + unit)
                .then()
                .body("items", hasSize(0));
        Tokens.unit()
                .with("unit", unit)
                .asks()
                .get("/api/v1/evidence?unit=" + unit)
                .then()
                .body("items", hasSize(5));
        Tokens.of("611023107")
                .asks()
                .get("/api/v1/evidence-summaries?subject=" + unit + "&year=2009")
                .then()
                .body("items[0].lines", hasSize(0));
    }

    @Test
    void manyEventsAreTakenAndTheirPagesReadNoMoreThanThemselves() {
        var deeds = new ArrayList<Deeds>();
        for (int i = 0; i < 40; i++) {
            deeds.add(
                    new Deeds("11611023MBY98%04dA".formatted(i), "C98%03d".formatted(i), "611023109%03d".formatted(i)));
        }
        var events = new ArrayList<Event>();
        for (int i = 0; i < EVENTS / 2; i++) {
            events.addAll(deeds.get(i % deeds.size())
                    .confirmedVisits(LocalDate.of(2009, 1, 1).plusDays(i % 300)));
        }
        long begun = System.nanoTime();
        Announced.all(events);
        await().atMost(300, SECONDS)
                .until(() -> Database.number(
                                "select count(*) from evidence where division_code like '611023109%' and kind = 'VISIT'")
                        == events.size());
        LOGGER.infof("%d events in %d ms", events.size(), (System.nanoTime() - begun) / 1_000_000);
        assertThat(Database.number(
                        "select count(*) from evidence where division_code like '611023109%' and state = 'CONFIRMED'"))
                .isEqualTo(events.size() / 2);
        assertThat(Database.number("select count(*) from inbox_parked where type like 'pairing.Visit%'"))
                .isZero();
        Database.execute("analyze evidence");

        try (var plans = Plans.explained()) {
            for (String page : List.of(
                    "limit=50",
                    "division=611023109&limit=50",
                    "unit=11611023MBY980007A",
                    "person=C98007",
                    "branch=61102310900701",
                    "kind=VISIT&from=2009-06-01&to=2009-06-30")) {
                for (var who : List.of(Tokens.county(), Tokens.of("611023109"))) {
                    var executed = plans.of(
                            () -> who.asks()
                                    .get("/api/v1/evidence?" + page)
                                    .then()
                                    .statusCode(200),
                            "evidence");
                    assertThat(executed)
                            .filteredOn(plan -> plan.contains("order by") && plan.contains("fetch first"))
                            .isNotEmpty()
                            .allSatisfy(plan -> {
                                assertThat(plan).doesNotContain("Seq Scan on evidence ");
                                assertThat(Plans.rowsRead(plan)).as(plan).isLessThan(1_000);
                            });
                }
            }
        }
    }

    private static void known(int rows, UUID... sources) {
        await().atMost(20, SECONDS).until(() -> {
            long found = 0;
            for (var source : sources) {
                found += Database.number("select count(*) from evidence where source_id = ?", source);
            }
            return found == rows;
        });
    }

    private static ValidatableResponse list(String query) {
        return asks(query).statusCode(200);
    }

    private static ValidatableResponse asks(String query) {
        return Tokens.county().asks().get("/api/v1/evidence?" + query).then();
    }
}
