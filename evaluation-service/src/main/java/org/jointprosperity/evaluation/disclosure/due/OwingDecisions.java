package org.jointprosperity.evaluation.disclosure.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.contracts.EvaluationEvent.DecisionCarried;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItems;

/** 决议公开: what a place has decided is due for publication, without anybody's noting it; the catalogue says which matters are. */
@ApplicationScoped
class OwingDecisions {

    private final DisclosureItems items;
    private final DisclosureDues dues;

    OwingDecisions(DisclosureItems items, DisclosureDues dues) {
        this.items = items;
        this.dues = dues;
    }

    void on(@Observes DecisionCarried e) {
        items.all()
                .dueBy(e.matter(), e.divisionCode(), e.carriedOn())
                .forEach(item -> dues.decided(
                        DisclosureDue.after(item, e.divisionCode(), e.carriedOn(), e.matter() + " " + e.decisionId())));
    }
}
