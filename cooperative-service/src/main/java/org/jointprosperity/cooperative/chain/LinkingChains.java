package org.jointprosperity.cooperative.chain;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;
import org.jointprosperity.contracts.CooperativeEvent.BaseExtended;
import org.jointprosperity.contracts.CooperativeEvent.ChainUnlinked;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.base.Bases;
import org.jointprosperity.cooperative.enterprise.Enterprises;
import org.jointprosperity.cooperative.neighbour.Everywhere;
import org.jointprosperity.cooperative.neighbour.HouseholdMoved;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** Links parties that exist, and lets links end with an association and move with a household. */
@ApplicationScoped
class LinkingChains {

    private final ChainLinks links;
    private final Enterprises enterprises;
    private final Bases bases;
    private final Associations associations;
    private final Neighbours neighbours;
    private final Everywhere everywhere;
    private final CurrentPlace place;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    LinkingChains(
            ChainLinks links,
            Enterprises enterprises,
            Bases bases,
            Associations associations,
            Neighbours neighbours,
            Everywhere everywhere,
            CurrentPlace place,
            Outbox outbox,
            BusinessDay businessDay) {
        this.links = links;
        this.enterprises = enterprises;
        this.bases = bases;
        this.associations = associations;
        this.neighbours = neighbours;
        this.everywhere = everywhere;
        this.place = place;
        this.outbox = outbox;
        this.businessDay = businessDay;
    }

    ChainLink link(LinkChain wanted) {
        wanted.from().requireLinkTo(wanted.to());
        links.requireStage(wanted.stage());
        var division = divisionOf(wanted.to(), wanted.since());
        place.require(division, null);
        requireLeader(wanted);
        links.requireFree(wanted);
        var link = new ChainLink(wanted, division, businessDay.today());
        links.persist(link);
        outbox.add(link.linked());
        return link;
    }

    void end(ChainLink link, LocalDate until) {
        outbox.add(link.end(until, businessDay.today()));
    }

    /** An organisation that is closed leads nobody, in whatever place; what it began later stands in the way. */
    void on(@Observes AssociationConverted converted) {
        everywhere.call(() -> endAll(converted)).forEach(outbox::add);
    }

    private List<ChainUnlinked> endAll(AssociationConverted converted) {
        var ended = new ArrayList<ChainUnlinked>();
        for (var link : links.openFrom(Party.Kind.ASSOCIATION, converted.number())) {
            rule(
                    link.since.isBefore(converted.convertedOn()),
                    "conversion-before-last-entry",
                    "number",
                    converted.number(),
                    "convertedOn",
                    converted.convertedOn());
            ended.add(link.end(converted.convertedOn(), businessDay.today()));
        }
        return ended;
    }

    /** What leads to a base lies where the base does. */
    void follow(@Observes BaseExtended base) {
        links.of(Party.Kind.BASE, base.number()).forEach(link -> link.follow(base.divisionCode()));
    }

    void follow(@Observes HouseholdMoved moved) {
        links.of(Party.Kind.HOUSEHOLD, moved.household()).forEach(link -> link.follow(moved.divisionCode()));
    }

    private String divisionOf(Party producer, LocalDate since) {
        if (producer.kind() == Party.Kind.BASE) {
            var base = bases.requireOpened(producer.number());
            requireNotBefore(since, base.openedOn(), "before-opening", "openedOn");
            return base.divisionCode();
        }
        return neighbours.require(Kind.HOUSEHOLD, producer.number()).divisionCode();
    }

    private void requireLeader(LinkChain link) {
        var leader = link.from();
        switch (leader.kind()) {
            case ENTERPRISE -> enterprises.requireRegistered(CreditCode.of(leader.number()));
            case BASE ->
                requireNotBefore(
                        link.since(), bases.requireOpened(leader.number()).openedOn(), "before-opening", "openedOn");
            case ASSOCIATION ->
                requireNotBefore(
                        link.since(),
                        associations.requireOpen(CreditCode.of(leader.number())).foundedOn(),
                        "before-foundation",
                        "foundedOn");
            case PERSON -> {
                var person = neighbours.require(Kind.PERSON, leader.number());
                rule(
                        !link.to().number().equals(person.householdNumber()),
                        "link-to-itself",
                        "kind",
                        leader.kind(),
                        "number",
                        leader.number());
            }
            case HOUSEHOLD -> neighbours.require(Kind.HOUSEHOLD, leader.number());
        }
    }

    private static void requireNotBefore(LocalDate since, LocalDate first, String code, String name) {
        rule(!since.isBefore(first), code, "date", since, name, first);
    }
}
