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

    /** Refuses what is no amount of 分 in yuan as {@code money-invalid}. */
    public Money {
        if (amount == null || !AMOUNT.matcher(amount).matches() || !"CNY".equals(currency)) {
            throw Refusal.field("amount", "money-invalid");
        }
    }

    /** An amount as JSON has it; one written as a number, which may have lost its last digits on the way, is refused. */
    @JsonCreator
    static Money sent(@JsonProperty("amount") Object amount, @JsonProperty("currency") Object currency) {
        return new Money(amount instanceof String text ? text : null, currency instanceof String code ? code : null);
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
