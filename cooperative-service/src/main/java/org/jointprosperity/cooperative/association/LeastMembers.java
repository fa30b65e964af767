package org.jointprosperity.cooperative.association;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** How many members the law in force from a day on asks of a farmers' cooperative, and where it says so. */
@Entity
@Immutable
class LeastMembers {

    @Id
    int id;

    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    int members;
    String jurisdiction;
    String source;
    boolean verified;

    protected LeastMembers() {}

    LeastMembers(LocalDate effectiveFrom, int members, String jurisdiction, String source, boolean verified) {
        this.effectiveFrom = effectiveFrom;
        this.members = members;
        this.jurisdiction = jurisdiction;
        this.source = source;
        this.verified = verified;
    }

    /** Refuses a cooperative that has fewer; an association is free. */
    void check(Kind kind, int actual) {
        rule(
                kind != Kind.COOPERATIVE || actual >= members,
                "cooperative-too-few-members",
                "members",
                actual,
                "least",
                members,
                "article",
                source,
                "verification",
                verified ? Verification.VERIFIED : Verification.NOT_VERIFIED);
    }
}
