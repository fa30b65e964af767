package org.jointprosperity.evaluation.meeting;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointprosperity.evaluation.meeting.attendance.SittingMember.Listed;
import org.jointprosperity.evaluation.meeting.form.OpenSitting;
import org.jointprosperity.evaluation.meeting.form.RollMember;
import org.jointprosperity.evaluation.neighbour.Neighbour;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.roll.Capacity;
import org.jointprosperity.evaluation.roll.RollEntries;
import org.jointprosperity.evaluation.roll.RollEntry;
import org.jointprosperity.evaluation.rule.Body;

/**
 * 名册来源: who is due at a meeting. A stage that is held again keeps its roll; else the village's roll, of the party members
 * those of the branch; else those listed. Whoever gave way to another number stands there as that one, once.
 */
@ApplicationScoped
class Rolls {

    private final RollEntries entries;
    private final Neighbours neighbours;
    private final Sittings sittings;

    Rolls(RollEntries entries, Neighbours neighbours, Sittings sittings) {
        this.entries = entries;
        this.neighbours = neighbours;
        this.sittings = sittings;
    }

    /**
     * The roll of a meeting.
     *
     * @param branch 支部编码 of the branch whose assembly it may be, or null
     */
    List<Listed> of(Sitting sitting, String branch, OpenSitting form) {
        var before = sittings.firstOpened(sitting.decisionId, sitting.stage, sitting.body);
        if (before.isPresent()) {
            rule(form.members() == null, "roll-is-kept", "body", sitting.body);
            return before.get().attendance().roll();
        }
        var capacity = Capacity.dueAt(sitting.body);
        if (capacity.isEmpty()) {
            return form.members() == null ? List.of() : listed(form.members());
        }
        rule(form.members() == null, "roll-is-kept", "body", sitting.body);
        var roll = ofVillage(sitting, capacity.get());
        return sitting.body == Body.MEMBERS && branch != null ? ofBranch(roll, branch) : roll;
    }

    private List<Listed> listed(List<RollMember> members) {
        var now = neighbours.successors(members.stream().map(RollMember::member).toList());
        return members.stream()
                .map(each ->
                        new Listed(now.getOrDefault(each.member(), each.member()), each.capacity(), each.household()))
                .toList();
    }

    /** Of two entries of one person the one that stands goes before the one that gave way. */
    private List<Listed> ofVillage(Sitting sitting, Capacity capacity) {
        var found = entries.latest(sitting.divisionCode, capacity, sitting.meetsOn);
        var now = neighbours.successors(
                found.stream().map(RollEntry::personNumber).toList());
        var roll = new TreeMap<String, Listed>();
        for (var entry : found) {
            String number = now.getOrDefault(entry.personNumber(), entry.personNumber());
            var listed = new Listed(number, capacity.name(), entry.householdNumber());
            if (number.equals(entry.personNumber())) {
                roll.put(number, listed);
            } else {
                roll.putIfAbsent(number, listed);
            }
        }
        return List.copyOf(roll.values());
    }

    /** 支部党员: of a village with two branches those of the one that meets; one whose branch is not known here is in the way. */
    private List<Listed> ofBranch(List<Listed> roll, String branch) {
        var known = neighbours.persons(roll.stream().map(Listed::member).toList()).stream()
                .collect(Collectors.groupingBy(Neighbour::number));
        return roll.stream()
                .filter(listed -> {
                    var person = known.getOrDefault(listed.member(), List.of());
                    rule(!person.isEmpty(), "branch-of-member-unknown", "member", listed.member(), "branch", branch);
                    return person.stream().anyMatch(each -> each.isOf(branch));
                })
                .toList();
    }
}
