package org.jointprosperity.cooperative.compliance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.law.Text;

/** One kind of change that may bring a cooperative in line with its law. */
@Schema(name = "ComplianceChangeKind", description = "整改方式。A kind of change.")
public enum Change {
    MORE_FARMERS("增加%d名农民成员", "one farmer more", "%d farmers more"),
    FEWER_RESIDENTS("减少%d名其他自然人成员", "one member fewer who is no farmer", "%d members fewer who are no farmers"),
    FEWER_ORGANISATIONS("减少%d个单位成员", "one organisation fewer", "%d organisations fewer"),
    FEWER_ADDITIONAL_VOTES("减少%d票附加表决权", "one additional vote fewer", "%d additional votes fewer"),
    MORE_DELEGATES("增加%d名成员代表", "one delegate more", "%d delegates more"),
    NO_DELEGATES("不设成员代表大会", "no assembly of delegates", "no assembly of delegates"),
    MORE_COOPERATIVES("增加%d个成员社", "one cooperative more", "%d cooperatives more"),
    OFFICES_GIVEN_UP("辞去%d项职务", "one office given up", "%d offices given up"),
    YEARS_WITH_BUSINESS(
            "恢复经营（少%d个未经营年度）",
            "business taken up again, one idle year fewer", "business taken up again, %d idle years fewer"),
    NOTICE_DAYS_EARLIER(
            "退社申请提前%d天提出", "notice of leaving given one day earlier", "notice of leaving given %d days earlier");

    private final String zh;
    private final String one;
    private final String many;

    Change(String zh, String one, String many) {
        this.zh = zh;
        this.one = one;
        this.many = many;
    }

    Text words(long count) {
        return new Text(zh.formatted(count), count == 1 ? one : many.formatted(count));
    }
}
