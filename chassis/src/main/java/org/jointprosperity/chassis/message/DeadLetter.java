package org.jointprosperity.chassis.message;

/** A record that no repetition can help: it belongs on the dead-letter topic. */
class DeadLetter extends RuntimeException {

    DeadLetter(String reason, Throwable cause) {
        super(reason, cause);
    }
}
