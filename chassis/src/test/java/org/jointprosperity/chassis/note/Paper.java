package org.jointprosperity.chassis.note;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Tokens;

/** Notes as the tests write them, over HTTP and nothing else. */
public final class Paper {

    /** Where notes are. */
    public static final String NOTES = "/api/v1/notes";

    private Paper() {}

    /** The body that asks for a note. */
    public static Map<String, Object> note(String text, String division) {
        return Map.of("text", text, "division", division);
    }

    /** Writes a note of a division; its address. */
    public static String written(String text, String division) {
        return write(note(text, division)).statusCode(201).extract().header("Location");
    }

    /** Writes a note of a division that a unit may see too; its address. */
    public static String written(String text, String division, String unit) {
        return write(Map.of("text", text, "division", division, "unit", unit))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** The aggregate behind an address. */
    public static UUID idOf(String location) {
        return UUID.fromString(location.substring(NOTES.length() + 1));
    }

    private static ValidatableResponse write(Map<String, Object> note) {
        return Tokens.county().sends(note).post(NOTES).then();
    }
}
