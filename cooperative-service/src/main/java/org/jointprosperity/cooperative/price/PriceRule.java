package org.jointprosperity.cooperative.price;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 定价规则: which price holds on the day of a delivery, before it is compared with the floor price. */
@Schema(description = "定价规则；结算按保底价与规则价中较高者。The rule of a price; the higher of floor and rule is settled.")
public record PriceRule(
        @NotNull PriceRuleKind kind,
        @Valid @Schema(description = "固定价，FIXED 必填。The price of FIXED.", nullable = true) UnitPrice price,
        @Size(min = 1, max = 60)
                @Schema(
                        description = "行情名称，MARKET 必填。Name of the quotation of MARKET.",
                        nullable = true,
                        examples = "商南县鲜茶叶一级收购价")
                String quotation,
        @Pattern(regexp = "-?[0-9]{1,7}(\\.[0-9]{1,3})?")
                @Schema(
                        description = "行情加减，元。Yuan added to the quotation, or taken from it.",
                        nullable = true,
                        examples = "-0.50")
                String difference,
        @Min(-1000)
                @Max(10_000)
                @Schema(
                        description = "上浮千分数，OVER_FLOOR 必填。Per mille over the floor price.",
                        nullable = true,
                        examples = "50")
                Integer perMille) {

    /** Refuses a rule that lacks what its kind needs, has what its kind does not know, or lies below its own floor. */
    public void check(Long floorLi) {
        boolean complete =
                switch (kind) {
                    case FIXED -> price != null && quotation == null && difference == null && perMille == null;
                    case MARKET -> quotation != null && price == null && perMille == null;
                    case OVER_FLOOR -> perMille != null && price == null && quotation == null && difference == null;
                };
        rule(complete, "price-rule-incomplete", "kind", kind);
        rule(kind != PriceRuleKind.OVER_FLOOR || floorLi != null, "price-rule-needs-floor");
        if (floorLi != null && kind != PriceRuleKind.MARKET) {
            long li = li(floorLi, null);
            rule(
                    li >= floorLi,
                    "price-rule-below-floor",
                    "price",
                    UnitPrice.ofLi(Math.max(0, li)).amount(),
                    "floor",
                    UnitPrice.ofLi(floorLi).amount());
        }
    }

    /**
     * The price of this rule in 厘; refuses one that is no unit price any more.
     *
     * @param floorLi the floor price, or null
     * @param quotedLi what the market quoted for the day; needed by MARKET alone
     */
    public long li(Long floorLi, Long quotedLi) {
        long li =
                switch (kind) {
                    case FIXED -> price.li();
                    case MARKET -> Math.max(0, quotedLi + differenceLi());
                    case OVER_FLOOR ->
                        floorLi
                                + (perMille < 0
                                        ? -Worth.perMille(floorLi, -perMille)
                                        : Worth.perMille(floorLi, perMille));
                };
        rule(li <= UnitPrice.MOST, "unit-price-too-large", "price", written(li), "most", UnitPrice.MOST / 1000);
        return li;
    }

    /** A difference of so many 厘 as the API writes it. */
    public static String written(long li) {
        return BigDecimal.valueOf(li, 3).toPlainString();
    }

    /** What is added to the quotation, in 厘; less than none where it is taken off. */
    public long differenceLi() {
        return difference == null
                ? 0
                : new BigDecimal(difference).movePointRight(3).longValueExact();
    }
}
