package org.jointprosperity.cooperative.standing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.changes;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.check;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.cooperative;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.founded;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.joining;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.led;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.notice;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.refused;
import static org.jointprosperity.cooperative.standing.TeaCooperatives.villagers;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.cooperative.suite.Codes;
import org.junit.jupiter.api.Test;

/** What would be, asked without writing anything. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ComplianceCheckResourceTest {

    @Test
    void answersWhatWouldBeOfThoseWhoJoinLeadAndLeave() {
        var members = villagers(10);
        var tea = cooperative(319, "茶叶");
        tea.joinAll(members, "FARMER").statusCode(201);
        tea.declareComplete().statusCode(201);
        cooperative(320, "茶叶").takeOffice(members.get(0), "DIRECTOR").statusCode(201);
        var code = Codes.cooperative(319);
        var organ = Codes.organ(319);
        check(Map.of("creditCode", code, "changes", joining(organ)))
                .statusCode(200)
                .body("counted.organisations", equalTo(1))
                .body("violations.matter", equalTo(List.of("public-body-members")));
        check(Map.of("creditCode", code, "changes", joining(Codes.company(319))))
                .body("standing", equalTo("COMPLIANT"));
        check(Map.of("creditCode", code, "changes", joining(organ, organ)))
                .statusCode(400)
                .body("code", equalTo("member-already-joined"));
        check(Map.of("creditCode", code, "changes", joining(organ.substring(0, 17) + "I")))
                .statusCode(400);

        var outsider = villagers(1).get(0);
        check(Map.of("creditCode", code, "offices", List.of(led(members.get(0), "SUPERVISOR"))))
                .body("violations.matter", equalTo(List.of("competing-offices")));
        check(Map.of("creditCode", code, "offices", List.of(led(outsider, "CHAIR"))))
                .body("violations.matter", equalTo(List.of("elected-offices")));
        check(Map.of(
                        "creditCode",
                        code,
                        "offices",
                        List.of(Map.of(
                                "office",
                                Map.of("holder", outsider, "post", "CHAIR"),
                                "official",
                                false,
                                "member",
                                true))))
                .body("standing", equalTo("COMPLIANT"));

        refused(check(Map.of("creditCode", code, "offices", List.of(led("N9999999", "CHAIR")))), "neighbour-unknown");

        check(Map.of("creditCode", code, "notice", notice("2008-10-01", "2009-01-01")))
                .body("standing", equalTo("VIOLATED"))
                .body("violations.matter", equalTo(List.of("leaving-notice")))
                .body("smallestChange.words.en", equalTo("notice of leaving given one day earlier"))
                .body("notice.met", equalTo(false))
                .body("notice.earliest", equalTo("2010-01-01"))
                .body("notice.article", containsString("第十九条"));
        check(Map.of("creditCode", code, "notice", notice("2008-09-30", "2009-01-01")))
                .body("notice.met", equalTo(true));
        check(Map.of("creditCode", code)).body("notice", nullValue());
        tea.compliance("").body("counted.members", equalTo(10)).body("standing", equalTo("COMPLIANT"));
    }

    @Test
    void answersWhatWouldBe() {
        check(Map.of(
                        "members",
                        Map.of("farmers", 5, "residents", 2, "organisations", 0, "publicBodies", 0),
                        "on",
                        "2023-05-10"))
                .statusCode(200)
                .body("standing", equalTo("VIOLATED"))
                .body("violations[0].article", containsString("第二十条"))
                .body("violations[0].bound", equalTo(6))
                .body("violations[0].words.zh", containsString("还差1"))
                .body("smallestChange.words.en", equalTo("one member fewer who is no farmer"))
                .body("association", nullValue());
        check(Map.of(
                        "members", Map.of("farmers", 9, "residents", 0, "organisations", 1, "publicBodies", 0),
                        "on", "2009-12-31",
                        "jurisdiction", "611023104001"))
                .statusCode(200)
                .body("standing", equalTo("COMPLIANT"))
                .body("kept.verification", not(hasItem("VERIFIED")));
        check(Map.of(
                        "members",
                        Map.of("farmers", 151, "residents", 0, "organisations", 0, "publicBodies", 0),
                        "delegates",
                        50,
                        "on",
                        "2023-05-10",
                        "offices",
                        List.of(Map.of(
                                "office", Map.of("holder", "甲", "post", "DIRECTOR"),
                                "official", true,
                                "postsElsewhere", List.of("DIRECTOR")))))
                .body("violations.matter", equalTo(List.of("delegates", "competing-offices", "officials-in-office")))
                .body("violations[0].change.words.en", equalTo("one delegate more"));

        var cooperative = founded(310, "茶叶", 8);
        check(Map.of("creditCode", Codes.cooperative(310), "changes", changes(0, 3)))
                .statusCode(200)
                .body("standing", equalTo("VIOLATED"))
                .body("counted.members", equalTo(11));
        check(Map.of("creditCode", Codes.cooperative(310), "changes", changes(0, 2)))
                .body("standing", equalTo("COMPLIANT"));
        cooperative.compliance("").body("counted.members", equalTo(8));

        check(Map.of("creditCode", Codes.cooperative(310), "changes", changes(-9, 0)))
                .statusCode(400)
                .body("code", equalTo("changes-below-zero"));
        check(Map.of()).statusCode(400).body("code", equalTo("check-wants-one-subject"));
        check(Map.of("unionMembers", 2, "idleYears", 2, "on", "2023-05-10"))
                .statusCode(200)
                .body("violations.matter", equalTo(List.of("union-members", "idle-years")))
                .body("counted", nullValue());
        check(Map.of("notice", notice("2022-09-30", "2023-01-01")))
                .body("standing", equalTo("COMPLIANT"))
                .body("kept.matter", equalTo(List.of("leaving-notice")));
        check(Map.of("delegates", 51)).statusCode(400).body("code", equalTo("check-wants-members"));
        check(Map.of("members", Map.of("farmers", 5, "residents", 0, "organisations", 0, "publicBodies", 1)))
                .statusCode(400)
                .body("code", equalTo("public-bodies-above-organisations"));
        check(Map.of("members", Map.of("farmers", 99999999, "residents", 0, "organisations", 0, "publicBodies", 0)))
                .statusCode(400);
        refused(check(Map.of("creditCode", Codes.cooperative(399))), "association-unknown");
    }
}
