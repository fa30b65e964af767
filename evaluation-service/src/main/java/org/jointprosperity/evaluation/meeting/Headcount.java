package org.jointprosperity.evaluation.meeting;

import java.time.LocalTime;
import java.util.EnumMap;
import org.jointprosperity.evaluation.meeting.attendance.Attendance;
import org.jointprosperity.evaluation.meeting.motion.MotionVote;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;

/** 人数与票数: what the rules are told about a meeting, in numbers. */
record Headcount(Body body, Attendance attendance) {

    /** Who is due, by the roll as it was frozen. */
    Counts due() {
        return new Counts(roll());
    }

    /** A vote: its own count and those who were there when it was opened. */
    Counts of(MotionVote vote) {
        var values = there(vote.present(), vote.households());
        values.put(Count.YES, vote.tally().yes());
        values.put(Count.NO, vote.tally().no());
        values.put(Count.ABSTAIN, vote.tally().abstain());
        values.put(Count.BALLOTS_CAST, vote.tally().cast());
        return new Counts(values);
    }

    /** A meeting that came to no vote that stands: who was there, and nothing of votes, as nobody said no either. */
    Counts unvoted(LocalTime at) {
        return new Counts(there(attendance.voters(at).size(), attendance.households(at)));
    }

    private EnumMap<Count, Integer> there(int present, Integer households) {
        var values = roll();
        values.put(Count.PRESENT, present);
        if (values.get(Count.HOUSEHOLDS) != null) {
            values.put(Count.HOUSEHOLD_REPS, households);
        }
        return values;
    }

    private EnumMap<Count, Integer> roll() {
        var values = new EnumMap<Count, Integer>(Count.class);
        values.put(Count.ELIGIBLE, attendance.eligible());
        values.put(Count.MEMBERS, attendance.members().size());
        values.put(Count.HOUSEHOLDS, body == Body.VILLAGERS ? attendance.householdsOnRoll() : null);
        return values;
    }
}
