package org.jointprosperity.evaluation.selection.course;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.rule.Fraction;
import org.jointprosperity.evaluation.selection.score.TieRule;

/**
 * 程序的规定: the numbers of a course; what it does not regulate is null.
 *
 * @param noticeDays least days between the notice and the end of the applications
 * @param reviewingOffices least offices that review together
 * @param leastJudges least judges of a speech
 * @param dropFrom from so many judges on the highest and the lowest score are dropped; null for never
 * @param shortlist how many go on to the assessment
 * @param tieRule the rule that may decide a tie at the last place of the shortlist; null where only a further round does
 * @param approval what each group has to say of those who go on to the inspection
 * @param publicNoticeDays full days a proposal is shown
 * @param probationMonths longest probation, in months
 * @param leastYears full years of service that a promotion wants
 * @param surplus how many candidates an election wants for its seats, where no rule pack says it
 * @param writeInsByRefusal whether only who refused a candidate may write in another one; null where the course says nothing
 * @param termYears years for which a committee is elected; null where the course does not say
 * @param consentToFewer which voters must consent to leaving seats unfilled
 */
@Schema(name = "SelectionTerms", description = "程序规定的天数、人数、比例。Days, numbers and fractions of a course.")
public record Terms(
        Integer noticeDays,
        Integer reviewingOffices,
        Integer leastJudges,
        Integer dropFrom,
        Integer shortlist,
        TieRule tieRule,
        Fraction approval,
        Integer publicNoticeDays,
        Integer probationMonths,
        Integer leastYears,
        Fraction surplus,
        Boolean writeInsByRefusal,
        Integer termYears,
        Fraction consentToFewer) {}
