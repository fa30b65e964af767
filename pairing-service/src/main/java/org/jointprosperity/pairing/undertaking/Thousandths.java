package org.jointprosperity.pairing.undertaking;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** 数量: a quantity as JSON writes it, a decimal text with at most three decimals; inside it is integer thousandths. */
final class Thousandths {

    /** How a quantity is written. */
    static final String WRITTEN = "[0-9]{1,12}(\\.[0-9]{1,3})?";

    private Thousandths() {}

    /** Takes a quantity that JSON writes as a text, and no number, which may have lost its last digits on the way. */
    static final class Text extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return json.hasToken(JsonToken.VALUE_STRING)
                    ? json.getText()
                    : (String) context.handleUnexpectedToken(String.class, json);
        }
    }

    /** {@code "12.5"} for 12500. */
    static String text(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    /** 12500 for {@code "12.5"}; the text must be {@link #WRITTEN} like that. */
    static long of(String text) {
        return new BigDecimal(text).movePointRight(3).longValueExact();
    }
}
