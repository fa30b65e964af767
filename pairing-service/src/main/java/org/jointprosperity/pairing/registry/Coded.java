package org.jointprosperity.pairing.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;

/** A code of the programme with its Chinese name, as rosters write it. */
public interface Coded {

    @JsonIgnore
    String chinese();

    /** The code of a Chinese name, or null. */
    static <E extends Enum<E> & Coded> E of(Class<E> table, String chinese) {
        return Arrays.stream(table.getEnumConstants())
                .filter(code -> code.chinese().equals(chinese))
                .findFirst()
                .orElse(null);
    }
}
