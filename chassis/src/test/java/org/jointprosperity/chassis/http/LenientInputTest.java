package org.jointprosperity.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientInputTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    LenientInputTest() {
        new StrictJson().customize(json);
        new IsoDays().customize(json);
        new StorableText().customize(json);
    }

    @Test
    void takesADay() throws JsonProcessingException {
        assertThat(json.readValue("\"2009-12-31\"", LocalDate.class)).isEqualTo("2009-12-31");
        assertThat(json.readValue("null \n\t ", LocalDate.class)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "[2010,1,1]",
                "\"2010-12-31T00:00:00Z\"",
                "\"+294277-01-01\"",
                "\"-5000-01-01\"",
                "\"0000-01-01\"",
                "\"2009-02-30\"",
                "\"\"",
                "true"
            })
    void refusesWhatIsNoDay(String text) {
        assertThatThrownBy(() -> json.readValue(text, LocalDate.class)).isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2009-12-31\" xyz",
                "\"2009-12-31\"{}",
                "\"2009-12-31\" \"2009-12-30\"",
                "\"2009-12-31\",",
                "null 1"
            })
    void refusesWhatGoesOnBehindItsEnd(String text) {
        assertThatThrownBy(() -> json.readValue(text, LocalDate.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void takesCharactersBeyondTheFirstPlane() throws JsonProcessingException {
        assertThat(json.readValue("\"𠀋\\ud840\\udc0b\"", String.class)).isEqualTo("𠀋𠀋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\ud800b\"", "\"\\udc0b\"", "\"a\\u0000b\""})
    void refusesATextThatCannotBeKeptAsItIs(String text) {
        assertThatThrownBy(() -> json.readValue(text, String.class)).isInstanceOf(MismatchedInputException.class);
    }
}
