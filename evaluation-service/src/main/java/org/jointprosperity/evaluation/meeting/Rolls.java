package org.jointprosperity.evaluation.meeting;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jointprosperity.evaluation.meeting.SittingMember.Listed;
import org.jointprosperity.evaluation.meeting.form.OpenSitting;
import org.jointprosperity.evaluation.roll.Capacity;
import org.jointprosperity.evaluation.roll.RollEntries;
import org.jointprosperity.evaluation.rule.Body;

/** 名册来源: who is due at a meeting. A stage that is held again keeps its roll; else the village's roll, else those listed. */
@ApplicationScoped
class Rolls {

    private final RollEntries entries;
    private final Sittings sittings;

    Rolls(RollEntries entries, Sittings sittings) {
        this.entries = entries;
        this.sittings = sittings;
    }

    List<Listed> of(Sitting sitting, OpenSitting form) {
        var before = sittings.firstHeld(sitting.decisionId, sitting.stage, sitting.body);
        if (before.isPresent()) {
            rule(form.members() == null, "roll-is-kept", "body", sitting.body);
            return before.get().roll();
        }
        var capacity = capacity(sitting.body);
        if (capacity.isEmpty()) {
            return form.members() == null
                    ? List.of()
                    : form.members().stream()
                            .map(member -> new Listed(member.member(), member.capacity(), member.household()))
                            .toList();
        }
        rule(form.members() == null, "roll-is-kept", "body", sitting.body);
        return entries.latest(sitting.divisionCode, capacity.get(), sitting.meetsOn).stream()
                .map(entry -> new Listed(entry.personNumber(), capacity.get().name(), entry.householdNumber()))
                .toList();
    }

    /** In which capacity a village's roll lists those who are due; none for bodies that have no roll there. */
    private static Optional<Capacity> capacity(Body body) {
        return switch (body) {
            case MEMBERS -> Optional.of(Capacity.MEMBER);
            case REPRESENTATIVES -> Optional.of(Capacity.REPRESENTATIVE);
            case VILLAGERS, VOTERS -> Optional.of(Capacity.VOTER);
            default -> Optional.empty();
        };
    }
}
