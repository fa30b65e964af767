package org.jointprosperity.cooperative.account;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.distribution.FrozenDistribution;
import org.jointprosperity.cooperative.distribution.KeptShare;
import org.jointprosperity.cooperative.distribution.ShareView;
import org.jointprosperity.cooperative.distribution.State;
import org.jointprosperity.cooperative.neighbour.OwnAmounts;

/**
 * 盈余返还清单 of one member.
 *
 * @param state only what is final was given; a proposed statement says what the assembly decides on
 * @param cooperative how the cooperative's figures were reckoned
 * @param own how the member's were
 */
@Schema(name = "MemberStatement", description = "成员盈余返还清单。What a distribution gives one member, with the arithmetic.")
public record StatementView(
        UUID distribution,
        String creditCode,
        int year,
        int revision,
        State state,
        ShareView share,
        List<Sentence> cooperative,
        List<Sentence> own) {

    static StatementView of(FrozenDistribution of, KeptShare kept, OwnAmounts amounts) {
        return new StatementView(
                of.id(),
                of.creditCode(),
                of.year(),
                of.revision(),
                of.state(),
                ShareView.of(kept, amounts),
                Arithmetic.of(of),
                Arithmetic.of(of, kept.share()));
    }
}
