package org.jointprosperity.cooperative.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.jointprosperity.cooperative.suite.Village;

/** Rows of rosters as tests write them, and what a job says of them. */
final class Written {

    static final String ASSOCIATIONS = "统一社会信用代码,名称,类型,所在村代码,支部编码,产业,会员数,负责人编号,成立日期";
    static final String BASES = "基地编号,基地名称,共富模式,产业,所在村代码,支部编码,规模,规模单位,带动户数,建设主体,主体信用代码,负责人编号,建成日期";
    static final String HOUSEHOLDS = "户编号,户主编号,产业,基期人均纯收入,当年人均纯收入,认定日期,所属协会";

    private Written() {}

    static String association(Village village, String code, int members, String foundedOn) {
        return "%s,示例协会,协会,%s,%s,核桃,%d,%s,%s"
                .formatted(
                        code, village.branch().substring(0, 12), village.branch(), members, village.head(), foundedOn);
    }

    static String paper(Village village, String income, String certifiedOn) {
        return "%s,%s,茶叶,1511,%s,%s,".formatted(village.household(), village.head(), income, certifiedOn);
    }

    static void assertCounts(JsonPath job, int read, int accepted, int unchanged, int rejected, int waiting) {
        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("SUCCEEDED");
        assertThat(List.of(
                        job.getInt("counts.read"),
                        job.getInt("counts.accepted"),
                        job.getInt("counts.unchanged"),
                        job.getInt("counts.rejected"),
                        job.getInt("counts.waiting")))
                .as("read, accepted, unchanged, rejected, waiting")
                .containsExactly(read, accepted, unchanged, rejected, waiting);
    }
}
