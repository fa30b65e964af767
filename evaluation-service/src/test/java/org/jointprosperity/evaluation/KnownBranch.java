package org.jointprosperity.evaluation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.contracts.PairingEvent;

/** A branch the pairing service has announced and this one has heard of. */
public record KnownBranch(UUID id, String number, String division) {

    /** Announces the first branch of a village and waits until it is known here. */
    public static KnownBranch in(String village) {
        return numbered(village, "01");
    }

    /** Announces a branch of a village by its number there, and waits until it is known here. */
    public static KnownBranch numbered(String village, String number) {
        var branch = new KnownBranch(UUID.randomUUID(), village + number, village);
        Announced.by(
                new PairingEvent.BranchRegistered(
                        branch.id, branch.number, village, List.of("DISORDER"), false, false, "COMMUNITY"),
                1);
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from neighbour where id = ?", branch.id) == 1);
        return branch;
    }
}
