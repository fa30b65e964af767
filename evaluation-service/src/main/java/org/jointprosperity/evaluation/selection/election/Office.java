package org.jointprosperity.evaluation.selection.election;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.selection.course.CourseKind;

/** 所选职务: what is elected, by whom, and which matter selects the law. */
@Schema(name = "ElectionOffice", description = "所选职务：支部书记、支委、村民委员会成员。What is elected.")
enum Office {
    /** 党支部书记. */
    SECRETARY(Body.MEMBERS, "branch-election", "branch-election", "branch"),
    /** 党支部委员. */
    COMMITTEE_MEMBER(Body.MEMBERS, "branch-election", "branch-election", "branch"),
    /** 村民委员会成员. */
    VILLAGE_COMMITTEE(Body.VOTERS, "committee-election", "committee-run-off", "committee");

    private final Body body;
    private final String matter;
    private final String separateMatter;
    private final String seat;

    Office(Body body, String matter, String separateMatter, String seat) {
        this.body = body;
        this.matter = matter;
        this.separateMatter = separateMatter;
        this.seat = seat;
    }

    Body body() {
        return body;
    }

    /** The matter by which a ballot of this kind is judged. */
    String matter(BallotKind kind) {
        return kind == BallotKind.SEPARATE ? separateMatter : matter;
    }

    /** The matter by which the number of the candidates is judged. */
    String candidates() {
        return matter + "-candidates";
    }

    /** The matter of who may be elected. */
    String eligibility() {
        return seat + "-eligibility";
    }

    /** The matter of who stands in a ballot for the seats that are left. */
    String separateSlate() {
        return seat + "-run-off-candidates";
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
