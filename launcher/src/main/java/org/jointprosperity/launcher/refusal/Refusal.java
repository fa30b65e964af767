package org.jointprosperity.launcher.refusal;

/** The suite cannot run as asked; the message says why and what to do. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
