package org.jointprosperity.cooperative.assembly;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 成员大会决议: how an assembly decided on something of this service, told on in the transaction that learnt of it.
 *
 * @param kind what was decided upon, such as {@code distribution}
 * @param version its version; a decision on another one is not about it
 * @param on the day of the assembly, or of the closing
 */
public record AssemblyDecided(String kind, UUID id, int version, Outcome outcome, LocalDate on) {

    /** How a decision ended. */
    public enum Outcome {
        /** 通过. */
        CARRIED,
        /** 未通过: a valid assembly said no. */
        REJECTED,
        /** 终止: closed before an assembly decided. */
        CLOSED
    }
}
