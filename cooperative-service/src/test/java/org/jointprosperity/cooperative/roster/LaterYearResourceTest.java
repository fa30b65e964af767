package org.jointprosperity.cooperative.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Upload;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.Test;

/** The roster of 2009 on its way in two years later. */
@QuarkusTest
@TestProfile(LaterYearResourceTest.Later.class)
@WithTestResource(RealParts.class)
class LaterYearResourceTest {

    public static class Later implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("joint.business-date", "2011-12-31");
        }
    }

    private static final Tokens COUNTY = Tokens.of("611022");

    @Test
    void takesTheYearsOfARosterFromTheSettingAndNotFromTheDayOfItsUpload() {
        var village = Village.known("611022101201", 22001);
        var job = Upload.by(COUNTY)
                .csv(
                        "demonstration-households",
                        "户编号,户主编号,产业,基期人均纯收入,当年人均纯收入,认定日期,所属协会",
                        "%s,%s,茶叶,1511,2886.50,2009-02-02,".formatted(village.household(), village.head()));
        assertThat(job.getInt("counts.accepted")).as(job.prettify()).isEqualTo(1);
        COUNTY.asks()
                .get("/api/v1/demonstration-households?household=" + village.household())
                .then()
                .body("items[0].baseIncome.year", equalTo(2007))
                .body("items[0].currentIncome.year", equalTo(2009));
    }
}
