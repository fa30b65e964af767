package org.jointprosperity.chassis.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day in JSON is a text of ISO 8601 with a year of four digits: not a number, not a moment, not a year no calendar here has. */
@Singleton
class IsoDays implements ObjectMapperCustomizer {

    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("iso-days").addDeserializer(LocalDate.class, new IsoDay()));
    }

    /** After the module for times, whose reading is more lenient. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class IsoDay extends StdScalarDeserializer<LocalDate> {

        private static final String HOW = "a day is written as 2009-12-31";

        IsoDay() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            String text = parser.getText();
            try {
                return DAY.matcher(text).matches()
                        ? LocalDate.parse(text)
                        : (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, HOW);
            } catch (DateTimeException noSuchDay) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, HOW);
            }
        }
    }
}
