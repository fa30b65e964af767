package org.jointprosperity.evaluation.meeting;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance.Move;

/**
 * 在场情况: who is there at a time, himself or by a proxy. A proxy counts only while its holder is there himself and its giver
 * is not; whoever comes in person votes in person.
 */
record Attendance(List<SittingMember> members, List<Presence> presences, List<Proxy> proxies) {

    /** How many on the roll have a vote. */
    int eligible() {
        return Math.toIntExact(members.stream().filter(member -> member.voting).count());
    }

    /** The one of this number on the roll, or a refusal. */
    SittingMember requireOnRoll(String number) {
        return members.stream()
                .filter(member -> member.memberNumber.equals(number))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("not-on-roll").with("member", number));
    }

    /** Who is there himself at a time, with a vote or without. */
    Set<String> inPerson(LocalTime at) {
        var last = new LinkedHashMap<String, Move>();
        presences.stream()
                .filter(presence -> !presence.atTime.isAfter(at))
                .forEach(presence -> last.put(presence.memberNumber, presence.move));
        return last.entrySet().stream()
                .filter(entry -> entry.getValue() == Move.ARRIVED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whose votes can be cast at a time; each member once. */
    Set<String> voters(LocalTime at) {
        var there = inPerson(at);
        var voting = members.stream()
                .filter(member -> member.voting)
                .map(member -> member.memberNumber)
                .collect(Collectors.toSet());
        var voters = new HashSet<>(there);
        proxies.stream()
                .filter(proxy -> there.contains(proxy.holderNumber))
                .forEach(proxy -> voters.add(proxy.giverNumber));
        voters.retainAll(voting);
        return voters;
    }

    /** Households of which a voter is there, or null where the roll does not tell them. */
    Integer households(LocalTime at) {
        var voters = voters(at);
        return households(members.stream()
                .filter(member -> voters.contains(member.memberNumber))
                .toList());
    }

    /** Households on the roll, or null where it does not tell them. */
    Integer householdsOnRoll() {
        return households(members.stream().filter(member -> member.voting).toList());
    }

    private Integer households(List<SittingMember> some) {
        if (members.stream().anyMatch(member -> member.voting && member.householdNumber == null)) {
            return null;
        }
        return Math.toIntExact(
                some.stream().map(member -> member.householdNumber).distinct().count());
    }
}
