package org.jointprosperity.cooperative.suite;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.contracts.PairingEvent.LetterSigned;
import org.jointprosperity.contracts.PairingEvent.PairingActivated;
import org.jointprosperity.contracts.PairingEvent.PairingEnded;
import org.jointprosperity.contracts.PairingEvent.PairingResumed;
import org.jointprosperity.contracts.PairingEvent.PairingSuspended;

/** A unit and a branch on their way through a pairing, as the pairing service announces it. */
public record Pair(String unit, String branch) {

    private static final LocalDate DAY = LocalDate.of(2009, 6, 1);

    public void signs() {
        Registry.announce(new LetterSigned(
                id(), UUID.randomUUID(), UUID.randomUUID(), unit, branch, village(), DAY, DAY, DAY.plusYears(1), "00"));
    }

    public void begins() {
        Registry.announce(new PairingActivated(id(), unit, branch, village(), DAY));
    }

    public void pauses() {
        Registry.announce(new PairingSuspended(id(), unit, branch, village(), DAY, "示例"));
    }

    public void goesOn() {
        Registry.announce(new PairingResumed(id(), unit, branch, village(), DAY));
    }

    public void ends() {
        Registry.announce(new PairingEnded(id(), unit, branch, village(), DAY, "示例"));
    }

    private String village() {
        return branch.substring(0, 12);
    }

    private UUID id() {
        return UUID.nameUUIDFromBytes((unit + branch).getBytes(StandardCharsets.UTF_8));
    }
}
