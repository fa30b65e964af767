package org.jointprosperity.pairing.support;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.pairing.agreement.Pairing;

/** What has become of the money of a pairing; neither kinds nor sources are added up. */
@Schema(description = "资金余额：按来源、按类别，互不相加。Balances by source and kind, never added up.")
public record FundBalanceView(UUID pairing, String unit, String branch, String division, List<SourceView> sources) {

    /** The money of one source; what was taken back does not count. */
    @Schema(
            name = "FundSourceBalance",
            description = "一种来源的资金，已扣除冲销。The money of one source, without what was taken back.")
    public record SourceView(
            FundSource source,
            @Schema(description = "自有为承诺数，协调为协调数 pledged where own, coordinated where from elsewhere") Money promised,
            @Schema(description = "已拨付 disbursed") Money disbursed,
            @Schema(description = "已到账 received") Money received,
            @Schema(description = "已使用 used") Money used,
            @Schema(description = "已承诺未拨付 promised, not disbursed") Money toDisburse,
            @Schema(description = "已拨付未到账 disbursed, not received") Money toReceive,
            @Schema(description = "已到账未使用 received, not used") Money toUse) {

        static SourceView of(Ledger ledger, FundSource source) {
            return new SourceView(
                    source,
                    Money.ofFen(-ledger.balance(source, Account.GIVER)),
                    Money.ofFen(ledger.total(source, EntryKind.DISBURSED)),
                    Money.ofFen(ledger.total(source, EntryKind.RECEIVED)),
                    Money.ofFen(ledger.total(source, EntryKind.USED)),
                    left(ledger.balance(source, Account.PROMISED)),
                    left(ledger.balance(source, Account.UNDERWAY)),
                    left(ledger.balance(source, Account.HELD)));
        }

        /** On an earlier day more may have gone on than had come, where the two were booked for days the other way round. */
        private static Money left(long fen) {
            return Money.ofFen(Math.max(fen, 0));
        }
    }

    static FundBalanceView of(Pairing pairing, Ledger ledger) {
        return new FundBalanceView(
                pairing.id(),
                pairing.unitCode(),
                pairing.branchCode(),
                pairing.divisionCode(),
                Arrays.stream(FundSource.values())
                        .map(source -> SourceView.of(ledger, source))
                        .toList());
    }
}
