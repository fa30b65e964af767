package org.jointprosperity.pairing.gap;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 缺口: what the coverage goals 个个参与、人人有责、户户受益 leave uncovered, and what has come apart since. */
enum GapKind {
    /** 未结对单位. */
    UNITS_WITHOUT_PAIRING("未结对的单位", "units without a pairing", "units"),
    /** 未结对支部. */
    BRANCHES_WITHOUT_PAIRING("未结对的支部", "branches without a pairing", "branches"),
    /** 未联户党员干部. */
    MEMBERS_WITHOUT_LIAISON("未结对联户的城镇党员", "urban members without a liaison", "members"),
    /** 无人联系户. */
    HOUSEHOLDS_WITHOUT_LIAISON("无人联系的户", "households nobody answers for", "households"),
    /** 类型已变而对子未变的村. */
    VILLAGES_WHOSE_CLASS_CHANGED("类型已变而对子未变的村", "villages whose class changed while the pairing did not", "pairings"),
    /** 本季度未走访的对子. */
    PAIRINGS_WITHOUT_VISIT_IN_QUARTER("本季度未走访的对子", "pairings without a visit in the quarter", "pairings"),
    /** 有资金无佐证的承诺. */
    UNDERTAKINGS_WITH_MONEY_BUT_NO_EVIDENCE(
            "有资金到账而无进展佐证的承诺", "undertakings with money but no evidence", "undertakings"),
    /** 过期未续的对子. */
    PAIRINGS_PAST_THEIR_PERIOD("期满而未续未终止的对子", "pairings past their period", "pairings"),
    /** 疑似重复的走访. */
    VISITS_ALIKE("同人同日内容相同的走访", "visits of the same two on the same day in the same words", "visits");

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final String chinese;
    private final String english;
    private final String records;

    GapKind(String chinese, String english, String records) {
        this.chinese = chinese;
        this.english = english;
        this.records = records;
    }

    /** As a path names it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }

    /** The last day to mend in time what was missing on a day; null where no day ends it. */
    LocalDate until(LocalDate day) {
        return this == PAIRINGS_WITHOUT_VISIT_IN_QUARTER
                ? day.with(IsoFields.DAY_OF_QUARTER, 1)
                        .plusMonths(MONTHS_OF_A_QUARTER)
                        .minusDays(1)
                : null;
    }

    /** Where a record of this id is found. */
    String link(Object id) {
        return "/api/v1/" + records + "/" + id;
    }

    /** The kind that a path names, if there is one. */
    static Optional<GapKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
