package org.jointprosperity.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;

/** 县政法委支部与赵川镇前川村党支部: the report's own example, from the term on paper over the next one to a carried village decision. */
final class WorkedExample {

    static final String UNIT = "11611023MBY416905X";
    static final String BRANCH = "61102310400101";

    static final String PLAN =
            """
            {"contents": [
               {"content": "IDEOLOGY", "work": "与村党员同上党课"},
               {"content": "CAPABILITY", "work": "每季度办一次实用技术培训"},
               {"content": "CONDUCT", "work": "党员每月走访结对户"},
               {"content": "ORGANISATION", "work": "推行两推一选和村干部目标管理"},
               {"content": "NEW_COUNTRYSIDE", "work": "新建茶园，发展养猪大户"}],
             "undertakings": [
               {"title": "新建茶园", "product": "茶叶", "quantity": 100, "unit": "亩", "dueOn": "2010-12-31"},
               {"title": "发展养猪大户", "product": "生猪", "quantity": 30, "unit": "户", "threshold": 10, "dueOn": "2010-12-31"}],
             "pledged": {"amount": "20000.00", "currency": "CNY"},
             "coordinated": {"amount": "98000.00", "currency": "CNY"},
             "startsOn": "2009-12-31", "endsOn": "2010-12-31"}""";

    private final WholeSuite suite;
    private final Person county;
    private final Person unit;
    private final Person branch;
    private final Person villager;
    private final Person analyst;
    private final Consumer<String> midway;

    /**
     * The story in a running suite.
     *
     * @param manner in which everyone of the story calls the API
     * @param midway told the name of each service when the story stands in the midst of what it asks of that service
     */
    WorkedExample(WholeSuite suite, UnaryOperator<Person> manner, Consumer<String> midway) {
        this.suite = suite;
        this.county = manner.apply(suite.person("county"));
        this.unit = manner.apply(suite.person("unit"));
        this.branch = manner.apply(suite.person("branch"));
        this.villager = manner.apply(suite.person("villager"));
        this.analyst = manner.apply(suite.person("analyst"));
        this.midway = midway;
    }

    /** From the review of the term that runs to a carried decision; it may be walked again and again. */
    void walk() {
        new Rows(suite).giveUpWhatIsComing(UNIT, BRANCH, county);
        var running = reviewsTheTermThatRuns();
        var pairing = renewsByRuleTwo(running);
        plansWithTwentyThousandYuanPledged(pairing);
        eachSideSignsAndAnAnalystReadsOfIt(pairing);
        theTermBeforeIsRenewed(running);
        bothOtherServicesLearnOfTheLetter(pairing);
        certifiesAPigRaisingHouseholdWithItsHerd();
        decidesInThreeStagesFirstVoidThenCarried();
    }

    private String reviewsTheTermThatRuns() {
        var running = county.get("/api/v1/pairings?state=ACTIVE&unit=" + UNIT + "&branch=" + BRANCH)
                .is(200)
                .at("items");
        assertThat(running).as("the letter signed on paper, or what renewed it").hasSize(1);
        String path = "/api/v1/pairings/" + running.get(0).path("id").asText();
        unit.post(path + "/reviews", "{\"achieved\": \"新建茶园100亩\", \"verdict\": \"CONTINUE\"}")
                .refuses(403, "reserved-for-superior");
        county.post(path + "/reviews", "{\"achieved\": \"新建茶园100亩\", \"verdict\": \"CONTINUE\"}")
                .is(200);
        return path;
    }

    private String renewsByRuleTwo(String running) {
        var proposed = county.post(running + "/renewal", "{}").is(201);
        assertThat(proposed.text("state")).isEqualTo("PROPOSED");
        assertThat(proposed.text("renews")).isEqualTo(running.substring(running.lastIndexOf('/') + 1));
        assertThat(proposed.at("overrideReason").isNull())
                .as("rule 2 is followed")
                .isTrue();
        return proposed.header("Location");
    }

    private void theTermBeforeIsRenewed(String running) {
        var before = county.get(running).is(200);
        assertThat(before.text("state")).isEqualTo("ENDED");
        assertThat(before.text("endReason")).isEqualTo("RENEWED");
    }

    private void plansWithTwentyThousandYuanPledged(String pairing) {
        var planned = county.put(pairing + "/plan", PLAN, county.get(pairing).header("ETag"))
                .is(200);
        assertThat(planned.text("state")).isEqualTo("PLANNED");
        assertThat(planned.text("pledged.amount")).isEqualTo("20000.00");
    }

    /** 数据分析员 reads the event as it happens, and once more when the connection was lost before it came. */
    private void eachSideSignsAndAnAnalystReadsOfIt(String pairing) {
        var id = pairing.substring(pairing.lastIndexOf('/') + 1);
        county.get("/api/v1/events").refuses(403, "not-permitted");
        try (var stream = analyst.events("pairing.LetterSigned", "")) {
            var before = stream.begun();
            eachSideSignsWithItsOwnLogin(pairing);
            var signed = stream.about(id);
            assertThat(signed.path("type").asText()).isEqualTo("pairing.LetterSigned");
            assertThat(signed.at("/data/unitCode").asText()).isEqualTo(UNIT);
            assertThat(signed.at("/data/branchNumber").asText()).isEqualTo(BRANCH);
            try (var resumed = analyst.events("pairing.LetterSigned", before)) {
                assertThat(resumed.about(id)).isEqualTo(signed);
                assertThat(resumed.last()).isNotEqualTo(before);
            }
        }
    }

    private void eachSideSignsWithItsOwnLogin(String pairing) {
        county.post(pairing + "/letter", "{\"planVersion\": 1}").refuses(409, "not-a-party-to-the-letter");
        unit.post(pairing + "/letter", "{\"planVersion\": 1}").is(200);
        county.post(pairing + "/suspension", "{\"reason\": \"试\"}").refuses(409, "letter-lacks-a-signature");
        midway.accept("pairing");
        var signed = branch.post(pairing + "/letter", "{\"planVersion\": 1}").is(200);
        assertThat(signed.text("state")).isEqualTo("ACTIVE");
        assertThat(signed.text("letter.urbanSigner")).isEqualTo("C0281");
        assertThat(signed.text("letter.ruralSigner")).isEqualTo("N04672");
        assertThat(signed.text("letter.sha256")).matches("[0-9a-f]{64}");
    }

    private void bothOtherServicesLearnOfTheLetter(String pairing) {
        var id = pairing.substring(pairing.lastIndexOf('/') + 1);
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            assertThat(new Rows(suite).count("cooperative", "select count(*) from inbox_parked"))
                    .isZero();
            assertThat(new Rows(suite)
                            .count(
                                    "evaluation",
                                    "select count(*) from known_pairing where id = '%s' and in_force".formatted(id)))
                    .isOne();
            assertThat(new Rows(suite).lags("cooperative", "pairing")).isZero();
            assertThat(new Rows(suite).lags("evaluation", "pairing")).isZero();
        });
    }

    private void certifiesAPigRaisingHouseholdWithItsHerd() {
        var nominated = branch.post(
                        "/api/v1/demonstration-households",
                        """
                        {"household": "%s", "head": "%s", "industry": "生猪",
                         "baseIncome": {"year": 2007, "perHead": {"amount": "1800.00", "currency": "CNY"}},
                         "currentIncome": {"year": 2009, "perHead": {"amount": "3600.00", "currency": "CNY"}}}"""
                                .formatted(newHousehold()[0], newHousehold()[1]))
                .is(201);
        var path = nominated.header("Location");
        assertThat(certifiedHouseholds()).as("a nomination counts nowhere").isEqualTo(2680);
        midway.accept("cooperative");
        var certified = county.post(
                        path + "/certification",
                        "{\"product\": \"商品猪\", \"herdSize\": 12, \"certifiedOn\": \"2009-12-30\"}")
                .is(200);
        assertThat(certified.body().toString()).contains("\"herdSize\":12");
        assertThat(certifiedHouseholds()).isEqualTo(2681);
        county.post(path + "/withdrawal", "{\"reason\": \"MOVED_AWAY\", \"withdrawnOn\": \"2009-12-31\"}")
                .is(200);
        assertThat(certifiedHouseholds())
                .as("the report's figure, as before this story")
                .isEqualTo(2680);
    }

    private long certifiedHouseholds() {
        for (var figure : county.get("/api/v1/cooperative-figures?asOf=2009-12-31")
                .is(200)
                .at("items")) {
            if (figure.path("code").asText().equals("demonstration-households")) {
                return figure.path("value").asLong();
            }
        }
        throw new AssertionError("There is no such figure");
    }

    /** A household of the branch that is not certified yet, and one of its people. */
    private String[] newHousehold() {
        return new Rows(suite).uncertifiedHousehold(BRANCH);
    }

    private void decidesInThreeStagesFirstVoidThenCarried() {
        var decision = branch.post(
                        "/api/v1/decisions",
                        """
                        {"template": "three-stage", "matter": "public-works", "title": "修建村级活动场所",
                         "branch": "61102310400101", "openedOn": "2025-06-02"}""")
                .is(201)
                .header("Location");
        assertThat(meets(decision, 1, "2025-06-05", 20, 15, 12).is(201).text("meeting.verdict.outcome"))
                .isEqualTo("CARRIED");
        var voidMeeting = meets(decision, 2, "2025-06-10", 40, 26, 20).is(201);
        assertThat(voidMeeting.text("meeting.verdict.outcome")).isEqualTo("VOID");
        assertThat(voidMeeting.at("meeting.verdict.missing.attendance").asInt()).isEqualTo(1);
        assertThat(voidMeeting.text("meeting.verdict.sentences.zh")).contains("还差1");
        midway.accept("evaluation");
        meets(decision, 3, "2025-06-12", 60, 31, 16).refuses(409, "stage-blocked");
        assertThat(meets(decision, 2, "2025-06-15", 40, 27, 20).is(201).text("meeting.verdict.outcome"))
                .isEqualTo("CARRIED");
        assertThat(meets(decision, 3, "2025-06-20", 60, 31, 16).is(201).text("state"))
                .isEqualTo("CARRIED");
        assertThat(villager.get(decision).is(200).at("meetings")).hasSize(4);
    }

    private Reply meets(String decision, int stage, String on, int eligible, int present, int yes) {
        return branch.post(
                decision + "/stages/" + stage + "/meetings",
                """
                {"heldOn": "%s", "counts": {"eligible": %d, "present": %d, "yes": %d}, "motionSource": "CADRES",
                 "content": "修建村级活动场所", "minutes": "会议记录%s", "signatures": %d, "townshipAttendees": 1}"""
                        .formatted(on, eligible, present, yes, on, present));
    }
}
