package org.jointprosperity.cooperative.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.COUNTY;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.VILLAGE;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.changed;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.check;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.cooperative;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.founded;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.joining;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.notice;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.refused;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.village;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.villagers;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Cooperative;
import org.jointprosperity.cooperative.suite.Registry;
import org.junit.jupiter.api.Test;

/** What the law says of the members of a cooperative and their votes, before and after it is written. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ComplianceResourceTest {

    private static final int AT_ONCE = 32;

    @Inject
    WatchingStandings watching;

    @Test
    void tellsWhatAppliesBeforeItJudges() {
        var cooperative = cooperative(6301, "茶叶");
        cooperative.compliance("").body("standing", equalTo("NOT_ASSESSABLE")).body("violations", hasSize(0));
        cooperative.compliance("?asOf=2007-06-30").body("standing", equalTo("NO_RULE_IN_FORCE"));
        Cooperative.registered(COUNTY, Codes.association(6301), "茶叶", village())
                .compliance("")
                .body("standing", equalTo("NOT_APPLICABLE"))
                .body("words.en", containsString("social organisation"));
    }

    @Test
    void letsACooperativeGatherMembersUntilItIsFounded() {
        var cooperative = cooperative(6302, "茶叶");
        var farmers = villagers(5);
        cooperative.joinAll(farmers.subList(0, 4), "FARMER").statusCode(201);
        cooperative
                .declareComplete()
                .statusCode(409)
                .body("code", equalTo("cooperative-too-few-members"))
                .body("missing", equalTo(1))
                .body("finding.change.words.en", equalTo("one farmer more"));
        cooperative.compliance("").body("standing", equalTo("NOT_ASSESSABLE"));

        cooperative.join(farmers.get(4), "FARMER").statusCode(201);
        cooperative.declareComplete().statusCode(201).body("counts.farmers", equalTo(5));
        cooperative.declareComplete().statusCode(409).body("code", equalTo("register-already-complete"));
        cooperative
                .compliance("")
                .body("standing", equalTo("COMPLIANT"))
                .body("kept.ruleId", hasItem("cooperative-law-2006-15-farmers"))
                .body("smallestChange", nullValue());
        cooperative.compliance("?asOf=2007-12-31").body("standing", equalTo("NOT_ASSESSABLE"));
        Announcements.typesOf(cooperative.id(), 7);
        assertThat(Announcements.lastOf(cooperative.id())).contains("\"standing\":\"COMPLIANT\"", "\"violated\":[]");
    }

    @Test
    void refusesWhoWouldBreakTheShareOfFarmers() {
        var cooperative = founded(303, "茶叶", 8);
        var others = villagers(3);
        cooperative.joinAll(others.subList(0, 2), "RESIDENT").statusCode(201);
        cooperative
                .join(others.get(2), "RESIDENT")
                .statusCode(409)
                .body("code", equalTo("farmers-below-share"))
                .body("base", equalTo(11))
                .body("count", equalTo(8))
                .body("bound", equalTo(9))
                .body("missing", equalTo(1))
                .body("article", containsString("第十五条"))
                .body("finding.change.steps", hasSize(1))
                .body("finding.change.words.zh", equalTo("减少1名其他自然人成员"))
                .body("detail", containsString("one member fewer who is no farmer"));
        var farmer = COUNTY.asks()
                .get(cooperative.path() + "/members?kind=FARMER&limit=1")
                .then()
                .extract();
        String location = cooperative.path() + "/members/" + farmer.<String>path("items[0].id");
        cooperative
                .member(location, "/leaving", 0, Map.of("leftOn", "2009-01-01", "reason", "EXPELLED"))
                .statusCode(409)
                .body("code", equalTo("farmers-below-share"));

        cooperative
                .member(location, "/leaving", 0, Map.of("leftOn", "2009-01-01", "reason", "DIED"))
                .statusCode(200);
        cooperative
                .compliance("")
                .body("standing", equalTo("VIOLATED"))
                .body("violations.ruleId", equalTo(List.of("cooperative-law-2006-15-farmers")))
                .body("smallestChange.words.en", equalTo("one farmer more"));
        cooperative.compliance("?asOf=2008-12-31").body("standing", equalTo("COMPLIANT"));
        cooperative.join(others.get(2), "FARMER").statusCode(201);
        cooperative.compliance("").body("standing", equalTo("COMPLIANT"));
    }

    @Test
    void letsAMemberLeaveWhateverComesOfIt() {
        var cooperative = founded(311, "茶叶", 8);
        cooperative.joinAll(villagers(2), "RESIDENT").statusCode(201);
        var farmer = COUNTY.asks()
                .get(cooperative.path() + "/members?kind=FARMER&limit=1")
                .then()
                .extract();
        String location = cooperative.path() + "/members/" + farmer.<String>path("items[0].id");
        cooperative
                .member(location, "/leaving-notice", 0, Map.of("givenOn", "2008-09-30"))
                .statusCode(200);
        cooperative
                .member(location, "/leaving", 1, Map.of("leftOn", "2009-01-01", "reason", "RESIGNED"))
                .statusCode(200);

        cooperative
                .compliance("")
                .body("standing", equalTo("VIOLATED"))
                .body("violations.ruleId", equalTo(List.of("cooperative-law-2006-15-farmers")));
    }

    /** What no further name in the register could make good is judged before it is declared complete. */
    @Test
    void judgesWhatItCanBeforeTheRegisterIsComplete() {
        var cooperative = cooperative(6324, "茶叶");
        assertThat(Database.number(
                        "select count(*) from standing where organisation_id = ?::uuid and outcome = 'NOT_ASSESSABLE'",
                        cooperative.id()))
                .isEqualTo(1);
        check(Map.of("creditCode", Codes.cooperative(6324), "notice", notice("2008-10-01", "2009-01-01")))
                .body("standing", equalTo("NOT_ASSESSABLE"))
                .body("violations.matter", equalTo(List.of("leaving-notice")))
                .body("words.en", containsString("notice of leaving asked about"));
        var members = villagers(9);
        cooperative.joinAll(members, "FARMER").statusCode(201);
        var organ = Codes.organ(6324);
        check(Map.of("creditCode", Codes.cooperative(6324), "changes", joining(organ)))
                .body("standing", equalTo("VIOLATED"))
                .body("violations.matter", equalTo(List.of("public-body-members")))
                .body("smallestChange.steps[0].creditCodes", equalTo(List.of(organ)));
        var member = COUNTY.asks()
                .get(cooperative.path() + "/members?limit=1")
                .then()
                .extract()
                .<String>path("items[0].id");
        String votes = cooperative.path() + "/members/" + member + "/additional-votes";
        refused(grant(votes, 2, "2008-03-01"), "additional-votes-above-share");
        grant(votes, 1, "2008-03-01").statusCode(201);
        check(Map.of(
                        "creditCode",
                        Codes.cooperative(6324),
                        "changes",
                        Map.of("farmers", 0, "residents", 5, "organisations", 0, "additionalVotes", 0)))
                .body("standing", equalTo("NOT_ASSESSABLE"));
        cooperative.join(Codes.company(6324), "ORGANISATION").statusCode(201);
        Registry.registersUnit(Codes.company(6324), VILLAGE, "ORGAN");
        cooperative.compliance("").body("standing", equalTo("VIOLATED"));
    }

    @Test
    void letsNoParallelJoinsBreakTheShareOfFarmers() throws Exception {
        var cooperative = founded(304, "茶叶", 40);
        var others = villagers(AT_ONCE);
        var statuses = atOnce(others, number -> cooperative.join(number, "RESIDENT"));

        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(10);
        cooperative
                .compliance("")
                .body("standing", equalTo("COMPLIANT"))
                .body("counted.residents", equalTo(10))
                .body("counted.members", equalTo(50));
    }

    /** The votes of those who are named rest on the number that is told of the others. */
    @Test
    void refusesANumberOfMembersTooLowForTheVotes() {
        var cooperative = cooperative(6325, "茶叶");
        told(cooperative, 6325, 15).statusCode(200);
        var member = villagers(1).get(0);
        var joined =
                cooperative.join(member, "FARMER").statusCode(201).extract().header("Location");
        grant(joined + "/additional-votes", 3, "2008-03-01").statusCode(201);
        refused(told(cooperative, 6325, 14), "additional-votes-above-share");
        told(cooperative, 6325, 16).statusCode(200);
    }

    private static ValidatableResponse told(Cooperative cooperative, int number, int members) {
        return changed(cooperative, number, "茶叶", "2005-08-01", members);
    }

    @Test
    void refusesAdditionalVotesBeyondAFifth() {
        var cooperative = founded(305, "茶叶", 9);
        var member = COUNTY.asks()
                .get(cooperative.path() + "/members?limit=1")
                .then()
                .extract()
                .<String>path("items[0].id");
        String votes = cooperative.path() + "/members/" + member + "/additional-votes";
        grant(votes, 2, "2008-03-01")
                .statusCode(409)
                .body("code", equalTo("additional-votes-above-share"))
                .body("article", containsString("第十七条"))
                .body("bound", equalTo(1))
                .body("finding.change.words.en", equalTo("one additional vote fewer"));
        grant(votes, 1, "2008-03-01").statusCode(201);
        grant(votes, 0, "2008-02-01").statusCode(409).body("code", equalTo("votes-before-last-grant"));
        grant(votes, -1, "2008-03-02").statusCode(400);
        cooperative.compliance("").body("counted.additionalVotes", equalTo(1));
        cooperative.compliance("?asOf=2008-02-29").body("counted.additionalVotes", equalTo(0));
    }

    @Test
    void looksAgainWhenTheRegistryToldAnotherFact() {
        var cooperative = founded(316, "茶叶", 9);
        cooperative.join(Codes.company(316), "ORGANISATION").statusCode(201);
        Registry.registersUnit(Codes.company(316), VILLAGE, "ORGAN");
        cooperative.compliance("").body("standing", equalTo("VIOLATED"));
        watching.watchAll();

        Announcements.typesOf(cooperative.id(), 13);
        assertThat(Announcements.lastOf(cooperative.id()))
                .contains("\"violated\":[\"cooperative-law-2006-14-public-bodies\"]");
    }

    @Test
    void judgesAJoinByTheDayItCountsFrom() {
        var cooperative = founded(317, "茶叶", 8);
        var others = villagers(12);
        cooperative.joinAll(others.subList(0, 2), "RESIDENT").statusCode(201);
        COUNTY.sends(Map.of(
                        "members",
                        others.subList(2, 10).stream()
                                .map(number -> Map.of("number", number, "kind", "FARMER", "joinedOn", "2009-12-01"))
                                .toList()))
                .post(cooperative.path() + "/members/batch")
                .then()
                .statusCode(201);
        joins(cooperative, others.get(10), "2008-06-01")
                .statusCode(409)
                .body("code", equalTo("farmers-below-share"))
                .body("on", equalTo("2008-06-01"))
                .body("count", equalTo(8))
                .body("base", equalTo(11));
        joins(cooperative, others.get(10), "2009-12-01").statusCode(201);
        joins(cooperative, others.get(11), "2009-12-01").statusCode(201);
        cooperative.compliance("?asOf=2008-06-30").body("standing", equalTo("COMPLIANT"));
    }

    private static ValidatableResponse joins(Cooperative cooperative, String number, String on) {
        return COUNTY.sends(Map.of("number", number, "kind", "RESIDENT", "joinedOn", on))
                .post(cooperative.path() + "/members")
                .then();
    }

    @Test
    void countsTwoIdleYearsRunning() {
        var cooperative = founded(309, "茶叶", 5);
        note(cooperative, 2006, true).statusCode(201);
        note(cooperative, 2007, false).statusCode(201);
        cooperative.compliance("?asOf=2018-07-01").body("standing", equalTo("COMPLIANT"));
        refused(note(cooperative, 2009, false), "business-year-not-over");
        refused(note(cooperative, 2004, false), "business-year-before-foundation");
        note(cooperative, 2008, false).statusCode(201);

        cooperative
                .compliance("?asOf=2018-07-01")
                .body("standing", equalTo("VIOLATED"))
                .body("violations.ruleId", equalTo(List.of("cooperative-law-2017-71")))
                .body("violations[0].count", equalTo(2));
        cooperative.compliance("?asOf=2018-06-30").body("standing", equalTo("COMPLIANT"));
        note(cooperative, 2008, true).statusCode(201);
        cooperative.compliance("?asOf=2018-07-01").body("standing", equalTo("COMPLIANT"));
    }

    private static ValidatableResponse grant(String path, int votes, String from) {
        return COUNTY.sends(Map.of("votes", votes, "effectiveFrom", from))
                .post(path)
                .then();
    }

    private static ValidatableResponse note(Cooperative cooperative, int year, boolean business) {
        return COUNTY.sends(Map.of("year", year, "business", business))
                .post(cooperative.path() + "/business-years")
                .then();
    }

    private static List<Integer> atOnce(List<String> numbers, Function<String, ValidatableResponse> request)
            throws Exception {
        var threads = Executors.newFixedThreadPool(numbers.size());
        var gate = new CountDownLatch(1);
        try {
            Stream<Future<Integer>> sent = numbers.stream()
                    .map(number -> threads.submit(() -> {
                        gate.await();
                        return request.apply(number).extract().statusCode();
                    }));
            var all = sent.toList();
            gate.countDown();
            var statuses = new ArrayList<Integer>();
            for (var one : all) {
                statuses.add(one.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
