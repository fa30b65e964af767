package org.jointprosperity.cooperative.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Puts members beside their votes and their capital of a day. */
@ApplicationScoped
class MembershipViews {

    private final VotesGrants grants;
    private final CapitalEntries entries;

    MembershipViews(VotesGrants grants, CapitalEntries entries) {
        this.grants = grants;
        this.entries = entries;
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
                        membership, votes.getOrDefault(membership.id, 0), capital.getOrDefault(membership.id, 0L)))
                .toList();
    }
}
