package org.jointprosperity.cooperative.distribution;

import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.cooperative.surplus.Terms;

/** A distribution that was put before the assembly, with all its figures in 分 and the law it was reckoned by. */
public record FrozenDistribution(
        UUID id,
        UUID association,
        String creditCode,
        int year,
        int revision,
        State state,
        Terms terms,
        long lossesFen,
        long reserveFen,
        long distributableFen,
        long patronageFen,
        long capitalisedFen,
        long tradedFen,
        long weightFen,
        int members,
        int votes,
        LocalDate proposedOn,
        LocalDate decidedOn,
        String lawArticle,
        String reserveArticle,
        String lawSource,
        boolean lawVerified) {

    static FrozenDistribution of(Distribution of) {
        return new FrozenDistribution(
                of.id,
                of.associationId,
                of.creditCode,
                of.year,
                of.revision,
                of.state,
                of.terms(),
                of.lossesMadeUpFen,
                of.reserveFen,
                of.distributableFen,
                of.patronageFen,
                of.capitalisedFen,
                of.tradedFen,
                of.weightFen,
                of.members,
                of.votes,
                of.proposedOn,
                of.decidedOn,
                of.lawArticle,
                of.reserveArticle,
                of.lawSource,
                of.lawVerified);
    }
}
