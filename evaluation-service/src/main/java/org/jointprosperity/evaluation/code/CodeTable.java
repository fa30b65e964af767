package org.jointprosperity.evaluation.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of the programme: how many places it has is the programme's word, what stands in them a county's. The places
 * of the stages 培养阶段 and of the yearly awards 年度评优 are as many as a county fills in.
 */
public enum CodeTable {
    /** 双承诺. */
    DOUBLE_COMMITMENT("double-commitment", "双承诺", "double commitment", places("part", 2), true),
    /** 双帮扶. */
    DOUBLE_HELP("double-help", "双帮扶", "double help", places("part", 2), true),
    /** 双考核. */
    DOUBLE_APPRAISAL("double-appraisal", "双考核", "double appraisal", places("part", 2), true),
    /** 双述职. */
    DOUBLE_REPORT("double-report", "双述职", "double report", places("part", 2), true),
    /** 四级承诺一评议: four levels, and the one evaluation each commitment ends in. */
    COMMITMENT_LEVELS(
            "commitment-levels",
            "四级承诺一评议",
            "commitment at four levels, one evaluation",
            and(places("level", 4), "evaluation"),
            true),
    /** 五送一建: five deliveries and one thing built. */
    CARE("care-deliveries", "五送一建", "five deliveries, one building", and(places("delivery", 5), "building"), true),
    /** “四好”班子. */
    FOUR_GOOD("four-good-criteria", "四好班子", "criteria of a four-good leadership group", places("criterion", 4), true),
    /** 领导班子层级: county, town, village. */
    LEADERSHIP_LEVELS("leadership-levels", "领导班子层级", "levels of leadership groups", places("level", 3), true),
    /** 四力. */
    STRENGTHS("strengths", "四力", "the four strengths", places("strength", 4), true),
    /** 入党积极分子培养阶段. */
    APPLICANT_STAGES("applicant-stages", "入党积极分子培养阶段", "stages of an applicant", places("stage", 12), false),
    /** 后备干部培养阶段. */
    RESERVE_CADRE_STAGES("reserve-cadre-stages", "后备干部培养阶段", "stages of a reserve cadre", places("stage", 12), false),
    /** 年轻党员培养阶段. */
    YOUNG_MEMBER_STAGES("young-member-stages", "年轻党员培养阶段", "stages of a young member", places("stage", 12), false),
    /** 年度评优: the kinds of awards of a year, as many as a county gives. */
    YEARLY_AWARDS("yearly-awards", "年度评优", "awards of a year", places("award", 12), false);

    /** The four tables of two parts each. */
    public static final List<CodeTable> DOUBLES =
            List.of(DOUBLE_COMMITMENT, DOUBLE_HELP, DOUBLE_APPRAISAL, DOUBLE_REPORT);

    private final String code;
    private final String chinese;
    private final String english;
    private final List<String> places;
    private final boolean full;

    CodeTable(String code, String chinese, String english, List<String> places, boolean full) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
        this.places = places;
        this.full = full;
    }

    /** The table of this code. */
    public static Optional<CodeTable> of(String code) {
        return Arrays.stream(values()).filter(table -> table.code.equals(code)).findFirst();
    }

    /** Its code in the API. */
    public String code() {
        return code;
    }

    /** Its places, in their order. */
    public List<String> places() {
        return places;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }

    /** Whether the programme says how many entries it has; of the others a county fills in as many as it wants. */
    boolean isCounted() {
        return full;
    }

    private static List<String> places(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> name + "-" + number)
                .toList();
    }

    private static List<String> and(List<String> places, String last) {
        return Stream.concat(places.stream(), Stream.of(last)).toList();
    }
}
