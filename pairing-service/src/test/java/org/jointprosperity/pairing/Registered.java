package org.jointprosperity.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointprosperity.chassis.Database;

/** The political-legal committee, the branch of 前川 and another township, as every test finds them. */
public final class Registered {

    public static final String UNIT = "11611023MBY416905X";
    public static final String BRANCH = "61102310400101";

    private static final String BRANCHES =
            """
            支部编码,行政区划代码,镇街,村(社区),支部名称,村类型,重点村,贫困村,党员数,户数,人口,备注
            61102310400101,611023104001,赵川镇,前川社区,赵川镇前川社区党支部,乱村,否,否,48,184,707,
            61102310100101,611023101001,富水镇,富水社区,富水镇富水社区党支部,软村、穷村,是,否,20,300,1000,
            61102300100101,611023001001,城关街道,塘坝社区,城关街道塘坝社区党支部,穷村,否,是,19,393,1412,
            """;
    private static final String UNITS =
            """
            统一社会信用代码,单位名称,类别,性质,党组织名称,党员数,办公地址所在镇,双联双建包抓
            11611023MBY416905X,中共商南县委政法委,政法,机关,县政法委党支部,5,城关街道,否
            """;
    private static final String MEMBERS =
            """
            编号,姓名,性别,出生年月,单位信用代码,职务,特长,联系电话
            C0281,示例甲,男,1960-01,11611023MBY416905X,党支部书记,法律,10015103373
            """;
    private static final String VILLAGERS =
            """
            编号,姓名,性别,出生年月,支部编码,户编号,与户主关系,是否党员,需求,困难类型
            N04672,范示例,男,1954-05,61102310400101,H10400101-001,户主,是,政策,
            N04673,陈示例,女,1951-01,61102310400101,H10400101-001,配偶,否,,
            N90001,于示例,女,1951-01,61102310100101,H10100101-001,户主,否,,
            """;
    private static final String OFFICES =
            """
            组织编码,组织类别,职务,人员编号,任职日期
            11611023MBY416905X,单位,书记,C0281,2008-01-01
            61102310400101,支部,书记,N04672,2008-01-01
            """;

    /** Every row of the register as it is, in one word. */
    private static final String FINGERPRINT =
            """
            select md5(coalesce(string_agg(entry, ',' order by entry), '')) from (
              select unit::text as entry from unit union all select unit_designation::text from unit_designation
              union all select branch::text from branch union all select branch_class::text from branch_class
              union all select branch_designation::text from branch_designation
              union all select member::text from member union all select villager::text from villager
              union all select household::text from household union all select office::text from office) entries""";

    private static String asRegistered;

    private Registered() {}

    /** Forgets everyone, whoever registered them. */
    public static void nobody() {
        Database.execute("truncate unit, branch, member, household, villager, office, liaison, past_state cascade");
    }

    /** Registers them through the public API, unless the register is just as the last time. */
    public static void all() {
        if (fingerprint().equals(asRegistered)) {
            return;
        }
        succeeds("branches", BRANCHES);
        succeeds("units", UNITS);
        succeeds("members", MEMBERS);
        succeeds("villagers", VILLAGERS);
        succeeds("offices", OFFICES);
        asRegistered = fingerprint();
    }

    private static String fingerprint() {
        return Database.texts(FINGERPRINT).get(0);
    }

    private static void succeeds(String kind, String csv) {
        String state = Upload.csv(kind, csv, "").extract().path("state");
        assertThat(state).as(kind).isEqualTo("SUCCEEDED");
    }
}
