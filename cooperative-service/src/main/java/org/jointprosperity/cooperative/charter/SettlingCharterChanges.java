package org.jointprosperity.cooperative.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.cooperative.assembly.AssemblyDecided;

/** Adopts a change of a charter or drops it, as the assembly decided. */
@ApplicationScoped
class SettlingCharterChanges {

    private final CharterChanges changes;
    private final Outbox outbox;

    SettlingCharterChanges(CharterChanges changes, Outbox outbox) {
        this.changes = changes;
        this.outbox = outbox;
    }

    void on(@Observes AssemblyDecided decided) {
        if (decided.kind().equals(CharterChange.KIND)) {
            changes.held(decided.id())
                    .filter(change -> change.awaits(decided))
                    .ifPresent(change -> outbox.add(change.decided(decided)));
        }
    }
}
