package org.jointprosperity.cooperative.price;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Refusal;

/** 单价: yuan for one unit of a product, with up to three decimals; inside it is integer 厘, thousandths of a yuan. */
@Schema(description = "单价，元，至多三位小数。Yuan for one unit, at most three decimals.")
public record UnitPrice(@Schema(examples = "69.5") String amount, @Schema(examples = "CNY") String currency) {

    /** Largest unit price, ten million yuan, in 厘. */
    public static final long MOST = 10_000_000_000L;

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,3})?");

    /** Refuses what is no amount in yuan ({@code unit-price-invalid}) and what is more than ten million yuan ({@code unit-price-too-large}). */
    @JsonCreator
    public UnitPrice(@JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
        if (amount == null || !AMOUNT.matcher(amount).matches() || !"CNY".equals(currency)) {
            throw Refusal.field("amount", "unit-price-invalid");
        }
        this.amount = amount;
        this.currency = currency;
        if (li() > MOST) {
            throw Refusal.field("amount", "unit-price-too-large")
                    .with("price", amount)
                    .with("most", MOST / 1000);
        }
    }

    /** A price of so many 厘. */
    public static UnitPrice ofLi(long li) {
        var yuan = BigDecimal.valueOf(li, 3).stripTrailingZeros();
        return new UnitPrice(yuan.setScale(Math.max(2, yuan.scale())).toPlainString(), "CNY");
    }

    /** The price in 厘, thousandths of a yuan. */
    @JsonIgnore
    public long li() {
        return new BigDecimal(amount).movePointRight(3).longValueExact();
    }
}
