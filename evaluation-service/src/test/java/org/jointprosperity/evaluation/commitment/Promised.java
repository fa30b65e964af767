package org.jointprosperity.evaluation.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.evaluation.standing.Actor;

/** A member's commitment, put forward and approved on a day, and public from another one on. */
public final class Promised {

    private Promised() {}

    /** By this member. */
    public static Commitment by(String person, LocalDate on, LocalDate publicFrom) {
        var proposer = new Actor("proposer", null, on);
        var commitment = new Commitment(
                new ProposeCommitment(
                        1,
                        null,
                        OwnerKind.PERSON,
                        person,
                        "指导茶园管护",
                        List.of(new PlannedTask("指导茶园管护", publicFrom.plusYears(1)))),
                null,
                "611023104001",
                null,
                proposer);
        commitment.review(new ReviewCommitment(true, "具体"), new Actor("superior", null, on));
        commitment.publish(new PublishCommitment(publicFrom), proposer);
        return commitment;
    }
}
