package org.jointprosperity.pairing.matching;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jointprosperity.chassis.problem.Citation;

/** 撮合办法: by what numbers a county's pairings and liaisons are proposed, from when until when, and who says so. */
@Entity
public class MatchingPolicy {

    @Id
    int id;

    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;

    @Embedded
    @AttributeOverride(name = "share", column = @Column(name = "share_weight"))
    @AttributeOverride(name = "size", column = @Column(name = "size_weight"))
    @AttributeOverride(name = "further", column = @Column(name = "further_weight"))
    @AttributeOverride(name = "step", column = @Column(name = "step_weight"))
    @AttributeOverride(name = "otherTown", column = @Column(name = "other_town_steps"))
    @AttributeOverride(name = "tie", column = @Column(name = "tie_weight"))
    Weights weights;

    int fewestPersons;
    int mostPersons;
    int personsWeight;
    int needWeight;

    protected MatchingPolicy() {}

    /** What rests on it names it by number and first day. */
    Citation citation() {
        return new Citation("matching-policy-" + id + "@" + effectiveFrom, source, null, false);
    }

    /** Its number, by which a proposal names it. */
    public int id() {
        return id;
    }

    /** Fewest persons a member should answer for. */
    public int fewestPersons() {
        return fewestPersons;
    }

    /** Most persons a member should answer for. */
    public int mostPersons() {
        return mostPersons;
    }

    /** Points for the square of each person by which a member is off that. */
    public int personsWeight() {
        return personsWeight;
    }

    /** Points for each need of a person that the member's skills do not answer. */
    public int needWeight() {
        return needWeight;
    }
}
