package org.jointprosperity.cooperative.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jointprosperity.cooperative.roster.Written.HOUSEHOLDS;
import static org.jointprosperity.cooperative.roster.Written.assertCounts;
import static org.jointprosperity.cooperative.roster.Written.paper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Upload;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PaperCertificationResourceTest {

    private static final Tokens COUNTY = Tokens.of("611022");

    private static final String KIND = "demonstration-households";

    @Test
    void leavesANominationAsItWasWhereThePaperIsRejected() {
        var nominee = Village.known("611022101202", 22002);
        var household = nominated(nominee);
        var job = Upload.by(COUNTY).partial().csv(KIND, HOUSEHOLDS, paper(nominee, "4400", "2010-01-01"));
        assertCounts(job, 1, 0, 0, 1, 0);
        assertThat(job.getList("errors.code")).containsExactly("date-in-the-future");
        COUNTY.asks()
                .get(household)
                .then()
                .body("state", equalTo("NOMINATED"))
                .body("currentIncome.perHead.amount", equalTo("3300.00"));
    }

    @Test
    void takesOverACorrectedDayOfTheCertification() {
        var model = Village.known("611022101203", 22003);
        assertCounts(Upload.by(COUNTY).csv(KIND, HOUSEHOLDS, paper(model, "3300", "2009-02-02")), 1, 1, 0, 0, 0);
        assertCounts(Upload.by(COUNTY).csv(KIND, HOUSEHOLDS, paper(model, "3300", "2009-03-03")), 1, 1, 0, 0, 0);
        assertCounts(Upload.by(COUNTY).csv(KIND, HOUSEHOLDS, paper(model, "3300", "2009-03-03")), 1, 0, 1, 0, 0);
        var household = COUNTY.asks()
                .get("/api/v1/demonstration-households?household=" + model.household())
                .then()
                .body("items[0].certifiedOn", equalTo("2009-03-03"))
                .extract();
        assertThat(Announcements.typesOf(household.path("items[0].id"), 2))
                .containsExactly("cooperative.HouseholdCertified", "cooperative.CertificationChanged");
        var job = Upload.by(COUNTY).csv(KIND, HOUSEHOLDS, paper(model, "3300", "2010-01-01"));
        assertThat(job.getList("errors.column")).containsExactly("认定日期");
        assertThat(job.getList("errors.code")).containsExactly("date-in-the-future");
    }

    @Test
    void leavesPapersToTheLevelAboveTheVillage() {
        var model = Village.known("611022101204", 22004);

        var own = Upload.by(Tokens.of("611022101204")).csv(KIND, HOUSEHOLDS, paper(model, "3300", "2009-02-02"));

        assertThat(own.getString("state")).isEqualTo("FAILED");
        assertThat(own.getList("errors.code")).containsExactly("reserved-for-superior");
        assertCounts(
                Upload.by(Tokens.of("611022101")).csv(KIND, HOUSEHOLDS, paper(model, "3300", "2009-02-02")),
                1,
                1,
                0,
                0,
                0);
    }

    @Test
    void takesTheHerdThatThePaperDidNotTell() {
        var model = Village.known("611022101205", 22005);
        var row = paper(model, "3300", "2009-02-02").replace("茶叶", "生猪");
        assertCounts(Upload.by(COUNTY).csv(KIND, HOUSEHOLDS, row), 1, 1, 0, 0, 0);
        var path = "/api/v1/demonstration-households";
        String id = COUNTY.asks().get(path + "?household=" + model.household()).path("items[0].id");
        var measured = model.demonstrates("生猪");
        measured.putAll(Map.of("product", "商品猪", "herdSize", 12));

        COUNTY.sends(measured)
                .header("If-Match", "\"0\"")
                .put(path + "/" + id)
                .then()
                .statusCode(200)
                .body("product", equalTo("商品猪"))
                .body("herdSize", equalTo(12));

        assertThat(Announcements.typesOf(id, 2))
                .containsExactly("cooperative.HouseholdCertified", "cooperative.CertificationChanged");
        assertThat(Announcements.lastOf(id)).contains("\"herdSize\":12");
        assertCounts(Upload.by(COUNTY).csv(KIND, HOUSEHOLDS, row), 1, 0, 1, 0, 0);
        COUNTY.asks().get(path + "/" + id).then().body("herdSize", equalTo(12));
    }

    private static String nominated(Village nominee) {
        return COUNTY.sends(nominee.demonstrates("茶叶"))
                .post("/api/v1/demonstration-households")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
