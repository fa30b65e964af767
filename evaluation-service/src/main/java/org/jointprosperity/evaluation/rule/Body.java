package org.jointprosperity.evaluation.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who meets, votes or is made up according to a rule. */
@Schema(name = "MeetingBody", description = "会议主体。Who meets, votes or is made up.")
public enum Body {
    /** 支部党员大会. */
    MEMBERS("支部党员大会", "assembly of the party branch"),
    /** 村民会议. */
    VILLAGERS("村民会议", "villager assembly"),
    /** 村民代表会议. */
    REPRESENTATIVES("村民代表会议", "meeting of villager representatives"),
    /** 村民小组会议. */
    VILLAGE_GROUP("村民小组会议", "meeting of a villager group"),
    /** 登记参加选举的村民. */
    VOTERS("登记参加选举的村民", "registered voters of the village"),
    /** 受邀参加群众评议的群众. */
    MASSES("群众评议会", "meeting at which ordinary people judge"),
    /** 农村集体经济组织成员大会. */
    COLLECTIVE_ASSEMBLY("农村集体经济组织成员大会", "members' assembly of the rural collective economic organisation"),
    /** 农村集体经济组织成员代表大会. */
    COLLECTIVE_REPRESENTATIVES("农村集体经济组织成员代表大会", "delegates of the rural collective economic organisation"),
    /** 农村集体经济组织理事会. */
    COLLECTIVE_BOARD("农村集体经济组织理事会", "board of the rural collective economic organisation"),
    /** 农民专业合作社成员大会. */
    COOPERATIVE_ASSEMBLY("农民专业合作社成员大会", "assembly of a farmers' cooperative"),
    /** 农民专业合作社. */
    COOPERATIVE("农民专业合作社", "farmers' cooperative"),
    /** 村民委员会. */
    COMMITTEE("村民委员会", "villagers' committee"),
    /** 村务监督机构. */
    SUPERVISION("村务监督机构", "body of village supervision"),
    /** 党支部委员会. */
    BRANCH_COMMITTEE("党支部委员会", "committee of the party branch"),
    /** 村党支部委员会和村民委员会. */
    TWO_COMMITTEES("村“两委”会议", "joint meeting of branch committee and villagers committee"),
    /** 联席会议. */
    JOINT_CONFERENCE("联席会议", "joint conference of offices"),
    /** 领导班子. */
    LEADING_BODY("领导班子会议", "leading body");

    private final Text words;

    Body(String zh, String en) {
        this.words = new Text(zh, en);
    }

    /** Whether some of its members may hold more than one vote. */
    public boolean hasAdditionalVotes() {
        return this == COOPERATIVE_ASSEMBLY;
    }

    /** Its name in words. */
    public Text words() {
        return words;
    }
}
