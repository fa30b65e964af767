package org.jointprosperity.evaluation.meeting;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointprosperity.evaluation.meeting.ballot.Tally;
import org.jointprosperity.evaluation.meeting.form.AttendeeView;

/** 逐人表态: what each attendee said, in their order; the one in the chair speaks last 末位表态. */
record StatedViews(List<AttendeeView> said) {

    static StatedViews of(List<AttendeeView> told) {
        return new StatedViews(told == null ? List.of() : told);
    }

    /**
     * Refuses views that are not those of everyone there, each once, or that contradict the votes.
     *
     * @param there who had a vote at the decisive vote, or at the end where there was none
     * @param tally of the decisive vote, or none
     */
    void requireOfEach(Set<String> there, String chair, Optional<Tally> tally) {
        var speakers = said.stream().map(AttendeeView::member).toList();
        long silent =
                there.stream().filter(member -> !speakers.contains(member)).count();
        long tooMany = speakers.size() + silent - there.size();
        rule(
                speakers.size() == there.size() && new HashSet<>(speakers).equals(there),
                "view-of-each-missing",
                "present",
                there.size(),
                "views",
                speakers.size(),
                "silent",
                silent,
                "tooMany",
                tooMany,
                "missing",
                silent > 0 ? silent : tooMany);
        rule(
                !there.contains(chair) || speakers.get(speakers.size() - 1).equals(chair),
                "chair-speaks-last",
                "chair",
                chair);
        tally.ifPresent(count -> {
            long yes = said.stream()
                    .filter(view -> view.stance() == AttendeeView.Stance.YES)
                    .count();
            rule(
                    yes == count.yes(),
                    "views-contradict-votes",
                    "views",
                    yes,
                    "votes",
                    count.yes(),
                    "missing",
                    Math.abs(yes - count.yes()));
        });
    }
}
