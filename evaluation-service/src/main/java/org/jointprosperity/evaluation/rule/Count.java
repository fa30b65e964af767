package org.jointprosperity.evaluation.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.jointprosperity.chassis.problem.Refusal;

/** What is counted at a meeting, or in the body that meets. */
public enum Count {
    ELIGIBLE("eligible", "应到人数", "persons entitled to take part"),
    PRESENT("present", "实到人数", "persons present"),
    HOUSEHOLDS("households", "总户数", "households"),
    HOUSEHOLD_REPS("householdReps", "到会户代表数", "households represented"),
    BALLOTS_CAST("ballotsCast", "投票人数", "votes cast"),
    MEMBERS("members", "全体成员数", "members in all"),
    VOTING_RIGHTS("votingRights", "表决权总数", "voting rights in all"),
    YES("yes", "赞成数", "votes in favour"),
    NO("no", "反对数", "votes against"),
    ABSTAIN("abstain", "弃权数", "abstentions"),
    SEATS("seats", "应选名额", "seats"),
    CANDIDATES("candidates", "候选人数", "candidates"),
    SIGNATORIES("signatories", "联名人数", "signatories"),
    REPRESENTATIVES("representatives", "村民代表数", "villager representatives"),
    WOMEN("women", "妇女人数", "women"),
    FARMERS("farmers", "农民成员数", "members who are farmers"),
    ORGANISATIONS("organisations", "单位成员数", "members that are enterprises, institutions or societies"),
    BASIC_VOTES("basicVotes", "基本表决权总数", "basic votes in all"),
    ADDITIONAL_VOTES("additionalVotes", "附加表决权总数", "additional votes in all"),
    DELEGATES("delegates", "成员代表数", "delegates"),
    EXCELLENT("excellent", "拟评优秀人数", "members graded excellent"),
    BALLOTS_ISSUED("ballotsIssued", "发出票数", "ballots issued"),
    BALLOTS_RETURNED("ballotsReturned", "收回票数", "ballots returned"),
    CHOSEN("chosen", "所选人数", "names on the ballot"),
    INCOMPATIBLE("incompatible", "应当回避的人数", "persons barred by an incompatibility");

    private final String code;
    private final Text name;

    Count(String code, String zh, String en) {
        this.code = code;
        this.name = new Text(zh, en);
    }

    /** The count of this name in the API. */
    @JsonCreator
    public static Count of(String code) {
        return Arrays.stream(values())
                .filter(count -> count.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.field("counts." + code, "count-unknown"));
    }

    /** Its name in the API. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Its name in words. */
    public Text words() {
        return name;
    }
}
