package org.jointprosperity.evaluation.code;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jointprosperity.chassis.problem.Worded;

/** A place of a table by its code, and by what the county calls it. */
public record CodeWord(@JsonValue String code, String zh, String en) implements Worded {

    /** Its name, with the code that is sent for it. */
    @Override
    public String words(Locale locale) {
        return locale == Locale.ENGLISH ? en + " (" + code + ")" : "“" + zh + "”（" + code + "）";
    }
}
