package org.jointprosperity.cooperative.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.cooperative.neighbour.OwnAmounts;

/** Puts members beside their votes and, as far as the caller may see it, their capital of a day. */
@ApplicationScoped
class MembershipViews {

    private final VotesGrants grants;
    private final CapitalEntries entries;
    private final OwnAmounts amounts;

    MembershipViews(VotesGrants grants, CapitalEntries entries, OwnAmounts amounts) {
        this.grants = grants;
        this.entries = entries;
        this.amounts = amounts;
    }

    MembershipView of(Membership membership, LocalDate day) {
        return of(List.of(membership), day).get(0);
    }

    List<MembershipView> of(List<Membership> memberships, LocalDate day) {
        if (memberships.isEmpty()) {
            return List.of();
        }
        var ids = memberships.stream().map(membership -> membership.id).toList();
        var votes = grants.on(ids, day);
        var capital = entries.on(ids, day);
        return memberships.stream()
                .map(membership -> MembershipView.of(
                        membership,
                        votes.getOrDefault(membership.id, 0),
                        amounts.of(membership.number, capital.getOrDefault(membership.id, 0L))))
                .toList();
    }
}
