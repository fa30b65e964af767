package org.jointprosperity.evaluation.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
        refused("rule-pack-begins-in-the-past", () -> proposed("2025-03-09", null, false));
        var pack = proposed("2025-03-10", null, false);
        pack.review(YES, person("N2", TODAY));

        refused("rule-pack-begins-in-the-past", () -> pack.review(YES, person("N3", TODAY.plusDays(1))));
        pack.review(YES, person("N3", TODAY));
        assertThat(pack.isInForceOn(TODAY)).isTrue();
    }

    @Test
    void historicalLawBeginsInThePastAndOnlyThere() {
        refused("rule-pack-not-historical", () -> proposed("2025-03-10", null, true));
        var pack = proposed("1990-06-27", "2020-07-12", true);
        pack.review(YES, person("N2", TODAY));
        pack.review(YES, person("N3", TODAY));

        assertThat(pack.isInForceOn(LocalDate.of(2019, 5, 10))).isTrue();
        assertThat(pack.isInForceOn(LocalDate.of(2020, 7, 13))).isFalse();
    }

    @Test
    void whatBeginsLaterEndsItOnTheDayBefore() {
        var pack = approved("2025-04-01", null, false);

        approved("2026-01-01", null, false).settleWith(pack);

        assertThat(pack.inForceTo).isEqualTo("2025-12-31");
        assertThat(pack.effectiveTo).isNull();
        approved("2027-01-01", null, false).settleWith(pack);
        assertThat(pack.inForceTo).isEqualTo("2025-12-31");
    }

    @Test
    void whatBeginsLaterStandsThoughItWasApprovedBefore() {
        var later = approved("2026-01-01", null, false);
        var earlier = approved("2025-04-01", null, false);

        earlier.settleWith(later);

        assertThat(later.inForceTo).isNull();
        assertThat(earlier.inForceTo).isEqualTo("2025-12-31");
        earlier.requireSomeDay();
    }

    @Test
    void ofTwoOfOneDayTheOneApprovedLastStands() {
        var mistaken = approved("2026-01-01", null, false);
        var corrected = approved("2026-01-01", null, false);

        corrected.settleWith(mistaken);

        assertThat(mistaken.hasDays()).isFalse();
        assertThat(corrected.inForceTo).isNull();
        var before = approved("2025-04-01", null, false);
        before.settleWith(mistaken);
        assertThat(before.inForceTo)
                .as("what judges on no day is in nobody's way")
                .isNull();
    }

    @Test
    void historicalLawOfDaysBeforeItDoesNotEndIt() {
        var pack = approved("2025-04-01", null, false);
        var old = approved("1990-06-27", "2020-07-12", true);
        old.settleWith(pack);
        assertThat(pack.inForceTo).isNull();
        assertThat(old.inForceTo).isEqualTo("2020-07-12");

        var open = approved("2025-03-01", null, true);
        open.settleWith(pack);
        assertThat(pack.inForceTo).isNull();
        assertThat(open.inForceTo).isEqualTo("2025-03-31");
    }

    @Test
    void aVersionOfAPackThatWasSupersededByItsFirstDayIsRefused() {
        var successor = approved("2025-04-01", null, false);
        successor.packId = "qianchuan-charter-of-another-name";
        successor.supersedes = "qianchuan-charter";
        var late = approved("2025-05-01", null, false);

        late.settleWith(successor);

        assertThat(successor.inForceTo).isNull();
        refused("rule-pack-covers-nothing", late::requireSomeDay);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageStartingWith(code);
    }

    private static Actor person(String number, LocalDate on) {
        return new Actor("login-of-" + number, number, on);
    }

    private static RulePackVersion approved(String from, String to, boolean historical) {
        var pack = proposed(from, to, historical);
        pack.review(YES, person("N2", TODAY));
        pack.review(YES, person("N3", TODAY));
        return pack;
    }

    private static RulePackVersion proposed(String from, String to, boolean historical) {
        String text =
                """
                {"id": "qianchuan-charter", "jurisdiction": "611023104001", "title": {"zh": "章程", "en": "charter"},
                 "source": "村民自治章程", "verified": true, "effectiveFrom": "%s", %s "historical": %s,
                 "rules": [{"id": "qianchuan-charter-1", "body": "REPRESENTATIVES", "matters": ["public-works"],
                   "pass": {"counted": "yes", "num": 2, "den": 3, "strict": false, "basis": "PRESENT"},
                   "article": "第一条", "text": {"zh": "三分之二", "en": "two thirds"}, "verified": true}]}"""
                        .formatted(from, to == null ? "" : "\"effectiveTo\": \"" + to + "\",", historical);
        return RulePackVersion.proposed(PackText.of(text), 1, person("N1", TODAY));
    }
}
