package org.jointprosperity.cooperative.order;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 供方类型: who supplies. */
@Schema(description = "供方类型。Kind of supplier.")
public enum SupplierKind {
    /** 户. */
    HOUSEHOLD("户"),
    /** 基地. */
    BASE("基地");

    private final String word;

    SupplierKind(String word) {
        this.word = word;
    }

    /** The kind of a roster's word, or null. */
    public static SupplierKind named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElse(null);
    }
}
