package org.jointprosperity.evaluation.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.standing.Actor;
import org.junit.jupiter.api.Test;

class RulePackVersionTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final ReviewRulePack YES = new ReviewRulePack(true, "核对无误");
    private static final ReviewRulePack NO = new ReviewRulePack(false, "条号有误");

    @Test
    void takesEffectWhenTwoOthersHaveApproved() {
        var pack = proposed("2025-04-01", null, false);

        pack.review(YES, person("N2", TODAY));
        assertThat(pack.state).isEqualTo(RulePackState.PROPOSED);
        assertThat(pack.isInForceOn(LocalDate.of(2025, 4, 1))).isFalse();

        pack.review(YES, person("N3", TODAY.plusDays(1)));
        assertThat(pack.state).isEqualTo(RulePackState.APPROVED);
        assertThat(pack.isInForceOn(LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(pack.isInForceOn(LocalDate.of(2025, 4, 1))).isTrue();
        assertThat(pack.reviews).extracting(review -> review.reviewedOn).containsExactly(TODAY, TODAY.plusDays(1));
    }

    @Test
    void theProposerDoesNotReviewNotEvenWithAnotherLogin() {
        var pack = proposed("2025-04-01", null, false);

        refused("rule-pack-reviewed-by-proposer", () -> pack.review(YES, person("N1", TODAY)));
        refused("rule-pack-reviewed-by-proposer", () -> pack.review(YES, new Actor("another-login", "N1", TODAY)));
        refused("rule-pack-reviewed-by-proposer", () -> pack.review(YES, new Actor("login-of-N1", null, TODAY)));
    }

    @Test
    void nobodyReviewsTwice() {
        var pack = proposed("2025-04-01", null, false);
        pack.review(YES, person("N2", TODAY));

        refused("rule-pack-reviewed-twice", () -> pack.review(YES, person("N2", TODAY)));
        refused("rule-pack-reviewed-twice", () -> pack.review(YES, new Actor("another-login", "N2", TODAY)));
        assertThat(pack.reviews).hasSize(1);
    }

    @Test
    void aRefusalEndsIt() {
        var pack = proposed("2025-04-01", null, false);
        pack.review(NO, person("N2", TODAY));

        assertThat(pack.state).isEqualTo(RulePackState.REFUSED);
        refused("rule-pack-reviewed", () -> pack.review(YES, person("N3", TODAY)));
    }

    @Test
    void doesNotBeginBeforeTheDayOfTheSecondReview() {
        refused("rule-pack-begins-in-the-past", 1L, () -> proposed("2025-03-09", null, false));
        var pack = proposed("2025-03-10", null, false);
        pack.review(YES, person("N2", TODAY));

        refused("rule-pack-begins-in-the-past", () -> pack.review(YES, person("N3", TODAY.plusDays(1))));
        pack.review(YES, person("N3", TODAY));
        assertThat(pack.isInForceOn(TODAY)).isTrue();
    }

    @Test
    void historicalLawBeginsInThePastAndOnlyThere() {
        refused("rule-pack-not-historical", 1L, () -> proposed("2025-03-10", null, true));
        var pack = proposed("1990-06-27", "2020-07-12", true);
        pack.review(YES, person("N2", TODAY));
        pack.review(YES, person("N3", TODAY));

        assertThat(pack.isInForceOn(LocalDate.of(2019, 5, 10))).isTrue();
        assertThat(pack.isInForceOn(LocalDate.of(2020, 7, 13))).isFalse();
    }

    @Test
    void whatBeginsLaterEndsItOnTheDayBefore() {
        var pack = approved(1, "2025-04-01", null);
        var next = approved(2, "2026-01-01", null);
        RulePackVersion.settle(List.of(pack, next));

        assertThat(pack.inForceTo).isEqualTo("2025-12-31");
        assertThat(pack.effectiveTo).isNull();
        RulePackVersion.settle(List.of(pack, next, approved(3, "2027-01-01", null)));
        assertThat(pack.inForceTo).isEqualTo("2025-12-31");
        assertThat(next.inForceTo).isEqualTo("2026-12-31");
    }

    @Test
    void whatBeginsLaterStandsThoughItWasApprovedBefore() {
        var later = approved(1, "2026-01-01", null);
        var earlier = approved(2, "2025-04-01", null);

        RulePackVersion.settle(List.of(later, earlier));

        assertThat(later.inForceTo).isNull();
        assertThat(earlier.inForceTo).isEqualTo("2025-12-31");
        earlier.requireSomeDay();
    }

    @Test
    void ofTwoOfOneDayTheLaterVersionStands() {
        var mistaken = approved(1, "2026-01-01", null);
        var corrected = approved(2, "2026-01-01", null);

        RulePackVersion.settle(List.of(corrected, mistaken));

        assertThat(mistaken.hasDays()).isFalse();
        assertThat(corrected.inForceTo).isNull();
    }

    @Test
    void historicalLawOfDaysBeforeItDoesNotEndIt() {
        var pack = approved(1, "2025-04-01", null);
        var old = approved(2, "1990-06-27", "2020-07-12", true);
        var open = approved(3, "2025-03-01", null, true);

        RulePackVersion.settle(List.of(pack, old, open));

        assertThat(pack.inForceTo).isNull();
        assertThat(old.inForceTo).isEqualTo("2020-07-12");
        assertThat(open.inForceTo).isEqualTo("2025-03-31");
    }

    @Test
    void aVersionOfAPackThatWasSupersededByItsFirstDayIsRefused() {
        var successor = superseding(1, "2025-04-01", null);
        var late = approved(1, "2025-05-01", null);

        RulePackVersion.settle(List.of(successor, late));

        assertThat(successor.inForceTo).isNull();
        refused("rule-pack-covers-nothing", late::requireSomeDay);
    }

    @Test
    void whatSupersedesAPackTakesThePlaceOfItsVersionsToCome() {
        var present = approved(1, "2025-04-01", null);
        var toCome = approved(2, "2026-07-01", null);
        RulePackVersion.settle(List.of(present, toCome));
        assertThat(present.inForceTo).isEqualTo("2026-06-30");
        var successor = superseding(1, "2026-06-01", null);

        RulePackVersion.settle(List.of(present, toCome, successor));

        assertThat(present.inForceTo).isEqualTo("2026-05-31");
        assertThat(successor.inForceTo).isNull();
        assertThat(toCome.hasDays()).isFalse();
    }

    @Test
    void whatWasEndedDoesNotComeBackWhereItsSuccessorIsReplaced() {
        var repealed = approved(1, "2025-04-01", null);
        var successor = superseding(1, "2026-01-01", null);
        var corrected = approved(1, "2026-01-01", null);
        corrected.packId = "qianchuan-charter-corrected";
        corrected.supersedes = successor.packId;

        RulePackVersion.settle(List.of(repealed, successor, corrected));

        assertThat(repealed.inForceTo).isEqualTo("2025-12-31");
        assertThat(successor.hasDays()).isFalse();
        assertThat(corrected.inForceTo).isNull();

        var silent = superseding(2, "2026-01-01", null);
        silent.supersedes = null;
        RulePackVersion.settle(List.of(repealed, successor, silent));

        assertThat(repealed.inForceTo).isEqualTo("2025-12-31");
        assertThat(silent.inForceTo).isNull();
    }

    @Test
    void inWhateverOrderTheyAreApprovedTheDaysAreTheSame() {
        var random = new Random(20250610);
        for (int round = 0; round < 60; round++) {
            var drawn =
                    IntStream.range(0, 5).mapToObj(i -> drawn(random, i + 1)).toList();
            var last = new LinkedHashMap<List<Integer>, List<LocalDate>>();
            for (var order : orders(drawn.size())) {
                var approved = new ArrayList<RulePackVersion>();
                order.forEach(i -> {
                    approved.add(drawn.get(i));
                    RulePackVersion.settle(approved);
                });
                last.put(order, drawn.stream().map(each -> each.inForceTo).collect(Collectors.toList()));
            }
            assertThat(last.values().stream().distinct()).as("round " + round).hasSize(1);
            requireOneAtATime(drawn);
        }
    }

    /** Of one pack, and of a pack and what supersedes it, one version judges on a day. */
    private static void requireOneAtATime(List<RulePackVersion> versions) {
        for (var day = TODAY; day.isBefore(TODAY.plusDays(80)); day = day.plusDays(1)) {
            var on = day;
            var inForce = versions.stream().filter(each -> each.isInForceOn(on)).toList();
            inForce.forEach(one -> assertThat(inForce)
                    .as(on + " " + one.packId)
                    .noneMatch(other ->
                            other != one && (other.packId.equals(one.packId) || one.packId.equals(other.supersedes))));
        }
    }

    private static RulePackVersion drawn(Random random, int number) {
        var from = TODAY.plusDays(random.nextInt(40));
        var to = random.nextInt(3) == 0 ? from.plusDays(random.nextInt(30)).toString() : null;
        var version = approved(number, from.toString(), to);
        int pack = random.nextInt(3);
        version.packId = "pack-" + pack;
        // some chains, and now and then two packs that supersede each other
        version.supersedes = random.nextInt(3) == 0 ? null : "pack-" + (pack + 1 + random.nextInt(2)) % 3;
        return version;
    }

    private static List<List<Integer>> orders(int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        return orders(size - 1).stream()
                .flatMap(shorter -> IntStream.rangeClosed(0, shorter.size()).mapToObj(at -> {
                    var longer = new ArrayList<>(shorter);
                    longer.add(at, size - 1);
                    return (List<Integer>) longer;
                }))
                .toList();
    }

    @Test
    void anEndThatLeavesDaysWithoutARuleIsSaid() {
        var open = approved(1, "2025-04-01", null);
        var trial = approved(2, "2026-01-01", "2026-12-31");
        var all = new ArrayList<>(List.of(open, trial));
        RulePackVersion.settle(all);

        assertThat(trial.hole(all)).contains(LocalDate.of(2027, 1, 1));
        assertThat(RulePackView.reviewed(trial, trial.hole(all))
                        .warnings()
                        .get(0)
                        .en())
                .contains("2026-12-31", "2027-01-01", "qianchuan-charter");
        assertThat(open.hole(all)).isEmpty();

        all.add(approved(3, "2027-01-01", null));
        RulePackVersion.settle(all);
        assertThat(trial.hole(all)).isEmpty();
    }

    private static void refused(String code, Number missing, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.facts()).containsEntry("missing", missing);
        });
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageStartingWith(code);
    }

    private static Actor person(String number, LocalDate on) {
        return new Actor("login-of-" + number, number, on);
    }

    private static RulePackVersion superseding(int number, String from, String to) {
        var version = approved(number, from, to);
        version.packId = "qianchuan-charter-of-another-name";
        version.supersedes = "qianchuan-charter";
        return version;
    }

    private static RulePackVersion approved(int number, String from, String to) {
        return approved(number, from, to, false);
    }

    private static RulePackVersion approved(int number, String from, String to, boolean historical) {
        var pack = proposed(number, from, to, historical);
        pack.review(YES, person("N2", TODAY));
        pack.review(YES, person("N3", TODAY));
        return pack;
    }

    private static RulePackVersion proposed(String from, String to, boolean historical) {
        return proposed(1, from, to, historical);
    }

    private static RulePackVersion proposed(int number, String from, String to, boolean historical) {
        String text =
                """
                {"id": "qianchuan-charter", "jurisdiction": "611023104001", "title": {"zh": "章程", "en": "charter"},
                 "source": "村民自治章程", "verified": true, "effectiveFrom": "%s", %s "historical": %s,
                 "rules": [{"id": "qianchuan-charter-1", "body": "REPRESENTATIVES", "matters": ["public-works"],
                   "pass": {"counted": "yes", "num": 2, "den": 3, "strict": false, "basis": "PRESENT"},
                   "article": "第一条", "text": {"zh": "三分之二", "en": "two thirds"}, "verified": true}]}"""
                        .formatted(from, to == null ? "" : "\"effectiveTo\": \"" + to + "\",", historical);
        return RulePackVersion.proposed(PackText.of(text), number, person("N1", TODAY));
    }
}
