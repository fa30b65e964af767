package org.jointprosperity.chassis.message;

import java.sql.SQLException;

/** The database refused or could not be reached; the cause says which. */
final class InboxFailure extends RuntimeException {

    InboxFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
