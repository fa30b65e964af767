package org.jointprosperity.cooperative.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.cooperative.claim.ClaimState;
import org.jointprosperity.cooperative.claim.PriceClaim;
import org.jointprosperity.cooperative.delivery.Delivery;
import org.jointprosperity.cooperative.delivery.Quality;
import org.jointprosperity.cooperative.order.Supplier;
import org.jointprosperity.cooperative.price.Quantity;
import org.jointprosperity.cooperative.price.Worth;
import org.jointprosperity.cooperative.settlement.Settlement;

/** A statement: its rows, and their sums. */
@Schema(description = "结算单：逐次交货、逐份结算及其合计。A statement: deliveries, settlements, and their sums.")
public record OrderStatementView(
        StatementKind kind,
        String number,
        @Schema(description = "企业名称，仅企业结算单。Name, of an enterprise alone.", nullable = true) String name,
        LocalDate from,
        LocalDate to,
        List<DeliveryRow> deliveries,
        DeliverySums deliverySums,
        List<SettlementRow> settlements,
        SettlementSums settlementSums) {

    /** One delivery of the days from and to. */
    @Schema(name = "StatementDelivery", description = "一次交货。One delivery.")
    public record DeliveryRow(
            String delivery,
            String order,
            String buyer,
            Supplier supplier,
            LocalDate deliveredOn,
            String product,
            String grade,
            Quality quality,
            Quantity net,
            @Schema(description = "保底金额。Guaranteed.") Money guaranteed,
            @Schema(description = "结算应付，未结算为空。Due by the settlement, null before it.", nullable = true) Money due,
            @Schema(description = "当场已付。Paid on the spot.", nullable = true) Money paid,
            @Schema(description = "差价追索。Difference claimed.", nullable = true) Money claimed,
            @Schema(nullable = true) ClaimState claim) {

        static DeliveryRow of(Delivery delivery, PriceClaim claim) {
            return new DeliveryRow(
                    delivery.number(),
                    delivery.orderNumber(),
                    delivery.parties().buyer(),
                    delivery.parties().supplier(),
                    delivery.deliveredOn(),
                    delivery.product(),
                    delivery.grade(),
                    delivery.quality(),
                    Quantity.ofThousandths(delivery.netThousandths(), delivery.unit()),
                    Money.ofFen(delivery.guaranteedFen()),
                    money(delivery.dueFen()),
                    money(delivery.paidFen()),
                    claim == null ? null : Money.ofFen(claim.differenceFen()),
                    claim == null ? null : claim.state());
        }
    }

    /** The sums of the deliveries; what is not there counts nothing. */
    @Schema(name = "StatementDeliverySums", description = "交货各栏合计。Sums of the deliveries.")
    public record DeliverySums(int rows, Money guaranteed, Money due, Money paid, Money claimed) {

        static DeliverySums of(List<Delivery> deliveries, Map<UUID, PriceClaim> claims) {
            long guaranteed = 0;
            long due = 0;
            long paid = 0;
            for (var delivery : deliveries) {
                guaranteed = Worth.sum(guaranteed, delivery.guaranteedFen());
                due = Worth.sum(due, delivery.dueFen() == null ? 0 : delivery.dueFen());
                paid = Worth.sum(paid, delivery.paidFen() == null ? 0 : delivery.paidFen());
            }
            long claimed = claims.values().stream()
                    .mapToLong(PriceClaim::differenceFen)
                    .reduce(0, Worth::sum);
            return new DeliverySums(
                    deliveries.size(),
                    Money.ofFen(guaranteed),
                    Money.ofFen(due),
                    Money.ofFen(paid),
                    Money.ofFen(claimed));
        }
    }

    /** One settlement found on the days from and to: due + overpaid = paid + claimed + advanceUsed + balancePaid + outstanding. */
    @Schema(name = "StatementSettlement", description = "一份结算。One settlement.")
    public record SettlementRow(
            String order,
            LocalDate settledOn,
            Money due,
            Money overpaid,
            Money paid,
            Money claimed,
            Money advanceUsed,
            Money balancePaid,
            Money outstanding) {

        static SettlementRow of(Settlement settlement) {
            return new SettlementRow(
                    settlement.orderNumber(),
                    settlement.settledOn(),
                    Money.ofFen(settlement.dueFen()),
                    Money.ofFen(settlement.overpaidFen()),
                    Money.ofFen(settlement.paidFen()),
                    Money.ofFen(settlement.claimedFen()),
                    Money.ofFen(settlement.advanceUsedFen()),
                    Money.ofFen(settlement.balancePaidFen()),
                    Money.ofFen(settlement.outstandingFen()));
        }
    }

    /** The sums of the settlements. */
    @Schema(name = "StatementSettlementSums", description = "结算各栏合计。Sums of the settlements.")
    public record SettlementSums(
            int rows,
            Money due,
            Money overpaid,
            Money paid,
            Money claimed,
            Money advanceUsed,
            Money balancePaid,
            Money outstanding) {

        static SettlementSums of(List<Settlement> settlements) {
            return new SettlementSums(
                    settlements.size(),
                    sum(settlements, Settlement::dueFen),
                    sum(settlements, Settlement::overpaidFen),
                    sum(settlements, Settlement::paidFen),
                    sum(settlements, Settlement::claimedFen),
                    sum(settlements, Settlement::advanceUsedFen),
                    sum(settlements, Settlement::balancePaidFen),
                    sum(settlements, Settlement::outstandingFen));
        }

        private static Money sum(List<Settlement> settlements, java.util.function.ToLongFunction<Settlement> column) {
            return Money.ofFen(settlements.stream().mapToLong(column).reduce(0, Worth::sum));
        }
    }

    private static Money money(Long fen) {
        return fen == null ? null : Money.ofFen(fen);
    }
}
