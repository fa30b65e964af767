package org.jointprosperity.cooperative.roster;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.jointprosperity.cooperative.roster.Written.BASES;
import static org.jointprosperity.cooperative.roster.Written.HOUSEHOLDS;
import static org.jointprosperity.cooperative.roster.Written.assertCounts;
import static org.jointprosperity.cooperative.roster.Written.paper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Upload;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.Test;

/** Whatever names a branch, person, household, unit or association that has not arrived is refused as such, or waits. */
@QuarkusTest
@WithTestResource(RealParts.class)
class UnknownNeighbourResourceTest {

    private static final Tokens COUNTY = Tokens.of("611029");
    private static final String BRANCH = "61102999999901";
    private static final String PERSON = "N29999";
    private static final String HOUSEHOLD = "H29999999-001";

    @Test
    void everyCommandSaysWhatItDoesNotKnow() {
        var village = Village.known("611029101201", 29001);
        var association = Map.<String, Object>of(
                "creditCode",
                Codes.association(2901),
                "name",
                "示例协会",
                "industry",
                "茶叶",
                "branch",
                village.branch(),
                "leader",
                village.head(),
                "members",
                30,
                "foundedOn",
                "2008-01-01");
        refuses("/api/v1/associations", association, "branch", BRANCH, "neighbour-unknown");
        refuses("/api/v1/associations", association, "leader", PERSON, "neighbour-unknown");
        var base = Map.<String, Object>of(
                "number",
                "JD99001",
                "name",
                "示例基地",
                "model",
                "ENTERPRISE_BASE_HOUSEHOLD",
                "industry",
                "茶叶",
                "branch",
                village.branch(),
                "extent",
                Map.of("amount", "1", "unit", "亩"),
                "households",
                1,
                "body",
                Map.of("name", "示例主体", "creditCode", Codes.company(2901)),
                "leader",
                village.head(),
                "openedOn",
                "2009-09-05");
        refuses("/api/v1/bases", base, "branch", BRANCH, "neighbour-unknown");
        refuses("/api/v1/bases", base, "leader", PERSON, "neighbour-unknown");
        refuses("/api/v1/bases", base, "model", "DOUBLE_LINK", "neighbour-unknown");
        var household = village.demonstrates("茶叶");
        refuses("/api/v1/demonstration-households", household, "household", HOUSEHOLD, "neighbour-unknown");
        refuses("/api/v1/demonstration-households", household, "head", PERSON, "neighbour-unknown");
        refuses(
                "/api/v1/demonstration-households",
                household,
                "association",
                Codes.association(2999),
                "association-unknown");
        var link = Map.<String, Object>of(
                "kind", "HELPER", "household", village.household(), "target", village.head(), "startsOn", "2009-01-01");
        refuses("/api/v1/household-links", link, "household", HOUSEHOLD, "neighbour-unknown");
        refuses("/api/v1/household-links", link, "target", PERSON, "neighbour-unknown");
        var member = new HashMap<>(link);
        member.put("kind", "ASSOCIATION");
        refuses("/api/v1/household-links", member, "target", Codes.association(2999), "association-unknown");
    }

    @Test
    void rowsOfBasesAndHouseholdsWaitAndHeal() {
        var late = new Village("61102910299901", "H29102999-001", "N29998");
        var base = "JD99002,示例基地,企业+基地+农户,茶叶,611029102999,%s,1,亩,1,示例主体,%s,%s,2009-09-05"
                .formatted(late.branch(), Codes.company(2902), late.head());
        assertCounts(Upload.by(COUNTY).csv("bases", BASES, base), 1, 0, 0, 0, 1);
        assertCounts(
                Upload.by(COUNTY).csv("demonstration-households", HOUSEHOLDS, paper(late, "3300", "2009-02-02")),
                1,
                0,
                0,
                0,
                1);

        Registry.registersHousehold(late.household(), late.branch());
        Registry.registersPerson(late.head(), late.branch(), late.household());
        Registry.registersBranch(late.branch());

        await().atMost(20, SECONDS).untilAsserted(() -> {
            assertThat(Database.number("select count(*) from base where number = 'JD99002'"))
                    .isEqualTo(1);
            assertThat(Database.number(
                            "select count(*) from income_entry where household_number = ?", late.household()))
                    .as("its series began with its certification")
                    .isEqualTo(2);
        });
    }

    private static void refuses(String path, Map<String, Object> right, String field, String unknown, String code) {
        var body = new HashMap<>(right);
        body.put(field, unknown);
        COUNTY.sends(body).post(path).then().statusCode(409).body("code", equalTo(code));
    }
}
