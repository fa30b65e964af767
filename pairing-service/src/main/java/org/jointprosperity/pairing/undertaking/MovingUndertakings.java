package org.jointprosperity.pairing.undertaking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.agreement.MovedBy;

/** Puts the facts of a source in the place of those it gave before, and counts the undertaking anew. */
@ApplicationScoped
class MovingUndertakings {

    private final Undertakings undertakings;
    private final UndertakingFacts facts;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    MovingUndertakings(Undertakings undertakings, UndertakingFacts facts, BusinessDay businessDay, Outbox outbox) {
        this.undertakings = undertakings;
        this.facts = facts;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    /** What the source says now is all it says; an empty list takes everything of it back. To be called under the row lock. */
    void replace(Undertaking undertaking, MovedBy kind, String source, List<Increase> increases) {
        var before = facts.of(undertaking, kind, source).stream()
                .collect(Collectors.toMap(fact -> fact.sourceVersion, Function.identity()));
        for (var increase : increases) {
            var fact = before.remove(increase.version());
            if (fact == null) {
                facts.persist(new UndertakingFact(undertaking, kind, source, increase));
            } else {
                fact.take(increase);
            }
        }
        before.values().forEach(facts::delete);
        count(undertaking);
    }

    /** An upload writes at its end; what is counted must be written now. */
    private void count(Undertaking undertaking) {
        facts.flush();
        undertaking.count(facts.of(undertaking), businessDay.today()).forEach(outbox::add);
        undertakings.flush();
    }
}
