package org.jointprosperity.cooperative.membership;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.association.Organisation;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbour;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** Lets one or many join 入社; to be called under the organisation's lock. */
@ApplicationScoped
class JoiningMembers {

    /** How roster numbers of persons in town begin. */
    private static final String URBAN = "C";

    private final Members members;
    private final Registers registers;
    private final Neighbours neighbours;
    private final RegisterLaw law;
    private final EndingMemberships ending;
    private final Outbox outbox;
    private final Event<RegisterChanged> changed;
    private final BusinessDay businessDay;

    JoiningMembers(
            Members members,
            Registers registers,
            Neighbours neighbours,
            RegisterLaw law,
            EndingMemberships ending,
            Outbox outbox,
            Event<RegisterChanged> changed,
            BusinessDay businessDay) {
        this.members = members;
        this.registers = registers;
        this.neighbours = neighbours;
        this.law = law;
        this.ending = ending;
        this.outbox = outbox;
        this.changed = changed;
        this.businessDay = businessDay;
    }

    /** All of them or none; refuses who is unknown, a member already, or not admitted. */
    List<Membership> join(Organisation organisation, List<JoinOrganisation> requests) {
        registers.of(organisation);
        var today = businessDay.today();
        var joining = new ArrayList<Membership>();
        for (var request : requests) {
            joining.add(new Membership(organisation, request, today));
        }
        requireKnown(organisation, requests);
        requireNew(organisation, joining);
        ending.endLapsed(organisation, joining);
        var before = law.before(
                organisation,
                joining.stream().map(membership -> membership.joinedOn).toList());
        members.persist(joining);
        members.flush();
        law.requireNotWorse(organisation, before);
        joining.forEach(membership -> outbox.add(membership.joined()));
        changed.fire(new RegisterChanged(organisation));
        return joining;
    }

    private void requireKnown(Organisation organisation, List<JoinOrganisation> requests) {
        var persons = new ArrayList<String>();
        var organisations = new ArrayList<String>();
        for (var request : requests) {
            if (request.kind() == MemberKind.ORGANISATION) {
                organisations.add(new CreditCode(request.number()).value());
            } else {
                persons.add(request.number());
            }
        }
        law.requireAdmitted(organisation, organisations);
        var known = neighbours.requireAll(Kind.PERSON, persons);
        for (var request : requests) {
            if (request.kind() == MemberKind.FARMER && !isFarmer(known.get(request.number()))) {
                throw law.noFarmer(organisation, request.number(), request.joinedOn());
            }
        }
    }

    /** Whoever lives in town or belongs to a unit is a member of another kind, and the law counts him so (2017 art. 20). */
    private static boolean isFarmer(Neighbour person) {
        return person.unitNumber() == null && !person.number().startsWith(URBAN);
    }

    /** One is a member once at a time; who has left may join again from the day of leaving on. */
    private void requireNew(Organisation organisation, List<Membership> joining) {
        var numbers = new HashSet<String>();
        for (var membership : joining) {
            rule(numbers.add(membership.number), "member-already-joined", "number", membership.number);
        }
        for (var earlier : members.ofNumbers(organisation.id(), numbers)) {
            for (var membership : joining) {
                boolean overlaps = membership.number.equals(earlier.number)
                        && (earlier.endsOn() == null || earlier.endsOn().isAfter(membership.joinedOn));
                rule(!overlaps, "member-already-joined", "number", membership.number, "joinedOn", earlier.joinedOn);
            }
        }
    }
}
