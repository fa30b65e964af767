package org.jointprosperity.evaluation.score;

import org.jointprosperity.evaluation.evidence.SubjectKind;

/** The way to a score 成效得分. */
public final class ScoreLinks {

    private ScoreLinks() {}

    /** What a subject is scored for a year. */
    public static String ofYear(SubjectKind subjectKind, String subject, int year) {
        return "/api/v1/scores/" + subjectKind + "/" + subject + "?year=" + year;
    }
}
