package org.jointprosperity.evaluation.verdict;

import org.jointprosperity.evaluation.rule.Check;
import org.jointprosperity.evaluation.rule.Fraction;
import org.jointprosperity.evaluation.rule.Text;

/** Says in words what a rule compared, what is missing and what follows. */
final class Sentences {

    private static final Text NOT_VERIFIED =
            new Text("所依据的规则尚未与原文核对。", "The rule behind this has not been checked against its original text.");
    private static final Text OR = new Text("或者：", "Or:");

    private Sentences() {}

    /** What the rule that decided compared, and, of a meeting that fails, by which articles and the least that is missing in all. */
    static Text about(Judgement judgement, Lacking lacking) {
        var text = new Text("", "");
        for (int i = 0; i < judgement.attendance().size(); i++) {
            text = (i == 0 ? text : text.and(OR))
                    .and(sentence(judgement.attendance().get(i)));
        }
        if (judgement.notice() != null) {
            text = text.and(sentence(judgement.notice()));
        }
        if (judgement.limit() != null) {
            text = text.and(sentence(judgement.limit()));
        }
        if (judgement.pass() != null) {
            text = text.and(sentence(judgement.pass()));
        }
        text = text.and(conclusion(judgement));
        if (judgement.outcome() == Outcome.VOID || judgement.outcome() == Outcome.NOT_CARRIED) {
            text = text.and(Wanting.of(judgement, lacking));
        }
        return judgement.verified() ? text : text.and(NOT_VERIFIED);
    }

    /** A rule that has a limit alone is kept or not; a meeting that has to keep one as well is valid or void. */
    private static Text conclusion(Judgement judgement) {
        var rule = judgement.rule();
        return rule.isLimitAlone() || rule.isNoticeAlone()
                ? limit(judgement.outcome())
                : judgement.outcome().words();
    }

    private static Text sentence(Check check) {
        var counted = check.fraction().counted().words();
        var basis = check.fraction().basis().count().words();
        if (check.bound() == null) {
            return new Text(
                    "%s为%d，不能成立。".formatted(basis.zh(), check.base()),
                    "With %d %s nothing is enough.".formatted(check.base(), basis.en()));
        }
        boolean floor = check.kind() == Check.Kind.AT_LEAST;
        if (check.fraction().counted() == check.fraction().basis().count()
                || check.fraction().num() == 0) {
            return new Text(
                    "%s%d，%s%d%s，%s。"
                            .formatted(
                                    counted.zh(),
                                    check.count(),
                                    floor ? "至少" : "至多",
                                    check.bound(),
                                    check.odd() ? "且须为单数" : "",
                                    verdictZh(check, floor)),
                    "%s: %d, where %s %d%s are wanted: %s."
                            .formatted(
                                    capitalised(counted.en()),
                                    check.count(),
                                    floor ? "at least" : "at most",
                                    check.bound(),
                                    check.odd() ? " and an odd number" : "",
                                    verdictEn(check, floor)));
        }
        var share = share(check.fraction(), floor);
        return new Text(
                "%s%d，%s%s%d的%s，即%s%d%s，%s。"
                        .formatted(
                                counted.zh(),
                                check.count(),
                                share.zh(),
                                basis.zh(),
                                check.base(),
                                ratio(check.fraction()),
                                floor ? "至少" : "至多",
                                check.bound(),
                                check.odd() ? "且须为单数" : "",
                                verdictZh(check, floor)),
                "%s: %d; %s %s of %d %s, that is %d%s: %s."
                        .formatted(
                                capitalised(counted.en()),
                                check.count(),
                                share.en(),
                                ratio(check.fraction()),
                                check.base(),
                                basis.en(),
                                check.bound(),
                                check.odd() ? " and an odd number" : "",
                                verdictEn(check, floor)));
    }

    private static Text sentence(Notice notice) {
        String missing = notice.missing() == 0 ? "符合" : "还差%d天".formatted(notice.missing());
        return new Text(
                "应提前%d天通知，实际提前%d天，%s。".formatted(notice.wanted(), notice.given(), missing),
                "Notice of %d days is wanted and %d were given: %s."
                        .formatted(
                                notice.wanted(),
                                notice.given(),
                                notice.missing() == 0 ? "enough" : notice.missing() + " missing"));
    }

    private static Text limit(Outcome outcome) {
        return outcome == Outcome.VALID
                ? new Text("符合规定。", "The rule is kept.")
                : new Text("不符合规定。", "The rule is not kept.");
    }

    private static Text share(Fraction fraction, boolean floor) {
        if (floor) {
            return fraction.strict() ? new Text("须超过", "more than") : new Text("须达到", "at least");
        }
        return fraction.strict() ? new Text("须少于", "less than") : new Text("不得超过", "at most");
    }

    private static String ratio(Fraction fraction) {
        return fraction.num() + "/" + fraction.den();
    }

    private static String verdictZh(Check check, boolean floor) {
        if (check.met()) {
            return "符合";
        }
        return (floor ? "还差" : "超出") + check.missing();
    }

    private static String verdictEn(Check check, boolean floor) {
        if (check.met()) {
            return floor ? "enough" : "kept";
        }
        return check.missing() + (floor ? " missing" : " too many");
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
