package org.jointprosperity.cooperative.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a limit counts in a cooperative. */
@Schema(name = "CooperativeCount", description = "所计之数。What is counted.")
public enum Count {
    MEMBERS("members", "成员", "members"),
    FARMERS("farmers", "农民成员", "farmers"),
    ORGANISATIONS("organisations", "单位成员", "organisations"),
    PUBLIC_BODIES("publicBodies", "具有管理公共事务职能的单位", "public bodies"),
    BASIC_VOTES("basicVotes", "基本表决权", "basic votes"),
    ADDITIONAL_VOTES("additionalVotes", "附加表决权", "additional votes"),
    DELEGATES("delegates", "成员代表", "delegates"),
    ELECTED_OUTSIDERS("electedOutsiders", "非成员任选举产生的职务", "elected offices held by who is no member"),
    INCOMPATIBLE_OFFICES("incompatibleOffices", "不得兼任的职务", "offices that one person may not hold together"),
    COMPETING_OFFICES("competingOffices", "在业务相同的合作社兼任的职务", "offices in competing cooperatives"),
    OFFICIALS("officials", "公务人员任职", "offices held by officials"),
    UNION_MEMBERS("unionMembers", "成员社", "cooperatives in the union"),
    IDLE_YEARS("idleYears", "连续未经营年数", "years running without business"),
    NOTICE_DAYS("noticeDays", "提前申请天数", "days of notice");

    private final String code;
    private final Text words;

    Count(String code, String zh, String en) {
        this.code = code;
        this.words = new Text(zh, en);
    }

    /** The count of this name in a rule pack. */
    @JsonCreator
    public static Count of(String code) {
        return Arrays.stream(values())
                .filter(count -> count.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** Its name in rule packs and in the API. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Its name in words. */
    public Text words() {
        return words;
    }
}
