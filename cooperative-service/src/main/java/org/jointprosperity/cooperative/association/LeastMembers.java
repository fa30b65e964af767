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
    int members;
    String jurisdiction;
    String source;

    protected LeastMembers() {}

    LeastMembers(LocalDate effectiveFrom, int members, String jurisdiction, String source) {
        this.effectiveFrom = effectiveFrom;
        this.members = members;
        this.jurisdiction = jurisdiction;
        this.source = source;
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
                source);
    }
}
