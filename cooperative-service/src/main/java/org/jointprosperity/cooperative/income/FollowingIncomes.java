package org.jointprosperity.cooperative.income;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.cooperative.neighbour.HouseholdMoved;

/** Lets the incomes of a household be seen where the household lives, those of former years among them. */
@ApplicationScoped
class FollowingIncomes {

    private final Incomes incomes;

    FollowingIncomes(Incomes incomes) {
        this.incomes = incomes;
    }

    void follow(@Observes HouseholdMoved moved) {
        incomes.follow(moved.household(), moved.divisionCode());
    }
}
