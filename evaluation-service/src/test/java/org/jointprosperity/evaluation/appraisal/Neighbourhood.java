package org.jointprosperity.evaluation.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.Database;

/** Organisations, persons, rolls and pairings as their events and rosters would have entered them. */
final class Neighbourhood {

    private Neighbourhood() {}

    static String unit(String town, String creditCode) {
        enter("UNIT", creditCode, town, null, null);
        return creditCode;
    }

    /** The first branch of a village; its number. */
    static String branch(String village) {
        enter("BRANCH", village + "01", village, village + "01", null);
        return village + "01";
    }

    /** So many villagers of the first branch of a village, numbered from a number on. */
    static List<String> villagers(String village, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> {
                    enter("PERSON", "N" + number, village, village + "01", null);
                    return "N" + number;
                })
                .toList();
    }

    /** So many members of the party among the villagers of the first branch of a village, numbered from a number on. */
    static List<String> partyMembers(String village, int from, int count) {
        var members = villagers(village, from, count);
        members.forEach(
                number -> Database.execute("update neighbour set party_member = true where number = ?", number));
        return members;
    }

    /** The two who count in every sheet of the tests, of a village. */
    static void tellers(String village) {
        enter("PERSON", "N99001", village, village + "01", null);
        enter("PERSON", "N99002", village, village + "01", null);
    }

    /** So many members of a unit, numbered from a number on. */
    static List<String> members(String town, String unit, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> {
                    enter("PERSON", "C" + number, town, null, unit);
                    return "C" + number;
                })
                .toList();
    }

    static void onRoll(String village, String capacity, List<String> persons, LocalDate asOf) {
        persons.forEach(person -> Database.execute(
                """
                insert into roll_entry (id, version, division_code, capacity, person_number, as_of)
                values (?, 0, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                village,
                capacity,
                person,
                asOf));
    }

    static void pair(String unit, String village, LocalDate since) {
        pair(unit, village, since, null);
    }

    /** A pairing that was in force from a day until another, which is no longer within. */
    static void pair(String unit, String village, LocalDate since, LocalDate until) {
        var id = UUID.randomUUID();
        Database.execute(
                """
                insert into known_pairing (id, unit_code, branch_number, division_code, in_force, since)
                values (?, ?, ?, ?, ?, ?)""",
                id,
                unit,
                village + "01",
                village,
                until == null,
                until == null ? since : until);
        Database.execute("insert into known_pairing_term values (?, ?, ?)", id, since, until);
    }

    /** Registers a person a second time, and merges that entry into the one that stands; its number. */
    static String registeredTwice(String number, String person, String village) {
        enter("PERSON", number, village, village + "01", null);
        Database.execute("update neighbour set merged_into = ? where number = ?", person, number);
        return number;
    }

    /** A person who was withdrawn from the register. */
    static String withdrawn(String number, String village, LocalDate on) {
        enter("PERSON", number, village, village + "01", null);
        Database.execute("update neighbour set withdrawn_on = ? where number = ?", on, number);
        return number;
    }

    /** A person of the second branch of a village. */
    static String ofTheSecondBranch(String number, String village) {
        enter("PERSON", number, village, village + "02", null);
        return number;
    }

    private static void enter(String kind, String number, String division, String branch, String unit) {
        Database.execute(
                """
                insert into neighbour (id, kind, number, division_code, branch_number, unit_code)
                values (?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                kind,
                number,
                division,
                branch,
                unit);
    }
}
