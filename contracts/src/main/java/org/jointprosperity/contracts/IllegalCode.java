package org.jointprosperity.contracts;

/** Says that a text is not a code of the standard it claims to follow. */
public final class IllegalCode extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String code;

    IllegalCode(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The stable kebab-case problem code, for example {@code credit-code-invalid}. */
    public String code() {
        return code;
    }
}
