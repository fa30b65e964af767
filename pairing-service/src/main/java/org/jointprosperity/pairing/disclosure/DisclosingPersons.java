package org.jointprosperity.pairing.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.history.Dated;
import org.jointprosperity.pairing.registry.Members;
import org.jointprosperity.pairing.registry.Villagers;

/**
 * Shows a person's data in full and notes the access in the same transaction: without the note nothing is shown. A repeated
 * request is another access and another note, as its answer may be read twice; so that no key is asked for under which the
 * answer, and with it personal data, would be kept.
 */
@ApplicationScoped
class DisclosingPersons {

    private final Members members;
    private final Villagers villagers;
    private final PersonalDataAccesses accesses;
    private final Caller caller;
    private final BusinessDay businessDay;
    private final Clock clock;

    DisclosingPersons(
            Members members,
            Villagers villagers,
            PersonalDataAccesses accesses,
            Caller caller,
            BusinessDay businessDay,
            Clock clock) {
        this.members = members;
        this.villagers = villagers;
        this.accesses = accesses;
        this.caller = caller;
        this.businessDay = businessDay;
        this.clock = clock;
    }

    @Transactional
    RestResponse<DisclosedView> member(UUID id, DisclosePerson request) {
        var member = members.require(id);
        return shown(new DisclosedView(note(member, request), member.number(), member.name(), member.phone()));
    }

    @Transactional
    RestResponse<DisclosedView> villager(UUID id, DisclosePerson request) {
        var villager = villagers.require(id);
        return shown(new DisclosedView(note(villager, request), villager.number(), villager.name(), null));
    }

    private UUID note(Dated person, DisclosePerson request) {
        person.standing().requireLive(person.number());
        var access = new PersonalDataAccess(person, request.reason(), caller, businessDay.today(), clock.instant());
        accesses.persistAndFlush(access);
        return access.id;
    }

    /** Not through {@code Created}: no browser and no proxy may keep it. */
    private static RestResponse<DisclosedView> shown(DisclosedView view) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("Location", "/api/v1/personal-data-accesses/" + view.access())
                .header("Cache-Control", "no-store")
                .build();
    }
}
