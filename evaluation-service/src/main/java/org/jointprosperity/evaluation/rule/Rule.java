package org.jointprosperity.evaluation.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One rule of a pack.
 *
 * @param matters codes of the matters it judges; {@code *} for every general matter
 * @param attendance alternatives of which one is enough for a meeting to be valid; empty where the rule states none
 * @param pass what a motion needs, or null
 * @param limit a bound on the make-up of the body, or null
 * @param noticeDays days between notice and meeting, or null
 * @param article where it stands in its source
 * @param verified whether the text was read at its source
 * @param voters who may vote, in words, or null where the rule does not say
 * @param incompatibilities who may not take part or hold the office, in words
 * @param cautions what it states and cannot judge by counts
 */
@Schema(description = "规则。A rule.")
public record Rule(
        String id,
        Body body,
        List<String> matters,
        List<Fraction> attendance,
        Fraction pass,
        Limit limit,
        Integer noticeDays,
        String article,
        Text text,
        boolean verified,
        Text voters,
        List<Text> incompatibilities,
        List<Caution> cautions) {

    /** Says that a rule judges every general matter. */
    public static final String ANY_MATTER = "*";

    public Rule {
        matters = List.copyOf(matters);
        attendance = attendance == null ? List.of() : List.copyOf(attendance);
        incompatibilities = incompatibilities == null ? List.of() : List.copyOf(incompatibilities);
        cautions = cautions == null ? List.of() : List.copyOf(cautions);
    }

    /** Whether it asks for notice and for nothing else. */
    public boolean isNoticeAlone() {
        return noticeDays != null && pass == null && limit == null && attendance.isEmpty();
    }

    /** Whether it bounds the make-up of a body and asks for nothing else. */
    public boolean isLimitAlone() {
        return limit != null && pass == null && attendance.isEmpty();
    }

    /** Whether the rule names this matter. */
    public boolean names(Matter matter) {
        return matters.contains(matter.code());
    }

    /** Whether the rule judges this matter, by name or as one of all. */
    public boolean judges(Matter matter) {
        return names(matter) || (matter.general() && matters.contains(ANY_MATTER));
    }
}
