package org.jointprosperity.cooperative.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.ASSEMBLY;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.DIVISION;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.MEMBERS;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.OTHER_TOWN;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.TOWN;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.book;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.carried;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.declares;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.draft;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.founded;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.memberships;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.money;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.path;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.propose;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.proposed;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.refuses;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.registered;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.subject;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.terms;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.trade;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.withdrawn;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.contracts.EvaluationEvent.DecisionCarried;
import org.jointprosperity.contracts.EvaluationEvent.DecisionClosed;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Registry;
import org.junit.jupiter.api.Test;

/** What keeps a distribution or a change of the charter from the assembly, and what comes back from it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DistributionResourceTest {

    /** What a charter keeps for the reserve reaches the accounts, and the next year waits until it does. */
    @Test
    void aYearThatKeepsEverythingIsDecidedBeforeTheNext() {
        var cooperative = founded("2006-12-20", "2006-12-31");
        Map.of("patronagePerMille", 1001, "reservePerMille", -1, "capitalisedPerMille", 1001)
                .forEach((share, perMille) -> draft(cooperative, with(terms("1", 600, 0), share, perMille))
                        .statusCode(400)
                        .body("violations.field", contains("terms." + share)));
        book(cooperative, trade("MEMBER", MEMBERS.get(0), "10.00", "2007-05-12"))
                .statusCode(201);
        book(cooperative, trade("MEMBER", MEMBERS.get(1), "30.00", "2007-05-12"))
                .statusCode(201);
        book(cooperative, trade("MEMBER", MEMBERS.get(0), "10.00", "2008-05-12"))
                .statusCode(201);
        refuses(draft(cooperative, 2005, terms("1", 600, 0)), "year-before-foundation")
                .body("foundedOn", equalTo("2006-12-20"));
        var nothing = draft(cooperative, 2007, with(terms("50.00", 600, 0), "losses", money("80.50")))
                .statusCode(201)
                .extract();
        TOWN.asks()
                .get(nothing.header("Location") + "/reckoning")
                .then()
                .body("losses.amount", equalTo("50.00"))
                .body("lossesLeft.amount", equalTo("30.50"));
        refuses(propose(nothing.header("Location"), nothing.header("ETag")), "nothing-to-distribute")
                .body("lossesLeft", equalTo("30.50"))
                .body("rule", equalTo("surplus-law-2006-37"));
        refuses(draft(cooperative, 2008, terms("0", 600, 0)), "losses-not-carried-on")
                .body("missing", equalTo("30.50"));
        var early = draft(cooperative, 2008, with(terms("0", 600, 0), "losses", money("30.50")))
                .statusCode(201)
                .extract();
        refuses(
                        draft(cooperative, 2009, with(terms("100.00", 600, 0), "losses", money("30.49"))),
                        "losses-not-carried-on")
                .body("before", equalTo(2008));
        refuses(
                        TOWN.sends(with(terms("100.00", 600, 0), "losses", money("30.49")))
                                .header("If-Match", early.header("ETag"))
                                .put(early.header("Location"))
                                .then(),
                        "losses-not-carried-on")
                .body("before", equalTo(2007))
                .body("year", equalTo(2008))
                .body("left", equalTo("30.50"))
                .body("losses", equalTo("30.49"))
                .body("missing", equalTo("0.01"))
                .body("article", equalTo("中华人民共和国农民专业合作社法（2006年） 第三十七条"));
        var partly = TOWN.sends(with(terms("20.00", 600, 0), "losses", money("30.50")))
                .header("If-Match", early.header("ETag"))
                .put(early.header("Location"))
                .then()
                .statusCode(200)
                .extract();
        refuses(
                        draft(cooperative, 2009, with(terms("100.00", 600, 0), "losses", money("10.49"))),
                        "losses-not-carried-on")
                .body("left", equalTo("10.50"))
                .body("missing", equalTo("0.01"));
        var kept = TOWN.sends(with(terms("100.00", 600, 0), "reservePerMille", 1000))
                .header("If-Match", nothing.header("ETag"))
                .put(nothing.header("Location"))
                .then()
                .statusCode(200)
                .extract();
        proposed(nothing.header("Location"), kept.header("ETag"))
                .body("reckoning.reserve.amount", equalTo("100.00"))
                .body("reckoning.distributable.amount", equalTo("0.00"));
        var next = TOWN.sends(terms("100.00", 600, 0))
                .header("If-Match", partly.header("ETag"))
                .put(early.header("Location"))
                .then()
                .statusCode(200)
                .extract();
        String nextYear = early.header("Location");
        refuses(propose(nextYear, next.header("ETag")), "another-year-undecided")
                .body("undecided", equalTo(2007));

        Registry.announce(carried(UUID.fromString(nothing.path("id")), 1));
        TOWN.asks().get(nothing.header("Location")).then().body("state", equalTo("FINAL"));
        TOWN.asks()
                .get(path(cooperative) + "/accounts/" + MEMBERS.get(1))
                .then()
                .statusCode(200)
                .body("reserve.amount", equalTo("75.00"));
        TOWN.asks()
                .get(nothing.header("Location") + "/statements")
                .then()
                .statusCode(200)
                .body("sumCheck", equalTo(true));
        proposed(nextYear, next.header("ETag"));
        TOWN.asks()
                .get(nextYear + "/shares")
                .then()
                .body("items.byCapital.amount", contains("10.00", "30.00", "0.00", "0.00", "0.00"));
        Registry.announce(carried(UUID.fromString(early.path("id")), 1));
        TOWN.asks().get(nextYear).then().body("state", equalTo("FINAL"));
        refuses(draft(cooperative, 2006, terms("10.00", 600, 0)), "later-year-final")
                .body("year", equalTo(2006))
                .body("final", equalTo(2007));
    }

    @Test
    void aDecisionThatIsClosedReturnsTheDistribution() {
        var cooperative = founded();
        book(cooperative, trade("MEMBER", MEMBERS.get(0), "10.00", "2008-05-12"))
                .statusCode(201);
        var draft = draft(cooperative, terms("10", 600, 0)).statusCode(201).extract();
        proposed(draft.header("Location"), draft.header("ETag"));
        UUID id = UUID.fromString(draft.path("id"));
        var named = path(cooperative) + "/members/" + memberships(cooperative).get(MEMBERS.get(4));
        refuses(withdrawn(named), "withdrawal-before-assembly").body("number", equalTo(MEMBERS.get(4)));

        Registry.announce(new DecisionClosed(
                UUID.randomUUID(), subject(id, 1), "surplus-distribution", "WITHDRAWN", DIVISION, ASSEMBLY));

        TOWN.asks().get(draft.header("Location")).then().body("returnReason", equalTo("CLOSED"));
        withdrawn(named).statusCode(200);
    }

    @Test
    void nothingIsDistributedByAnIncompleteRegisterOrWithoutTrade() {
        var cooperative = registered();
        var draft = draft(cooperative, terms("10", 600, 0)).statusCode(201).extract();
        refuses(propose(draft.header("Location"), draft.header("ETag")), "member-register-incomplete");

        declares(cooperative, "2008-02-01");
        refuses(propose(draft.header("Location"), draft.header("ETag")), "no-member-trade")
                .body("article", equalTo("中华人民共和国农民专业合作社法（2006年） 第三十七条"));
        TOWN.asks().get(draft.header("Location")).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void aChangeOfTheCharterGoesBeforeTheAssemblyToo() {
        var cooperative = founded();
        var change = propose(cooperative)
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("votes", equalTo(5))
                .extract();
        refuses(propose(cooperative), "charter-change-open");
        String id = change.path("id");
        assertThat(Announcements.typesOf(id, 1)).containsExactly("cooperative.CharterChangeProposed");
        assertThat(Announcements.lastOf(id)).doesNotContain("返还");

        Registry.announce(new DecisionCarried(
                UUID.randomUUID(),
                new Subject("cooperative", "charter-change", UUID.fromString(id), 1),
                "cooperative-charter",
                DIVISION,
                ASSEMBLY));

        TOWN.asks().get(change.header("Location")).then().body("state", equalTo("ADOPTED"));
        OTHER_TOWN.asks().get(change.header("Location")).then().statusCode(404);
        assertThat(Announcements.typesOf(id, 2)).endsWith("cooperative.CharterChangeDecided");
    }

    private static Map<String, Object> with(Map<String, Object> terms, String field, Object value) {
        var changed = new HashMap<>(terms);
        changed.put(field, value);
        return changed;
    }
}
