package org.jointprosperity.gateway.token;

/** The issuer's keys are not known and cannot be fetched: nothing can be said about the token. */
public final class KeysOutOfReach extends RuntimeException {

    KeysOutOfReach(Throwable cause) {
        super("The issuer's keys cannot be fetched", cause);
    }
}
