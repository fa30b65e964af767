package org.jointprosperity.cooperative.account;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.cooperative.distribution.FrozenDistribution;
import org.jointprosperity.cooperative.distribution.KeptShare;
import org.jointprosperity.cooperative.distribution.State;
import org.jointprosperity.cooperative.surplus.Share;

/**
 * 盈余返还总表 of a cooperative.
 *
 * @param shared what all shares come to
 * @param sumCheck whether that is what there was to distribute, to the cent
 */
@Schema(
        name = "CooperativeStatement",
        description =
                "合作社盈余返还总表的合计与核对，逐户见 shares。The sums of all members' shares and their check; the members stand under shares.")
public record WholeStatementView(
        UUID distribution,
        String creditCode,
        int year,
        int revision,
        State state,
        Money distributable,
        Money shared,
        boolean sumCheck,
        Money byTrade,
        Money byCapital,
        Money capitalised,
        Money paid,
        Money newReserve,
        @Schema(description = "已记入出资。Booked as capital.") Money converted,
        @Schema(description = "尚未全部入账的成员数。Members whose shares are not wholly booked yet.") long waiting,
        List<Sentence> cooperative) {

    static WholeStatementView of(FrozenDistribution of, Ledger ledger) {
        return new WholeStatementView(
                of.id(),
                of.creditCode(),
                of.year(),
                of.revision(),
                of.state(),
                Money.ofFen(of.distributableFen()),
                Money.ofFen(ledger.totalFen()),
                ledger.agreesWith(of),
                Money.ofFen(ledger.sum(Share::patronageFen)),
                Money.ofFen(ledger.sum(Share::capitalFen)),
                Money.ofFen(ledger.sum(Share::capitalisedFen)),
                Money.ofFen(ledger.sum(Share::paidFen)),
                Money.ofFen(ledger.sum(Share::reserveFen)),
                Money.ofFen(ledger.shares().stream()
                        .mapToLong(KeptShare::convertedFen)
                        .sum()),
                ledger.shares().stream().filter(kept -> !kept.booked()).count(),
                Arithmetic.of(of));
    }
}
