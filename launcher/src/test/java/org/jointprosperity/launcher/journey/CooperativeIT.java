package org.jointprosperity.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * 专业合作社 from its founding to statements on paper, across both services that decide about it: the members' assembly lacks one of its quorum, is held
 * again and carries. The law in force on the business day is that of 2006: two thirds of the members come, more than half of their votes carry (art. 23).
 */
class CooperativeIT {

    private static final String CODE = "93611023MA7FT001XR";
    private static final String BRANCH = "61102310400101";
    private static final List<String> MEMBERS = List.of("N04674", "N04677", "N04680", "N04683", "N04686");
    private static final Map<String, String> TRADES = Map.of("N04674", "33.33", "N04677", "33.33", "N04680", "33.34");

    private final WholeSuite suite = WholeSuite.running();
    private final Person county = suite.person("county");
    private final Person branch = suite.person("branch");

    @Test
    void goesFromItsFoundingThroughAnAssemblyToStatementsOnPaper() {
        var cooperative = founded();
        declaresItsRegister(cooperative);
        trades(cooperative);
        var distribution = proposed(cooperative);
        var decision = openedOn(distribution);

        meets(decision, 5, 3, 3, 201);
        var meeting = branch.get(decision).is(200).at("meetings").get(0);
        assertThat(meeting.at("/verdict/outcome").asText()).isEqualTo("VOID");
        assertThat(meeting.at("/verdict/missing/attendance").asInt()).isOne();
        assertThat(meeting.at("/verdict/article").asText()).contains("第二十三条");
        assertThat(branch.get(distribution).is(200).text("state")).isEqualTo("PROPOSED");
        meets(decision, 4, 4, 4, 409).refuses(409, "roll-frozen");
        meets(decision, 5, 4, 3, 201);

        becomesFinal(distribution);
        everyMemberHasAStatement(distribution);
        assertThat(branch.get(decision).is(200).at("meetings"))
                .as("the void one stays")
                .hasSize(2);
    }

    private String founded() {
        return county.post(
                        "/api/v1/associations",
                        """
                        {"creditCode": "%s", "name": "前川茶叶专业合作社", "industry": "茶叶", "branch": "%s",
                         "leader": "%s", "members": %d, "foundedOn": "2008-01-10"}"""
                                .formatted(CODE, BRANCH, MEMBERS.get(0), MEMBERS.size()))
                .is(201)
                .header("Location");
    }

    private void declaresItsRegister(String cooperative) {
        assertThat(county.get(cooperative + "/compliance").is(200).text("standing"))
                .as("known by its member count only")
                .isEqualTo("NOT_ASSESSABLE");
        branch.post(
                        cooperative + "/members/batch",
                        MEMBERS.stream()
                                .map(
                                        "{\"number\": \"%s\", \"kind\": \"FARMER\", \"joinedOn\": \"2008-02-01\"}"
                                                ::formatted)
                                .collect(Collectors.joining(",", "{\"members\": [", "]}")))
                .is(201);
        branch.post(cooperative + "/register/declaration", "{\"completeFrom\": \"2008-02-01\"}")
                .is(201);
    }

    private void trades(String cooperative) {
        TRADES.forEach((member, yuan) -> branch.post(
                        "/api/v1/trades",
                        """
                        {"association": "%s", "trade": {"side": "MEMBER", "member": "%s", "product": "茶叶", "quantity": "12.5",
                         "unit": "公斤", "amount": {"amount": "%s", "currency": "CNY"}, "tradedOn": "2008-05-12"}}"""
                                .formatted(idOf(cooperative), member, yuan))
                .is(201));
    }

    private String proposed(String cooperative) {
        var draft = branch.post(
                        "/api/v1/distributions",
                        """
                        {"association": "%s", "year": 2008, "terms": {"surplus": {"amount": "1000.01", "currency": "CNY"},
                         "losses": {"amount": "0", "currency": "CNY"}, "reservePerMille": 0, "reserveBasis": "TRADE",
                         "patronagePerMille": 600, "subsidies": {"amount": "0", "currency": "CNY"}, "capitalisedPerMille": 0}}"""
                                .formatted(idOf(cooperative)))
                .is(201)
                .header("Location");
        assertThat(branch.post(draft + "/proposal", "").is(200).text("state")).isEqualTo("PROPOSED");
        return draft;
    }

    private String openedOn(String distribution) {
        var path = "/api/v1/decisions?subject=" + idOf(distribution);
        var found = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> branch.get(path).is(200).at("items"), items -> items.size() == 1)
                .get(0);
        assertThat(found.path("template").asText()).isEqualTo("cooperative-assembly");
        assertThat(found.path("rollMembers").asInt()).isEqualTo(MEMBERS.size());
        return "/api/v1/decisions/" + found.path("id").asText();
    }

    private Reply meets(String decision, int members, int present, int yes, int status) {
        return branch.post(
                        decision + "/stages/1/meetings",
                        """
                        {"heldOn": "2009-12-31", "counts": {"members": %d, "present": %d, "yes": %d},
                         "motionSource": "CADRES", "content": "2008年度盈余分配方案", "minutes": "成员大会记录",
                         "signatures": %d, "townshipAttendees": 0}"""
                                .formatted(members, present, yes, present))
                .is(status);
    }

    private void becomesFinal(String distribution) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var settled = branch.get(distribution).is(200);
            assertThat(settled.text("state")).isEqualTo("FINAL");
            assertThat(settled.text("decidedOn")).isEqualTo("2009-12-31");
        });
    }

    private void everyMemberHasAStatement(String distribution) {
        var sums = branch.get(distribution + "/statements").is(200);
        assertThat(sums.at("sumCheck").asBoolean()).isTrue();
        assertThat(sums.text("shared.amount")).isEqualTo("1000.01");
        var shares = new ArrayList<JsonNode>();
        branch.get(distribution + "/shares").is(200).at("items").forEach(shares::add);
        assertThat(shares)
                .extracting(share -> share.path("member").asText())
                .containsExactlyInAnyOrderElementsOf(MEMBERS);
        assertThat(shares)
                .as("as nobody has paid in, all of it goes back by trade")
                .extracting(share -> share.at("/byTrade/amount").asText())
                .containsExactlyInAnyOrder("333.30", "333.30", "333.41", "0.00", "0.00");
        var paper = branch.get(distribution + "/statements/" + MEMBERS.get(0) + "/paper")
                .is(200);
        assertThat(paper.header("Content-Type")).startsWith("text/html");
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
