package org.jointprosperity.evaluation.selection.election;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.selection.course.CourseKind;

/** 所选职务: what is elected, by whom, and which matter selects the law. */
@Schema(name = "ElectionOffice", description = "所选职务：支部书记、支委、村民委员会成员。What is elected.")
enum Office {
    /** 党支部书记. */
    SECRETARY(Body.MEMBERS, "branch-election", "branch-election", "branch-election-candidates"),
    /** 党支部委员. */
    COMMITTEE_MEMBER(Body.MEMBERS, "branch-election", "branch-election", "branch-election-candidates"),
    /** 村民委员会成员. */
    VILLAGE_COMMITTEE(Body.VOTERS, "committee-election", "committee-run-off", "committee-election-candidates");

    private final Body body;
    private final String matter;
    private final String separateMatter;
    private final String candidates;

    Office(Body body, String matter, String separateMatter, String candidates) {
        this.body = body;
        this.matter = matter;
        this.separateMatter = separateMatter;
        this.candidates = candidates;
    }

    Body body() {
        return body;
    }

    /** The matter by which a ballot of this kind is judged. */
    String matter(BallotKind kind) {
        return kind == BallotKind.SEPARATE ? separateMatter : matter;
    }

    /** The matter by which the candidates are judged. */
    String candidates() {
        return candidates;
    }

    boolean isOfParty() {
        return body == Body.MEMBERS;
    }

    /** Whether a course leads to it. */
    boolean isBy(CourseKind kind) {
        return switch (kind) {
            case TWO_RECOMMENDATIONS, DIRECT_ELECTION -> isOfParty();
            case COMMITTEE_ELECTION -> !isOfParty();
            default -> false;
        };
    }
}
