package org.jointprosperity.pairing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
        var pairing = new Pairing(
                unit(Sector.GENERAL), branch(VillageClass.POOR), Optional.empty(), null, false, "C0281", TODAY);
        assertThat(pairing.state).isEqualTo(State.PROPOSED);
    }

    @Test
    void aPlanAnswersEachOfTheFiveContents() {
        for (Content left : Content.values()) {
            var pairing = proposed();
            assertThatThrownBy(() -> pairing.plan(plan(EnumSet.complementOf(EnumSet.of(left))), "C0281", TODAY))
                    .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.facts())
                            .containsEntry("missing", List.of(left)));
        }
    }

    @Test
    void aPlanMaySayWhyAContentIsMissing() {
        var contents = Arrays.stream(Content.values())
                .map(content -> new PlannedContent(content, null, "下半年再定"))
                .toList();
        var planned = proposed().plan(plan(contents), "C0281", TODAY);
        assertThat(planned.planVersion()).isEqualTo(1);
        assertThat(planned.pledgedFen()).isEqualTo(2_000_000);
    }

    @Test
    void aContentHasWorkOrAReasonButNotBoth() {
        var both = Arrays.stream(Content.values())
                .map(content -> new PlannedContent(content, "上党课", "没有"))
                .toList();
        refuses("plan-incomplete", () -> proposed().plan(plan(both), "C0281", TODAY));
    }

    @Test
    void refusesALetterBeforeThePlan() {
        refuses("pairing-not-planned", () -> proposed().sign(Side.URBAN, "C0281", 1, TODAY));
    }

    @Test
    void refusesASignatureUnderAPlanThatHasChanged() {
        var pairing = planned();
        pairing.sign(Side.URBAN, "C0281", 1, TODAY);
        pairing.plan(plan(EnumSet.allOf(Content.class)), "C0281", TODAY);
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
        refuses("letter-lacks-a-signature", () -> pairing.suspend("试", "county", TODAY));
    }

    @Test
    void theSecondSignatureCompletesTheLetterWithAHashAnyoneCanCompute() {
        var pairing = planned();
        pairing.sign(Side.RURAL, "N04672", 1, TODAY);
        var signed = pairing.sign(Side.URBAN, "C0281", 1, TODAY.plusDays(1)).orElseThrow();
        assertThat(signed.signedOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(signed.letterHash())
                .isEqualTo(LetterDocument.sha256(LetterDocument.of(pairing).canonical()))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void theLetterIsCanonicalJsonWithItsAnnexes() {
        assertThat(LetterDocument.of(planned()).canonical())
                .startsWith(
                        "{\"branch\":\"61102310400101\",\"contents\":[{\"content\":\"IDEOLOGY\",\"work\":\"每季度一次\"}")
                .contains(
                        "\"period\":{\"from\":\"2009-01-13\",\"to\":\"2010-01-13\"},\"planVersion\":1,\"pledgedFen\":2000000",
                        "\"undertakings\":[{\"dueOn\":\"2010-01-13\",\"product\":\"茶叶\",\"quantity\":100,"
                                + "\"title\":\"新建茶园\",\"unit\":\"亩\"}]")
                .endsWith("\"unit\":\"11611023MBY416905X\"}");
    }

    @Test
    void aSignedTextStaysAsItWasSigned() {
        var pairing = active();
        String signed = pairing.letterText();
        pairing.letter.letterText = signed.replace("共建责任书", "旧式责任书");
        assertThat(pairing.letterText())
                .as("as it is kept, not as it would be written now")
                .contains("旧式责任书");
    }

    @Test
    void everyVersionOfThePlanIsKept() {
        var pairing = planned();
        pairing.plan(plan(EnumSet.allOf(Content.class)), "N04672", TODAY.plusDays(3));
        assertThat(pairing.plans).extracting(plan -> plan.version).containsExactly(1, 2);
        assertThat(pairing.plans).extracting(plan -> plan.putBy).containsExactly("C0281", "N04672");
        assertThat(pairing.plans).extracting(plan -> plan.putOn).containsExactly(TODAY, TODAY.plusDays(3));
    }

    @Test
    void isRenewedOnlyAfterAReviewThatSaysSo() {
        var pairing = active();
        refuses("term-not-reviewed", () -> renewal(pairing));
        pairing.review(review(TermVerdict.END));
        refuses("review-says-end", () -> renewal(pairing));
        pairing.review(review(TermVerdict.CONTINUE));
        var next = renewal(pairing);
        assertThat(next.state).isEqualTo(State.PROPOSED);
        assertThat(next.renews).isEqualTo(pairing.id);
        assertThat(pairing.state).as("it runs until the next term does").isEqualTo(State.ACTIVE);
    }

    @Test
    void reviewsAndRenewsOnlyWhatRuns() {
        refuses("pairing-not-running", () -> planned().review(review(TermVerdict.CONTINUE)));
        refuses("pairing-not-running", () -> renewal(planned()));
        var over = active();
        over.end("期满", "county", TODAY);
        refuses("pairing-ended", () -> over.review(review(TermVerdict.CONTINUE)));
        var suspended = active();
        suspended.suspend("换届", "county", TODAY);
        suspended.review(review(TermVerdict.CONTINUE));
        assertThat(renewal(suspended).renews).isEqualTo(suspended.id);
    }

    @Test
    void aRenewalKeepsTheExceptionAndBeginsNotBeforeItsTerm() {
        var pairing = pairing(Sector.POLITICAL_LEGAL, VillageClass.POOR, "历史渊源");
        pairing.plan(plan(EnumSet.allOf(Content.class)), "C0281", TODAY);
        pairing.sign(Side.URBAN, "C0281", 1, TODAY);
        pairing.sign(Side.RURAL, "N04672", 1, TODAY);
        pairing.activate(TODAY);
        pairing.review(review(TermVerdict.CONTINUE));
        var next = pairing.renew(Optional.of(rule()), null, "C0281", TODAY);
        assertThat(next.overrideReason).isEqualTo("历史渊源");
        var early = new Plan(
                plan(EnumSet.allOf(Content.class)).contents(),
                List.of(),
                Money.ofFen(0),
                Money.ofFen(0),
                TODAY.minusDays(1),
                TODAY.plusYears(1),
                null);
        var ruled = active();
        ruled.review(review(TermVerdict.CONTINUE));
        refuses("pairing-rule-not-followed", () -> ruled.renew(Optional.of(rule()), null, "C0281", TODAY));
        refuses("renewal-before-its-term", () -> next.plan(early, "C0281", TODAY));
    }

    @Test
    void aTermHasAFirstAndALastDayThatCanBe() {
        var latest = TODAY.plusYears(Plan.MOST_YEARS);
        refuses("plan-starts-before-proposal", () -> plans(TODAY.minusDays(1), TODAY.plusYears(1), null));
        refuses("plan-starts-before-proposal", () -> plans(LocalDate.of(1, 1, 1), TODAY.plusYears(1), null));
        refuses("period-ends-before-it-starts", () -> plans(TODAY.plusDays(2), TODAY.plusDays(1), null));
        refuses("plan-ends-too-late", () -> plans(TODAY, latest.plusDays(1), null));
        refuses("promise-due-outside-term", () -> plans(TODAY.plusDays(1), TODAY.plusDays(9), TODAY));
        refuses("promise-due-outside-term", () -> plans(TODAY, TODAY.plusDays(9), TODAY.plusDays(10)));
        plans(TODAY, latest, latest);
        plans(TODAY, TODAY, TODAY);
        var late = proposed();
        refuses("plan-over-already", () -> late.plan(term(TODAY, TODAY.plusDays(5), null), "C0281", TODAY.plusDays(6)));
    }

    private static void plans(LocalDate startsOn, LocalDate endsOn, LocalDate dueOn) {
        proposed().plan(term(startsOn, endsOn, dueOn), "C0281", TODAY);
    }

    private static Plan term(LocalDate startsOn, LocalDate endsOn, LocalDate dueOn) {
        return new Plan(
                plan(EnumSet.allOf(Content.class)).contents(),
                dueOn == null ? List.of() : List.of(new Promise("新建茶园", "茶叶", 100L, "亩", null, dueOn)),
                Money.ofFen(1),
                Money.ofFen(0),
                startsOn,
                endsOn,
                null);
    }

    @Test
    void isReadAsItWasOnADayWithoutWhatCameLater() {
        var pairing = proposed();
        pairing.plan(term(TODAY, TODAY.plusDays(90), null), "C0281", TODAY.plusDays(1));
        pairing.plan(plan(EnumSet.allOf(Content.class)), "C0281", TODAY.plusDays(2));
        pairing.sign(Side.URBAN, "C0281", 2, TODAY.plusDays(3));
        pairing.sign(Side.RURAL, "N04672", 2, TODAY.plusDays(5));
        pairing.activate(TODAY.plusDays(5));
        pairing.review(new Review("好", null, TermVerdict.CONTINUE, "C0281", TODAY.plusDays(7)));
        pairing.suspend("换届", "county", TODAY.plusDays(8));
        pairing.end("期满", "county", TODAY.plusDays(9));
        var before = PairingView.asOf(pairing, TODAY, Map.of());
        assertThat(before.planVersion()).isZero();
        assertThat(before.endsOn()).isNull();
        assertThat(before.letter().text()).isNull();
        var first = PairingView.asOf(pairing, TODAY.plusDays(1), Map.of());
        assertThat(first.planVersion()).isOne();
        assertThat(first.endsOn()).isEqualTo(TODAY.plusDays(90));
        assertThat(first.pledged()).isEqualTo(Money.ofFen(1));
        assertThat(first.letter().urbanSigner()).isNull();
        var halfSigned = PairingView.asOf(pairing, TODAY.plusDays(4), Map.of());
        assertThat(halfSigned.letter().urbanSigner()).isEqualTo("C0281");
        assertThat(halfSigned.letter().ruralSigner()).isNull();
        assertThat(halfSigned.letter().sha256()).isNull();
        var running = PairingView.asOf(pairing, TODAY.plusDays(6), Map.of());
        assertThat(running.state()).isEqualTo(State.ACTIVE);
        assertThat(running.letter().sha256()).isNotNull();
        assertThat(running.reviews()).isEmpty();
        assertThat(running.suspensionReason()).isNull();
        assertThat(running.endedOn()).isNull();
        assertThat(running.states()).last().isEqualTo(Standing.from(State.ACTIVE, TODAY.plusDays(5), null, null));
        assertThat(PairingView.asOf(pairing, TODAY.plusDays(8), Map.of()).suspensionReason())
                .isEqualTo("换届");
        var over = PairingView.asOf(pairing, TODAY.plusDays(9), Map.of());
        assertThat(over).isEqualTo(PairingView.of(pairing, Map.of()));
    }

    @Test
    void standsAsItStoodOnEachDay() {
        var pairing = proposed();
        pairing.plan(plan(EnumSet.allOf(Content.class)), "C0281", TODAY.plusDays(1));
        pairing.sign(Side.URBAN, "C0281", 1, TODAY.plusDays(3));
        pairing.sign(Side.RURAL, "N04672", 1, TODAY.plusDays(5));
        pairing.activate(TODAY.plusDays(5));
        pairing.suspend("换届", "county", TODAY.plusDays(8));
        pairing.resume("county", TODAY.plusDays(8));
        assertThat(pairing.stateOn(TODAY.minusDays(1))).isEmpty();
        assertThat(pairing.stateOn(TODAY)).contains(State.PROPOSED);
        assertThat(pairing.stateOn(TODAY.plusDays(4))).contains(State.PLANNED);
        assertThat(pairing.standings)
                .as("a state of no day stays on record with its reason and who brought it about")
                .containsExactly(
                        stood(State.PROPOSED, 0, 1, null, "C0281"),
                        stood(State.PLANNED, 1, 5, null, "C0281"),
                        stood(State.SIGNED, 5, 5, null, "N04672"),
                        stood(State.ACTIVE, 5, 8, null, null),
                        stood(State.SUSPENDED, 8, 8, "换届", "county"),
                        Standing.from(State.ACTIVE, TODAY.plusDays(8), null, "county"));
        assertThat(pairing.stateOn(TODAY.plusDays(8))).contains(State.ACTIVE);
    }

    private static Standing stood(State state, int from, int until, String reason, String by) {
        return new Standing(state, TODAY.plusDays(from), TODAY.plusDays(until), reason, by);
    }

    @Test
    void aLetterOnPaperMayNotTellWhoSigned() {
        var pairing = planned();
        var signed = pairing.fileOnPaper(Letter.onPaper(null, "N04672", TODAY, "611023", TODAY.plusDays(300)));
        assertThat(signed.signedOn()).isEqualTo(TODAY);
        assertThat(pairing.activate(TODAY)).isPresent();
        assertThat(pairing.stateOn(TODAY)).contains(State.ACTIVE);
        assertThat(pairing.letter.form).isEqualTo(LetterForm.PAPER);
        refuses("pairing-not-planned", () -> pairing.fileOnPaper(new Letter()));
    }

    private static Review review(TermVerdict verdict) {
        return new Review("新建茶园100亩", null, verdict, "C0281", TODAY);
    }

    private static Pairing renewal(Pairing pairing) {
        return pairing.renew(Optional.empty(), null, "C0281", TODAY);
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
        refuses("pairing-not-suspended", () -> pairing.resume("county", TODAY));
        pairing.suspend("换届", "county", TODAY);
        refuses("pairing-not-active", () -> pairing.suspend("再次", "county", TODAY));
        assertThat(pairing.carriesLiaisons()).isFalse();
        pairing.resume("county", TODAY);
        assertThat(pairing.carriesLiaisons()).isTrue();
        pairing.end("期满", "county", TODAY);
        refuses("pairing-ended", () -> pairing.end("再次", "county", TODAY));
        refuses("plan-fixed", () -> pairing.plan(plan(EnumSet.allOf(Content.class)), "C0281", TODAY));
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
                        if (done(() -> pairing.plan(plan(EnumSet.allOf(Content.class)), "C0281", TODAY))) {
                            urban = false;
                            rural = false;
                        }
                    }
                    case 1 -> urban |= done(() -> pairing.sign(Side.URBAN, "C0281", pairing.planVersion, TODAY));
                    case 2 -> rural |= done(() -> pairing.sign(Side.RURAL, "N04672", pairing.planVersion, TODAY));
                    case 3 -> done(() -> pairing.activate(TODAY));
                    case 4 -> done(() -> pairing.suspend("试", "county", TODAY));
                    case 5 -> done(() -> pairing.resume("county", TODAY));
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
        pairing.plan(plan(EnumSet.allOf(Content.class)), "C0281", TODAY);
        return pairing;
    }

    private static Pairing proposed() {
        return pairing(Sector.POLITICAL_LEGAL, VillageClass.DISORDER, null);
    }

    private static Pairing pairing(Sector sector, VillageClass villageClass, String reason) {
        return new Pairing(unit(sector), branch(villageClass), Optional.of(rule()), reason, false, "C0281", TODAY);
    }

    private static MatchingRule rule() {
        var rule = new MatchingRule();
        rule.sector = Sector.POLITICAL_LEGAL;
        rule.villageClass = VillageClass.DISORDER;
        rule.source = "政法部门联乱村";
        return rule;
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
                TODAY.plusYears(1),
                null);
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
