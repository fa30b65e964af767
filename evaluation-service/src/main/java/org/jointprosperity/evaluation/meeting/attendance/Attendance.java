package org.jointprosperity.evaluation.meeting.attendance;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.meeting.attendance.SittingMember.Listed;
import org.jointprosperity.evaluation.meeting.form.GiveProxy;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance.Move;
import org.jointprosperity.evaluation.meeting.form.WithoutVote;
import org.jointprosperity.evaluation.meeting.proxy.ProxyRule;

/**
 * 在场情况: who is there at a time, himself or by a proxy. A proxy counts only while its holder is there himself and its giver
 * is not; whoever comes in person votes in person.
 */
public record Attendance(
        UUID sitting, String divisionCode, List<SittingMember> members, List<Presence> presences, List<Proxy> proxies) {

    /** By which only who stands on the roll is there. */
    private static final String ROLL = "meeting-roll";

    /** Freezes the roll; everybody stands on it once, some of them without a vote for a reason. */
    public void enrol(List<Listed> roll, Map<String, WithoutVote.Reason> without) {
        var seen = new HashSet<String>();
        roll.forEach(listed -> rule(seen.add(listed.member()), "person-twice-on-roll", "member", listed.member()));
        without.keySet().forEach(member -> rule(seen.contains(member), "not-on-roll", "member", member, "rule", ROLL));
        roll.forEach(listed -> members.add(new SittingMember(this, listed.without(without.get(listed.member())))));
    }

    /** Who is on the roll, to be frozen again where the stage is held again. */
    public List<Listed> roll() {
        return members.stream().map(SittingMember::listed).toList();
    }

    /** 到会、离会: notes who came and left, all of it or none. */
    public void note(NoteAttendance form, LocalTime openedAt, Optional<LocalTime> votedAt) {
        presences.addAll(new SigningIn(this, openedAt, votedAt).noted(form));
    }

    /** 委托: takes a written proxy by the rule that allows it, before anything was voted on. */
    public void give(GiveProxy form, ProxyRule by, int votes) {
        proxies.add(new TakingProxies(this, votes).given(form, by));
    }

    /** The times of all that was noted. */
    public Stream<LocalTime> times() {
        return presences.stream().map(presence -> presence.atTime);
    }

    /** The proxies as they are shown. */
    public List<ProxyView> shownProxies() {
        return proxies.stream().map(ProxyView::of).toList();
    }

    /** How many on the roll have a vote. */
    public int eligible() {
        return Math.toIntExact(members.stream().filter(member -> member.voting).count());
    }

    /** The one of this number on the roll, or a refusal. */
    public SittingMember requireOnRoll(String number) {
        return members.stream()
                .filter(member -> member.memberNumber.equals(number))
                .findFirst()
                .orElseThrow(() ->
                        new RuleViolation("not-on-roll").with("member", number).with("rule", ROLL));
    }

    /** 提出人须到会: refuses a mover who is not on the roll or, where presence is taken, is not there now. */
    public void requireMayMove(String mover) {
        requireOnRoll(mover);
        rule(presences.isEmpty() || inPerson(LocalTime.MAX).contains(mover), "mover-not-there", "member", mover);
    }

    /** Who is there himself at a time, with a vote or without. */
    public Set<String> inPerson(LocalTime at) {
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
    public Set<String> voters(LocalTime at) {
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
    public Integer households(LocalTime at) {
        var voters = voters(at);
        return households(members.stream()
                .filter(member -> voters.contains(member.memberNumber))
                .toList());
    }

    /** Households on the roll, or null where it does not tell them. */
    public Integer householdsOnRoll() {
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
