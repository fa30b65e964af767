package org.jointprosperity.evaluation.evidence;

/** The way from a number to the rows that make it. */
public final class EvidenceLinks {

    private static final String PATH = "/api/v1/evidence";

    private EvidenceLinks() {}

    /** Everything of a subject in a year. */
    public static String ofYear(SubjectKind subjectKind, String subject, int year) {
        return PATH + "?" + subjectKind.parameter() + "=" + subject + "&from=" + year + "-01-01&to=" + year + "-12-31";
    }

    /** The rows of a subject of one kind and state in a span. */
    public static String rows(SubjectKind subjectKind, String subject, EvidenceKind kind, String state, Span span) {
        return PATH + "?" + subjectKind.parameter() + "=" + subject + "&kind=" + kind + "&state=" + state + "&from="
                + span.from() + "&to=" + span.to() + "&asOf=" + span.asOf();
    }
}
