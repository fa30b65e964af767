package org.jointprosperity.cooperative.office;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CooperativeEvent.MemberLeft;
import org.jointprosperity.cooperative.association.Organisation;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.compliance.Composition;
import org.jointprosperity.cooperative.law.Post;
import org.jointprosperity.cooperative.membership.RegisterChanged;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** Gives offices to persons and takes them away 任职与离任; to be called under the organisation's lock. */
@ApplicationScoped
class TakingOffices {

    /** Offices that are filled from among the members, and end with the membership. */
    private static final Set<Post> OF_MEMBERS = Set.of(Post.CHAIR, Post.DIRECTOR, Post.SUPERVISOR);

    private final Offices offices;
    private final OfficeFacts facts;
    private final Compliance compliance;
    private final Neighbours neighbours;
    private final Event<RegisterChanged> changed;
    private final BusinessDay businessDay;

    TakingOffices(
            Offices offices,
            OfficeFacts facts,
            Compliance compliance,
            Neighbours neighbours,
            Event<RegisterChanged> changed,
            BusinessDay businessDay) {
        this.offices = offices;
        this.facts = facts;
        this.compliance = compliance;
        this.neighbours = neighbours;
        this.changed = changed;
        this.businessDay = businessDay;
    }

    /** Refuses a second chair, an office held already, and what the cooperative law forbids on the first day or today. */
    Office take(Organisation organisation, TakeOffice request) {
        neighbours.require(Kind.PERSON, request.number());
        offices.holdPerson(request.number());
        var today = businessDay.today();
        var office = new Office(organisation, request, today);
        rule(
                offices.current(organisation.id(), request.number()).stream()
                        .noneMatch(held -> held.post == request.post()),
                "office-held-already",
                "number",
                request.number(),
                "post",
                request.post());
        rule(request.post() != Post.CHAIR || !offices.isHeld(organisation.id(), Post.CHAIR), "chair-taken");
        var before = composition(organisation, List.of(request.beginsOn(), today));
        offices.saved(office);
        if (organisation.isCooperative()) {
            before.forEach((day, earlier) -> compliance.refuseWorse(
                    Compliance.OF_OFFICES, earlier, composition(organisation, day), day, organisation.divisionCode()));
        }
        changed.fire(new RegisterChanged(organisation));
        return office;
    }

    /** Ends an office. */
    void end(Organisation organisation, Office office, LocalDate on) {
        office.end(on, businessDay.today());
        offices.saved(office);
        changed.fire(new RegisterChanged(organisation));
    }

    /** Who is a member no more is chair, director and supervisor no more. */
    void follow(@Observes MemberLeft left) {
        for (var office : offices.current(left.associationId(), left.memberNumber())) {
            if (OF_MEMBERS.contains(office.post) && left.leftOn().isAfter(office.beginsOn)) {
                office.end(left.leftOn(), businessDay.today());
            }
        }
        offices.flush();
    }

    private Map<LocalDate, Composition> composition(Organisation organisation, List<LocalDate> days) {
        var compositions = new HashMap<LocalDate, Composition>();
        days.forEach(day -> compositions.put(day, composition(organisation, day)));
        return compositions;
    }

    private Composition composition(Organisation organisation, LocalDate day) {
        return Composition.of(0, 0, 0, 0).withOffices(facts.on(organisation, day));
    }
}
