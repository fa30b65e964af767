package org.jointprosperity.evaluation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.contracts.PairingEvent;

/** People and units the pairing service has announced and this one has heard of. */
public final class KnownPerson {

    private KnownPerson() {}

    /** Announces a party member of the first branch of a village and waits until he is known here. */
    public static String in(String village, String number) {
        return known(new PairingEvent.PersonRegistered(
                UUID.randomUUID(), number, "RURAL", village, null, village + "01", null, true));
    }

    /** Announces a villager who is no party member and waits until he is known here. */
    public static String of(String village, String number) {
        return known(new PairingEvent.PersonRegistered(
                UUID.randomUUID(), number, "RURAL", village, null, village + "01", null, false));
    }

    /** Announces a member of a unit and waits until he is known here. */
    public static String ofUnit(String unit, String number) {
        return known(new PairingEvent.PersonRegistered(
                UUID.randomUUID(), number, "URBAN", "611023001", unit, null, null, true));
    }

    private static String known(PairingEvent.PersonRegistered person) {
        Announced.by(person, 1);
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from neighbour where id = ?", person.personId()) == 1);
        return person.number();
    }

    /** Announces a unit of a town and waits until it is known here. */
    public static String unit(String town, String code) {
        var id = UUID.randomUUID();
        Announced.by(new PairingEvent.UnitRegistered(id, code, "POLITICAL_LEGAL", "ORGAN", town), 1);
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from neighbour where id = ?", id) == 1);
        return code;
    }
}
