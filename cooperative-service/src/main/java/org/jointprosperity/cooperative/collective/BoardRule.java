package org.jointprosperity.cooperative.collective;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.cooperative.law.Verification;

/** How large the board 理事会 of a collective may be by the law in force from a day on, and where it says so. */
@Entity
@Immutable
class BoardRule {

    @Id
    int id;

    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    int least;
    int most;
    boolean odd;
    String jurisdiction;
    String source;
    boolean verified;

    protected BoardRule() {}

    BoardRule(LocalDate effectiveFrom, int least, int most, boolean odd, String jurisdiction, String source) {
        this.effectiveFrom = effectiveFrom;
        this.least = least;
        this.most = most;
        this.odd = odd;
        this.jurisdiction = jurisdiction;
        this.source = source;
    }

    /** Refuses a board of another size, or of an even number where the rule wants an odd one. */
    void check(int size) {
        requireSize(size >= least && size <= most, "board-size-beyond-law", size);
        requireSize(!odd || size % 2 == 1, "board-size-even", size);
    }

    Verification verification() {
        return verified ? Verification.VERIFIED : Verification.NOT_VERIFIED;
    }

    private void requireSize(boolean holds, String code, int size) {
        rule(
                holds,
                code,
                citation()
                        .with(
                                "size",
                                size,
                                "least",
                                least,
                                "most",
                                most,
                                "missing",
                                size < least ? least - size : size > most ? size - most : 1,
                                "verification",
                                verification()));
    }

    private Citation citation() {
        return new Citation("board-rule-" + id, source, null, verified);
    }
}
