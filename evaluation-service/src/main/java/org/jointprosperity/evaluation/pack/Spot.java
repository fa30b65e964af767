package org.jointprosperity.evaluation.pack;

import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.problem.Refusal;

/**
 * 何处: where in a pack that is proposed something is wrong.
 *
 * @param field in the form of every other request, such as {@code rules[0].pass}
 */
record Spot(String field) {

    private static final String CODE = "code";

    /** One that a schema names by its pointer. */
    static Map<String, String> violation(String pointer, String code, String message) {
        return Map.of("field", pointer, "pointer", pointer, CODE, code, "message", message);
    }

    /** As a JSON pointer 指针 (RFC 6901), such as {@code /rules/0/pass}. */
    String pointer() {
        return "/" + field.replace("]", "").replace('[', '/').replace('.', '/');
    }

    /** What a problem tells of it beside its code. */
    List<Map<String, String>> violations(String code) {
        return List.of(Map.of("field", field, "pointer", pointer(), CODE, code));
    }

    /** Refuses what stands here, as it can be in no pack. */
    Refusal refusal(String code) {
        return new Refusal(400, code).with("violations", violations(code));
    }
}
