package org.jointprosperity.chassis.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jointprosperity.chassis.problem.Refusal;

/** An amount in JSON: a decimal string in yuan with its currency; inside it is integer 分. */
public record Money(String amount, String currency) {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");

    @JsonCreator
    public Money(@JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
        if (amount == null || !AMOUNT.matcher(amount).matches() || !"CNY".equals(currency)) {
            throw Refusal.field("amount", "money-invalid");
        }
        this.amount = amount;
        this.currency = currency;
    }

    /** An amount of so many 分. */
    public static Money ofFen(long fen) {
        return new Money(BigDecimal.valueOf(fen, 2).toPlainString(), "CNY");
    }

    /** The amount in 分. */
    @JsonIgnore
    public long fen() {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }
}
