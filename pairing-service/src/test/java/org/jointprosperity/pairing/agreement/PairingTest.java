package org.jointprosperity.pairing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.pairing.registry.Branch;
import org.jointprosperity.pairing.registry.BranchDetails;
import org.jointprosperity.pairing.registry.BranchKind;
import org.jointprosperity.pairing.registry.Sector;
import org.jointprosperity.pairing.registry.Unit;
import org.jointprosperity.pairing.registry.UnitDetails;
import org.jointprosperity.pairing.registry.UnitKind;
import org.jointprosperity.pairing.registry.VillageClass;
import org.junit.jupiter.api.Test;

class PairingTest {

    private static final int SCALE = Integer.getInteger("joint.scale", 1);

    private static final LocalDate TODAY = LocalDate.of(2009, 1, 13);

    @Test
    void followsRuleTwoWithoutAReason() {
        var pairing = pairing(Sector.POLITICAL_LEGAL, VillageClass.DISORDER, null);
        assertThat(pairing.state).isEqualTo(State.PROPOSED);
        assertThat(pairing.proposed().branchNumber()).isEqualTo("61102310400101");
    }

    @Test
    void wantsAReasonWhereTheRuleIsNotFollowed() {
        refuses("pairing-rule-not-followed", () -> pairing(Sector.POLITICAL_LEGAL, VillageClass.POOR, null));
        refuses("pairing-rule-not-followed", () -> pairing(Sector.POLITICAL_LEGAL, VillageClass.POOR, " "));
        assertThat(pairing(Sector.POLITICAL_LEGAL, VillageClass.POOR, "历史渊源").state)
                .isEqualTo(State.PROPOSED);
    }

    @Test
    void aSectorWithoutARuleMaySupportAnyVillage() {
        var pairing = new Pairing(unit(Sector.GENERAL), branch(VillageClass.POOR), Optional.empty(), null, TODAY);
        assertThat(pairing.state).isEqualTo(State.PROPOSED);
    }

    @Test
    void aPlanAnswersEachOfTheFiveContents() {
        for (Content left : Content.values()) {
            var pairing = proposed();
            assertThatThrownBy(() -> pairing.plan(plan(EnumSet.complementOf(EnumSet.of(left)))))
                    .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.facts())
                            .containsEntry("missing", List.of(left)));
        }
    }

    @Test
    void aPlanMaySayWhyAContentIsMissing() {
        var contents = Arrays.stream(Content.values())
                .map(content -> new PlannedContent(content, null, "下半年再定"))
                .toList();
        var planned = proposed().plan(plan(contents));
        assertThat(planned.planVersion()).isEqualTo(1);
        assertThat(planned.pledgedFen()).isEqualTo(2_000_000);
    }

    @Test
    void aContentHasWorkOrAReasonButNotBoth() {
        var both = Arrays.stream(Content.values())
                .map(content -> new PlannedContent(content, "上党课", "没有"))
                .toList();
        refuses("plan-incomplete", () -> proposed().plan(plan(both)));
    }

    @Test
    void refusesALetterBeforeThePlan() {
        refuses("pairing-not-planned", () -> proposed().sign(Side.URBAN, "C0281", 1, TODAY));
    }

    @Test
    void refusesASignatureUnderAPlanThatHasChanged() {
        var pairing = planned();
        pairing.sign(Side.URBAN, "C0281", 1, TODAY);
        pairing.plan(plan(EnumSet.allOf(Content.class)));
        assertThat(pairing.letter().isSignedBy(Side.URBAN))
                .as("an earlier signature falls away")
                .isFalse();
        refuses("plan-has-changed", () -> pairing.sign(Side.URBAN, "C0281", 1, TODAY));
    }

    @Test
    void isNotInForceWithOneSignature() {
        var pairing = planned();
        assertThat(pairing.sign(Side.URBAN, "C0281", 1, TODAY)).isEmpty();
        assertThat(pairing.activate(TODAY)).isEmpty();
        refuses("side-has-signed", () -> pairing.sign(Side.URBAN, "C0281", 1, TODAY));
        refuses("letter-lacks-a-signature", () -> pairing.suspend("试", TODAY));
    }

    @Test
    void theSecondSignatureCompletesTheLetterWithAHashAnyoneCanCompute() {
        var pairing = planned();
        pairing.sign(Side.RURAL, "N04672", 1, TODAY);
        var signed = pairing.sign(Side.URBAN, "C0281", 1, TODAY.plusDays(1)).orElseThrow();
        assertThat(signed.signedOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(signed.letterHash())
                .isEqualTo(LetterText.of(pairing).sha256())
                .matches("[0-9a-f]{64}");
        assertThat(LetterText.of(pairing).text()).contains("新建茶园 of 茶叶 100 亩", "pledged-fen 2000000");
    }

    @Test
    void noTextOfThePlanPassesForALineOfTheLetter() {
        var pairing = proposed();
        pairing.plan(plan(Arrays.stream(Content.values())
                .map(content -> new PlannedContent(content, "学习\npledged-fen 0", null))
                .toList()));
        assertThat(LetterText.of(pairing).text().lines().filter(line -> line.startsWith("pledged-fen")))
                .containsExactly("pledged-fen 2000000");
    }

    @Test
    void comesIntoForceOnItsFirstDayAndNotBefore() {
        var pairing = planned();
        pairing.sign(Side.RURAL, "N04672", 1, TODAY.minusDays(9));
        pairing.sign(Side.URBAN, "C0281", 1, TODAY.minusDays(9));
        assertThat(pairing.activate(TODAY.minusDays(1))).isEmpty();
        assertThat(pairing.activate(TODAY)).isPresent();
        assertThat(pairing.activate(TODAY)).as("once").isEmpty();
    }

    @Test
    void isSuspendedResumedAndEndedOnlyInOrder() {
        var pairing = active();
        refuses("pairing-not-suspended", () -> pairing.resume(TODAY));
        pairing.suspend("换届", TODAY);
        refuses("pairing-not-active", () -> pairing.suspend("再次", TODAY));
        assertThat(pairing.carriesLiaisons()).isFalse();
        pairing.resume(TODAY);
        assertThat(pairing.carriesLiaisons()).isTrue();
        pairing.end("期满", TODAY);
        refuses("pairing-ended", () -> pairing.end("再次", TODAY));
        refuses("plan-fixed", () -> pairing.plan(plan(EnumSet.allOf(Content.class))));
    }

    @Test
    void noSequenceOfCommandsIsInForceWithoutBothSignatures() {
        var random = new Random(20090113);
        for (int walk = 0; walk < 2_000 * SCALE; walk++) {
            var pairing = proposed();
            boolean urban = false;
            boolean rural = false;
            for (int step = 0; step < 12; step++) {
                switch (random.nextInt(7)) {
                    case 0 -> {
                        if (done(() -> pairing.plan(plan(EnumSet.allOf(Content.class))))) {
                            urban = false;
                            rural = false;
                        }
                    }
                    case 1 -> urban |= done(() -> pairing.sign(Side.URBAN, "C0281", pairing.planVersion, TODAY));
                    case 2 -> rural |= done(() -> pairing.sign(Side.RURAL, "N04672", pairing.planVersion, TODAY));
                    case 3 -> done(() -> pairing.activate(TODAY));
                    case 4 -> done(() -> pairing.suspend("试", TODAY));
                    case 5 -> done(() -> pairing.resume(TODAY));
                    default -> done(() -> pairing.sign(Side.URBAN, "C0281", pairing.planVersion - 1, TODAY));
                }
                if (Set.of(State.SIGNED, State.ACTIVE, State.SUSPENDED).contains(pairing.state)) {
                    assertThat(urban && rural).isTrue();
                }
            }
        }
    }

    private static boolean done(Runnable command) {
        try {
            command.run();
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private static void refuses(String code, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static Pairing active() {
        var pairing = planned();
        pairing.sign(Side.URBAN, "C0281", 1, TODAY);
        pairing.sign(Side.RURAL, "N04672", 1, TODAY);
        pairing.activate(TODAY);
        return pairing;
    }

    private static Pairing planned() {
        var pairing = proposed();
        pairing.plan(plan(EnumSet.allOf(Content.class)));
        return pairing;
    }

    private static Pairing proposed() {
        return pairing(Sector.POLITICAL_LEGAL, VillageClass.DISORDER, null);
    }

    private static Pairing pairing(Sector sector, VillageClass villageClass, String reason) {
        var rule = new MatchingRule();
        rule.sector = sector;
        rule.villageClass = VillageClass.DISORDER;
        rule.source = "政法部门联乱村";
        return new Pairing(unit(sector), branch(villageClass), Optional.of(rule), reason, TODAY);
    }

    private static Plan plan(Set<Content> contents) {
        return plan(contents.stream()
                .map(content -> new PlannedContent(content, "每季度一次", null))
                .toList());
    }

    private static Plan plan(List<PlannedContent> contents) {
        return new Plan(
                contents,
                List.of(new Promise("新建茶园", "茶叶", 100L, "亩", null, TODAY.plusYears(1))),
                Money.ofFen(2_000_000),
                Money.ofFen(9_800_000),
                TODAY,
                TODAY.plusYears(1));
    }

    private static Unit unit(Sector sector) {
        return new Unit(
                new UnitDetails(
                        new CreditCode("11611023MBY416905X"),
                        "县政法委",
                        sector,
                        UnitKind.ORGAN,
                        "县政法委党支部",
                        5,
                        new DivisionCode("611023001"),
                        false),
                TODAY);
    }

    private static Branch branch(VillageClass villageClass) {
        return new Branch(
                new BranchDetails(
                        "61102310400101",
                        new DivisionCode("611023104001"),
                        "赵川镇",
                        "前川社区",
                        "前川社区党支部",
                        BranchKind.COMMUNITY,
                        Set.of(villageClass),
                        false,
                        false,
                        48,
                        184,
                        707),
                TODAY);
    }
}
