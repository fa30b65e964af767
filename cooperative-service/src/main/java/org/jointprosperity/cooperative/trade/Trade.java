package org.jointprosperity.cooperative.trade;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** One trade 交易 as its paper tells it. */
@Schema(description = "一笔交易。One trade.")
public record Trade(
        @NotNull @Schema(description = "与谁交易。With whom.") Side side,
        @Size(min = 1, max = 20)
                @Schema(
                        description = "成员编号，与非成员的交易不填。Number of the member; left out for others.",
                        examples = "N04672",
                        nullable = true)
                String member,
        @NotBlank @Size(max = 40) @Schema(description = "产品。Product.", examples = "茶叶") String product,
        @NotNull
                @Pattern(regexp = "[0-9]{1,9}(\\.[0-9]{1,3})?")
                @Schema(description = "数量，至多三位小数。Quantity, at most three decimals.", examples = "125.5")
                String quantity,
        @NotBlank @Size(max = 10) @Schema(description = "单位。Unit.", examples = "公斤") String unit,
        @NotNull @Valid @Schema(description = "交易额。Amount.") Money amount,
        @NotNull @Schema(description = "交易日期。The day.", examples = "2024-05-12") LocalDate tradedOn) {

    private static final int FIRST_YEAR = 1978;

    long thousandths() {
        return new BigDecimal(quantity).movePointRight(3).longValueExact();
    }

    /** Refuses a trade whose figures or parties cannot be, or that has not happened yet. */
    void check(LocalDate today) {
        rule((side == Side.MEMBER) == (member != null), "trade-party-unclear", "side", side);
        rule(amount.fen() > 0 && thousandths() > 0, "trade-of-nothing");
        rule(!tradedOn.isAfter(today), "date-in-the-future", "date", tradedOn, "today", today);
        rule(tradedOn.getYear() >= FIRST_YEAR, "trade-too-early", "date", tradedOn, "firstYear", FIRST_YEAR);
    }
}
