package org.jointprosperity.cooperative.charter;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;
import org.jointprosperity.contracts.CooperativeEvent.MemberEntryWithdrawn;
import org.jointprosperity.cooperative.assembly.AssemblyDecided;
import org.jointprosperity.cooperative.membership.Members;

/** Adopts a change of a charter or drops it, as the assembly decided. */
@ApplicationScoped
class SettlingCharterChanges {

    private final CharterChanges changes;
    private final Members members;
    private final Outbox outbox;

    SettlingCharterChanges(CharterChanges changes, Members members, Outbox outbox) {
        this.changes = changes;
        this.members = members;
        this.outbox = outbox;
    }

    /** What an assembly has still to decide on stands in the way of a conversion. */
    void on(@Observes AssociationConverted converted) {
        rule(
                changes.count("associationId = ?1 and state = ?2", converted.associationId(), State.PROPOSED) == 0,
                "conversion-before-assembly",
                "number",
                converted.number());
    }

    /** Nor is an entry withdrawn that is on the roll by which the assembly decides. */
    void on(@Observes MemberEntryWithdrawn withdrawn) {
        for (var undecided :
                changes.list("associationId = ?1 and state = ?2", withdrawn.associationId(), State.PROPOSED)) {
            rule(
                    !members.wasNamedOn(
                            withdrawn.associationId(),
                            withdrawn.memberNumber(),
                            withdrawn.joinedOn(),
                            undecided.proposedOn),
                    "withdrawal-before-assembly",
                    "number",
                    withdrawn.memberNumber());
        }
    }

    void on(@Observes AssemblyDecided decided) {
        if (decided.kind().equals(CharterChange.KIND)) {
            changes.held(decided.id())
                    .filter(change -> change.awaits(decided))
                    .ifPresent(change -> outbox.add(change.decided(decided)));
        }
    }
}
