package org.jointprosperity.cooperative.membership;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.chassis.upkeep.Rounds;
import org.jointprosperity.contracts.CooperativeEvent.AssociationChanged;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.association.Organisation;

/**
 * Ends memberships that nobody has to end 成员资格终止: by a notice of leaving whose year is over (2017 art. 25), and by the
 * conversion of the organisation.
 */
@ApplicationScoped
class EndingMemberships {

    /** What hangs on an entry that was withdrawn counts as little as the entry. */
    private static final String OF_STANDING =
            " and membershipId not in (select m.id from Membership m where m.organisationId = ?1 and m.withdrawnOn is not null)";

    private final Members members;
    private final CapitalEntries capital;
    private final VotesGrants votes;
    private final Registers registers;
    private final Associations associations;
    private final Outbox outbox;
    private final Event<RegisterChanged> changed;
    private final BusinessDay businessDay;
    private final Rounds rounds;
    private final int slice;

    EndingMemberships(
            Members members,
            CapitalEntries capital,
            VotesGrants votes,
            Registers registers,
            Associations associations,
            Outbox outbox,
            Event<RegisterChanged> changed,
            BusinessDay businessDay,
            Rounds rounds,
            @ConfigProperty(name = "joint.leavings.slice") int slice) {
        this.members = members;
        this.capital = capital;
        this.votes = votes;
        this.registers = registers;
        this.associations = associations;
        this.outbox = outbox;
        this.changed = changed;
        this.businessDay = businessDay;
        this.rounds = rounds;
        this.slice = slice;
    }

    /** Records the end of every membership whose notice has taken effect; one that fails keeps no other waiting. */
    @Scheduled(
            every = "${joint.leavings.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void endAllLapsed() {
        var today = businessDay.today();
        rounds.each("leavings", "end", slice, (after, most) -> members.lapsed(after, today, most), this::end);
    }

    private void end(UUID lapsed) {
        var organisation = associations.held(members.organisationOf(lapsed));
        var membership = members.lock(organisation.id(), lapsed);
        if (membership.leftOn == null && membership.withdrawnOn == null) {
            record(membership);
            changed.fire(new RegisterChanged(organisation));
        }
    }

    /** Records the end of those who join again; to be called under the organisation's lock. */
    void endLapsed(Organisation organisation, List<Membership> joining) {
        var numbers = joining.stream().map(membership -> membership.number).collect(Collectors.toSet());
        members.ofNumbers(organisation.id(), numbers).stream()
                .filter(earlier -> earlier.leftOn == null)
                .forEach(this::record);
    }

    private void record(Membership membership) {
        outbox.add(membership.leave(membership.leavesOn, LeavingReason.RESIGNED, businessDay.today()));
        members.saved(membership);
    }

    /** What was entered of that day or later stands in the way of a conversion; all memberships end with it, as the conversion tells. */
    void on(@Observes AssociationConverted converted) {
        var id = converted.associationId();
        var day = converted.convertedOn();
        boolean later = members.count(
                                "organisationId = ?1 and withdrawnOn is null and (joinedOn >= ?2 or noticeOn > ?2 or leftOn > ?2)",
                                id,
                                day)
                        > 0
                || capital.count("organisationId = ?1 and bookedOn >= ?2" + OF_STANDING, id, day) > 0
                || votes.count("organisationId = ?1 and effectiveFrom >= ?2" + OF_STANDING, id, day) > 0
                || registers
                        .completeFrom(id)
                        .filter(from -> !from.isBefore(day))
                        .isPresent();
        rule(!later, "conversion-before-last-entry", "number", converted.number(), "convertedOn", day);
        members.list("organisationId = ?1 and leftOn is null and withdrawnOn is null and leavesOn <= ?2", id, day)
                .forEach(this::record);
        members.update(
                "leftOn = ?2, leftReason = ?3, version = version + 1 where organisationId = ?1 and leftOn is null and withdrawnOn is null",
                id,
                day,
                LeavingReason.CONVERTED);
    }

    /** Nobody was a member of what was not founded yet. */
    void on(@Observes AssociationChanged changed) {
        members.firstJoined(changed.associationId())
                .ifPresent(first -> rule(
                        !changed.foundedOn().isAfter(first),
                        "founded-after-first-entry",
                        "foundedOn",
                        changed.foundedOn(),
                        "first",
                        first));
    }
}
