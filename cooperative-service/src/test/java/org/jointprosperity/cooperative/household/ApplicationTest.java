package org.jointprosperity.cooperative.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointprosperity.cooperative.household.Households.TODAY;
import static org.jointprosperity.cooperative.household.Households.certification;
import static org.jointprosperity.cooperative.household.Households.details;
import static org.jointprosperity.cooperative.household.Households.procedure;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.criteria.Found;
import org.jointprosperity.cooperative.criteria.Judgement;
import org.jointprosperity.cooperative.criteria.Measure;
import org.jointprosperity.cooperative.criteria.OpinionShare;
import org.jointprosperity.cooperative.criteria.Procedure;
import org.jointprosperity.cooperative.industry.CountyIndustries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From application to certification: nothing is skipped and nothing comes twice. */
class ApplicationTest {

    private static final Procedure FULL = procedure(true, 7);
    private static final Judgement FINE = new Judgement(FULL, List.of(), false);
    private static final LocalDate APPLIED = LocalDate.of(2009, 5, 4);
    private static final LocalDate HEARD = LocalDate.of(2009, 5, 18);
    private static final LocalDate HUNG = LocalDate.of(2009, 5, 19);

    private final DemonstrationHousehold household = new DemonstrationHousehold(
            details("茶叶", 3_300_00), new DivisionCode("611023104001"), "61102310400101", 0, APPLIED);

    @ParameterizedTest
    @CsvSource({"15, 14, 0, true", "15, 15, 0, false", "15, 14, 1, false", "1, 0, 0, true", "0, 0, 3, false"})
    void carriesAnOpinionByMoreThanHalfOfTheVotesCast(int votesFor, int against, int abstained, boolean carried) {
        assertThat(household.hear(opinion(HEARD, votesFor, against, abstained), FULL, TODAY).carried)
                .isEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, false, 20, 10, true",
        "2, 3, false, 19, 11, false",
        "2, 3, true, 20, 10, false",
        "1, 1, false, 3, 0, true"
    })
    void carriesAnOpinionByTheShareOfItsPlace(
            int num, int den, boolean strict, int votesFor, int against, boolean carried) {
        var place =
                new Procedure(true, new OpinionShare(num, den, strict), 7, 12, "611023", APPLIED, null, "示例规定", false);
        assertThat(household.hear(opinion(HEARD, votesFor, against, 0), place, TODAY).carried)
                .isEqualTo(carried);
    }

    @Test
    void refusesToSkipAStep() {
        assertRefused("opinion-missing", () -> certifies(TODAY));
        assertRefused("opinion-missing", () -> household.publish(notice(7), FULL, TODAY));
        household.hear(opinion(HEARD, 31, 4, 2), FULL, TODAY);
        assertRefused("notice-missing", () -> certifies(TODAY));
        household.publish(notice(7), FULL, TODAY);
        assertRefused("certified-before-notice-ended", () -> certifies(HUNG.plusDays(6)));
        assertThat(certifies(HUNG.plusDays(7))).isEqualTo(HUNG.plusDays(7));
        assertThat(household.firstReviewDueOn).isEqualTo(HUNG.plusDays(7).plusMonths(12));
    }

    @Test
    void refusesAStepTwice() {
        household.hear(opinion(HEARD, 31, 4, 2), FULL, TODAY);
        assertRefused("opinion-already-carried", () -> household.hear(opinion(HEARD, 31, 4, 2), FULL, TODAY));
        household.publish(notice(7), FULL, TODAY);
        assertRefused("notice-already-given", () -> household.publish(notice(7), FULL, TODAY));
    }

    @Test
    void hearsTheVillageAgainAfterAnOpinionThatWasNotCarried() {
        household.hear(opinion(HEARD, 4, 31, 2), FULL, TODAY);
        assertRefused("opinion-not-carried", () -> household.publish(notice(7), FULL, TODAY));
        assertRefused(
                "opinion-before-application", () -> household.hear(opinion(HEARD.minusDays(1), 31, 4, 2), FULL, TODAY));
        assertThat(household.hear(opinion(HEARD.plusDays(30), 31, 4, 2), FULL, TODAY).carried)
                .isTrue();
    }

    @Test
    void refusesDaysOutOfOrder() {
        assertRefused(
                "opinion-before-application",
                () -> household.hear(opinion(APPLIED.minusDays(1), 1, 0, 0), FULL, TODAY));
        assertRefused("date-in-the-future", () -> household.hear(opinion(TODAY.plusDays(1), 1, 0, 0), FULL, TODAY));
        assertRefused("opinion-without-votes", () -> household.hear(opinion(HEARD, 0, 0, 0), FULL, TODAY));
        household.hear(opinion(HEARD, 31, 4, 2), FULL, TODAY);
        assertRefused("notice-too-short", () -> household.publish(notice(6), FULL, TODAY));
        assertRefused(
                "notice-before-opinion",
                () -> household.publish(new PublishHousehold(HEARD.minusDays(1), TODAY), FULL, TODAY));
        assertRefused(
                "notice-days-reversed",
                () -> household.publish(new PublishHousehold(HUNG, HUNG.minusDays(10)), FULL, TODAY));
        assertRefused(
                "notice-days-reversed",
                () -> household.publish(new PublishHousehold(HUNG, HUNG.minusDays(1)), procedure(true, 0), TODAY));
    }

    @Test
    void refusesTheOpinionOfAnotherBranch() {
        assertRefused(
                "opinion-of-another-branch",
                () -> household.hear(new GiveOpinion(HEARD, "61102310400201", 31, 4, 2), FULL, TODAY));
    }

    @Test
    void namesWhatIsMissingUnlessASuperiorSaysWhy() {
        var short2 = new Judgement(
                procedure(false, 0), List.of(new Found(Measure.HOUSEHOLDS_TAUGHT, 5, 3L, false, "示例规定", false)), false);
        var plain = certification("绿茶", null, HUNG);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> household.certify(plain, CountyIndustries.TEA, short2, TODAY))
                .satisfies(violation -> assertThat(violation.facts().toString())
                        .contains("HOUSEHOLDS_TAUGHT", "least=5", "actual=3", "missing=2", "示例规定")
                        .contains("rule=criterion-households-taught"));
        household.certify(
                new CertifyHousehold("绿茶", null, HUNG, null, null, "新种植户，技术带头"), CountyIndustries.TEA, short2, TODAY);
        assertThat(household.overrideReason).isEqualTo("新种植户，技术带头");
    }

    @Test
    void takesNoPaperWhereTheVillageIsToBeHeard() {
        var onPaper = new CertifiedHousehold(household.details(), HUNG);
        assertRefused(
                "paper-where-steps-are-asked", () -> household.certifyFromPaper(onPaper, procedure(true, 0), TODAY));
        assertRefused(
                "paper-where-steps-are-asked", () -> household.certifyFromPaper(onPaper, procedure(false, 7), TODAY));
        household.certifyFromPaper(onPaper, procedure(false, 0), TODAY);
        assertThat(household.isCertified()).isTrue();
    }

    @Test
    void keepsItsIncomeWhereAnEarlierYearIsReviewed() {
        certifyNow();
        var before = household.details().currentIncome();
        var earlier = Income.of(before.year() - 1, 1);
        assertThat(household.findAnew(earlier, null, null, null, CountyIndustries.TEA))
                .isFalse();
        assertThat(household.details().currentIncome()).isEqualTo(before);
    }

    private void certifyNow() {
        household.certifyFromPaper(new CertifiedHousehold(household.details(), HUNG), procedure(false, 0), TODAY);
    }

    private LocalDate certifies(LocalDate on) {
        return household
                .certify(certification("绿茶", null, on), CountyIndustries.TEA, FINE, TODAY)
                .certifiedOn();
    }

    private static GiveOpinion opinion(LocalDate on, int votesFor, int against, int abstained) {
        return new GiveOpinion(on, "61102310400101", votesFor, against, abstained);
    }

    private static PublishHousehold notice(int days) {
        return new PublishHousehold(HUNG, HUNG.plusDays(days - 1L));
    }

    private static void assertRefused(String code, ThrowingCallable command) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(command)
                .satisfies(violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
