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
import org.jointprosperity.contracts.CooperativeEvent.AssociationChanged;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;
import org.jointprosperity.contracts.CooperativeEvent.MemberEntryWithdrawn;
import org.jointprosperity.contracts.CooperativeEvent.MemberLeft;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.association.IndustryChanged;
import org.jointprosperity.cooperative.association.Organisation;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.compliance.Composition;
import org.jointprosperity.cooperative.law.Matter;
import org.jointprosperity.cooperative.law.Post;
import org.jointprosperity.cooperative.leadership.LeaderTerms;
import org.jointprosperity.cooperative.membership.Members;
import org.jointprosperity.cooperative.membership.RegisterChanged;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** Gives offices to persons and takes them away 任职与离任; to be called under the organisation's lock. */
@ApplicationScoped
class TakingOffices {

    /** Offices that are filled from among the members, and end with the membership. */
    static final Set<Post> OF_MEMBERS = Set.of(Post.CHAIR, Post.DIRECTOR, Post.SUPERVISOR);

    private static final String DIED = "DIED";

    private final Associations associations;
    private final Offices offices;
    private final OfficeFacts facts;
    private final LeaderTerms terms;
    private final Members members;
    private final Compliance compliance;
    private final Neighbours neighbours;
    private final Event<RegisterChanged> changed;
    private final TellingCompetitors competitors;
    private final BusinessDay businessDay;

    TakingOffices(
            Associations associations,
            Offices offices,
            OfficeFacts facts,
            LeaderTerms terms,
            Members members,
            Compliance compliance,
            Neighbours neighbours,
            Event<RegisterChanged> changed,
            TellingCompetitors competitors,
            BusinessDay businessDay) {
        this.associations = associations;
        this.offices = offices;
        this.facts = facts;
        this.terms = terms;
        this.members = members;
        this.compliance = compliance;
        this.neighbours = neighbours;
        this.changed = changed;
        this.competitors = competitors;
        this.businessDay = businessDay;
    }

    /** Refuses a second chair, an office held already, and what the cooperative law forbids on the first day or today. */
    Office take(Organisation organisation, TakeOffice request) {
        neighbours.require(Kind.PERSON, request.number());
        offices.holdPerson(request.number());
        var today = businessDay.today();
        var office = new Office(organisation, request, today);
        requireFree(organisation, request);
        var before = composition(organisation, List.of(request.beginsOn(), today));
        offices.saved(office);
        if (organisation.isCooperative()) {
            before.forEach((day, earlier) -> compliance.refuseWorse(
                    Compliance.OF_OFFICES, earlier, composition(organisation, day), day, organisation.divisionCode()));
        }
        changed.fire(new RegisterChanged(organisation));
        competitors.tell(organisation, Set.of(office.number));
        return office;
    }

    /**
     * An office that ended since stands in the way too, as the new one goes on from its first day; and whoever leads it on that
     * day or later is its chair.
     */
    private void requireFree(Organisation organisation, TakeOffice request) {
        for (var held : offices.heldSince(organisation.id(), request.post(), request.beginsOn())) {
            rule(
                    !held.number.equals(request.number()),
                    "office-held-already",
                    "number",
                    request.number(),
                    "post",
                    request.post(),
                    "beginsOn",
                    held.beginsOn,
                    "endsOn",
                    held.endsOn);
            rule(request.post() != Post.CHAIR, "chair-taken", "beginsOn", held.beginsOn, "endsOn", held.endsOn);
        }
        if (request.post() == Post.CHAIR) {
            terms.anotherLeading(organisation.id(), request.number(), request.beginsOn())
                    .ifPresent(leading ->
                            rule(false, "chair-taken", "beginsOn", leading.since(), "endsOn", leading.until()));
        }
    }

    /** Ends an office. */
    void end(Organisation organisation, Office office, LocalDate on) {
        office.end(on, businessDay.today());
        offices.saved(office);
        changed.fire(new RegisterChanged(organisation));
        competitors.tell(organisation, Set.of(office.number));
    }

    /** Whoever died holds no office; who else is a member of a cooperative no more is chair, director and supervisor no more. */
    void follow(@Observes MemberLeft left) {
        var held = offices.current(left.associationId(), left.memberNumber());
        if (held.isEmpty()) {
            return;
        }
        boolean died = DIED.equals(left.reason());
        var organisation = associations.organisation(left.associationId());
        for (var office : held) {
            boolean ends = died || organisation.isCooperative() && OF_MEMBERS.contains(office.post);
            if (ends && left.leftOn().isAfter(office.beginsOn)) {
                office.end(left.leftOn(), businessDay.today());
            }
        }
        offices.flush();
        competitors.tell(organisation, Set.of(left.memberNumber()));
    }

    /**
     * Nobody goes on as chair, director or supervisor whose only entry is withdrawn: the office is ended before, on the day on
     * which it was. One that ended before stays, as what was, and is no reason to keep a wrong entry.
     */
    void on(@Observes MemberEntryWithdrawn withdrawn) {
        var organisation = associations.organisation(withdrawn.associationId());
        var today = businessDay.today();
        if (!organisation.isCooperative()
                || members.isMemberOn(withdrawn.associationId(), withdrawn.memberNumber(), today)) {
            return;
        }
        var citation = compliance.citation(Matter.ELECTED_OFFICES, today, organisation.divisionCode());
        offices.current(withdrawn.associationId(), withdrawn.memberNumber()).stream()
                .filter(office -> OF_MEMBERS.contains(office.post))
                .findFirst()
                .ifPresent(office -> rule(
                        false,
                        "withdrawal-with-office",
                        citation.with(
                                "number", withdrawn.memberNumber(), "post", office.post, "beginsOn", office.beginsOn)));
    }

    /** What began or ended later stands in the way of a conversion; nobody leads what was closed. */
    void on(@Observes AssociationConverted converted) {
        var id = converted.associationId();
        var day = converted.convertedOn();
        rule(
                offices.count("organisationId = ?1 and (beginsOn >= ?2 or endsOn > ?2)", id, day) == 0,
                "conversion-before-last-entry",
                "number",
                converted.number(),
                "convertedOn",
                day);
        var leading = facts.holders(id, day.minusDays(1));
        offices.update("endsOn = ?2, version = version + 1 where organisationId = ?1 and endsOn is null", id, day);
        competitors.tell(associations.organisation(id), leading);
    }

    /** Nobody held an office of what was not founded yet. */
    void on(@Observes AssociationChanged changed) {
        offices.firstBegun(changed.associationId())
                .ifPresent(first -> rule(
                        !changed.foundedOn().isAfter(first),
                        "founded-after-first-entry",
                        "foundedOn",
                        changed.foundedOn(),
                        "first",
                        first));
    }

    /** Refuses another industry in which one of those who lead the cooperative leads a competing one. */
    void on(@Observes IndustryChanged changed) {
        var after = changed.after();
        if (after.isCooperative()) {
            var today = businessDay.today();
            var holders = facts.holders(after.id(), today);
            holders.forEach(offices::holdPerson);
            compliance.refuseWorse(
                    Set.of(Matter.COMPETING_OFFICES),
                    composition(changed.before(), today),
                    composition(after, today),
                    today,
                    after.divisionCode());
            competitors.tell(changed.before(), holders);
            competitors.tell(after, holders);
        }
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
