package org.jointprosperity.evaluation.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.rule.Basis;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Check;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Fraction;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.Limit;
import org.jointprosperity.evaluation.rule.Rule;
import org.jointprosperity.evaluation.rule.RulePack;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.jointprosperity.evaluation.rule.Text;
import org.junit.jupiter.api.Test;

class PackSenseTest {

    private static final Fraction HALF_COME = new Fraction(Count.PRESENT, 1, 2, true, Basis.ELIGIBLE);
    private static final Fraction THREE_QUARTERS = new Fraction(Count.YES, 3, 4, false, Basis.PRESENT);

    @Test
    void everyDeliveredPackMakesSense() {
        assertThat(RulePacks.delivered().all()).isNotEmpty().allSatisfy(pack -> assertThatCode(() -> {
                    PackSense.requireOneRuleForEachMatter(pack);
                    pack.rules().forEach(rule -> PackSense.requireSense(rule, "rules[0]"));
                })
                .doesNotThrowAnyException());
    }

    @Test
    void onlyApprovalCarriesAMotion() {
        for (var counted : List.of(Count.NO, Count.ABSTAIN, Count.PRESENT, Count.WOMEN)) {
            refuses(
                    "rule-pass-counts-no-approval",
                    "/rules/0/pass/counted",
                    () -> sense(HALF_COME, new Fraction(counted, 1, 2, true, Basis.PRESENT), null));
        }
    }

    @Test
    void attendanceIsOfThoseWhoAreDue() {
        for (var basis : List.of(Basis.SEATS, Basis.VOTING_RIGHTS, Basis.BALLOTS_ISSUED, Basis.PRESENT)) {
            refuses(
                    "rule-attendance-of-no-persons",
                    "/rules/0/attendance/0/basis",
                    () -> sense(new Fraction(Count.PRESENT, 1, 2, true, basis), THREE_QUARTERS, null));
        }
    }

    @Test
    void aLimitLeavesTheVotesThatPass() {
        refuses(
                "rule-limit-contradicts-pass",
                "/rules/0/limit",
                () -> sense(HALF_COME, THREE_QUARTERS, atMost(1, 3, false)));
        refuses(
                "rule-limit-contradicts-pass",
                "/rules/0/limit",
                () -> sense(HALF_COME, THREE_QUARTERS, atMost(3, 4, true)));
        assertThatCode(() -> sense(HALF_COME, THREE_QUARTERS, atMost(3, 4, false)))
                .doesNotThrowAnyException();
        assertThatCode(() -> sense(HALF_COME, THREE_QUARTERS, atMost(4, 5, false)))
                .doesNotThrowAnyException();
    }

    @Test
    void oneRuleJudgesAMatterOfABody() {
        refuses(
                "rule-twice-for-one-matter",
                "/rules/1/matters/1",
                () -> PackSense.requireOneRuleForEachMatter(pack(
                        rule("a", Body.REPRESENTATIVES, "public-works"),
                        rule("b", Body.REPRESENTATIVES, "land", "public-works"))));
        assertThatCode(() -> PackSense.requireOneRuleForEachMatter(pack(
                        rule("a", Body.REPRESENTATIVES, "public-works"),
                        rule("b", Body.VILLAGERS, "public-works"),
                        rule("c", Body.REPRESENTATIVES, Rule.ANY_MATTER))))
                .doesNotThrowAnyException();
    }

    private static void sense(Fraction attendance, Fraction pass, Limit limit) {
        PackSense.requireSense(rule("a", Body.REPRESENTATIVES, attendance, pass, limit, "public-works"), "rules[0]");
    }

    private static Limit atMost(int num, int den, boolean strict) {
        return new Limit(
                Check.Kind.AT_MOST, new Fraction(Count.YES, num, den, strict, Basis.PRESENT), null, null, null);
    }

    private static Rule rule(String id, Body body, String... matters) {
        return rule(id, body, HALF_COME, THREE_QUARTERS, null, matters);
    }

    private static Rule rule(String id, Body body, Fraction attendance, Fraction pass, Limit limit, String... matters) {
        return new Rule(
                id,
                body,
                Arrays.asList(matters),
                List.of(attendance),
                pass,
                limit,
                null,
                "第一条",
                new Text("规定", "a rule"),
                false,
                null,
                null,
                null);
    }

    private static RulePack pack(Rule... rules) {
        return new RulePack(
                "p",
                Jurisdiction.NATIONAL,
                new Text("规定", "rules"),
                "规定",
                false,
                LocalDate.of(2010, 1, 1),
                null,
                null,
                null,
                List.of(rules));
    }

    private static void refuses(String code, String pointer, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.facts().get("violations"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .singleElement()
                    .isInstanceOfSatisfying(Map.class, violation -> assertThat(violation.get("pointer"))
                            .isEqualTo(pointer));
        });
    }
}
