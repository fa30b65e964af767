package org.jointprosperity.evaluation.meeting.attendance;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance.Move;

/** 签到: who comes and leaves is noted in the order of time; what a vote has counted is not changed afterwards. */
record SigningIn(Attendance attendance, LocalTime openedAt, Optional<LocalTime> votedAt) {

    /** The new notes; all of them are taken or none. */
    List<Presence> noted(NoteAttendance form) {
        var noted = new ArrayList<>(attendance.presences());
        form.entries().forEach(entry -> noted.add(after(noted, entry)));
        return List.copyOf(noted.subList(attendance.presences().size(), noted.size()));
    }

    private Presence after(List<Presence> noted, NoteAttendance.Entry entry) {
        attendance.requireOnRoll(entry.member());
        rule(!entry.at().isBefore(openedAt), "before-the-opening", "at", entry.at(), "openedAt", openedAt);
        votedAt.ifPresent(
                at -> rule(entry.at().isAfter(at), "presence-already-counted", "at", entry.at(), "votedAt", at));
        var last = noted.stream()
                .filter(presence -> presence.memberNumber.equals(entry.member()))
                .reduce((first, next) -> next);
        last.ifPresent(before -> rule(
                entry.at().isAfter(before.atTime),
                "attendance-out-of-order",
                "member",
                entry.member(),
                "at",
                entry.at(),
                "last",
                before.atTime));
        boolean there = last.map(before -> before.move == Move.ARRIVED).orElse(false);
        rule(there == (entry.move() == Move.LEFT), there ? "already-there" : "not-there", "member", entry.member());
        return new Presence(attendance, noted.size() + 1, entry);
    }
}
