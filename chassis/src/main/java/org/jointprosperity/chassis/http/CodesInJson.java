package org.jointprosperity.chassis.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;

/** Codes of the national standards are plain strings in JSON; the contracts themselves know no JSON library. */
@Singleton
class CodesInJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.addMixIn(CreditCode.class, PlainString.class);
        json.addMixIn(DivisionCode.class, PlainString.class);
    }

    /** Reads and writes a record of one string as that string. */
    private abstract static class PlainString {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PlainString(String value) {}

        @JsonValue
        abstract String value();
    }
}
