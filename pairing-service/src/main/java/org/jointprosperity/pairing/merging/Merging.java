package org.jointprosperity.pairing.merging;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.registry.Lockable;
import org.jointprosperity.pairing.registry.Mergeable;

/** Merges two entries of a register: the duplicate stays for the days before, the survivor stands for both from today on. */
@ApplicationScoped
class Merging {

    private final Merges merges;
    private final Caller caller;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;

    Merging(Merges merges, Caller caller, BusinessDay businessDay, Outbox outbox, IfMatch ifMatch) {
        this.merges = merges;
        this.caller = caller;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
    }

    /**
     * Under both row locks. What asks of the two whether they may be merged, and what gives the survivor what the duplicate
     * had, comes with the register: {@code (duplicate, survivor)}.
     */
    <E extends Mergeable<E>> RestResponse<MergeView> merge(
            Lockable<E> register,
            UUID survivorId,
            MergeDuplicate request,
            BiConsumer<E, E> asking,
            BiConsumer<E, E> handingOver) {
        var duplicateId = register.requireId(request.duplicate());
        rule(!duplicateId.equals(survivorId), "merge-with-itself", "number", request.duplicate());
        var pair = locked(register, duplicateId, survivorId);
        ifMatch.require(pair.survivor().version());
        asking.accept(pair.duplicate(), pair.survivor());
        pair.survivor().standing().requireLive(pair.survivor().number());
        pair.duplicate().standing().requireLive(pair.duplicate().number());
        requireAlike(request, pair.duplicate().contradictions(pair.survivor()));
        var today = businessDay.today();
        outbox.add(pair.duplicate().mergeInto(pair.survivor(), today));
        handingOver.accept(pair.duplicate(), pair.survivor());
        var merge = new Merge(pair.duplicate(), pair.survivor(), today, request.reason(), caller);
        merges.persistAndFlush(merge);
        return Created.at("/api/v1/merges/" + merge.id, MergeView.of(merge));
    }

    /** Refuses to make one of two that differ in what one has one of, unless the caller said that he knows. */
    static void requireAlike(MergeDuplicate request, List<String> differing) {
        rule(
                differing.isEmpty() || request.acceptsDifferences(),
                "duplicates-differ",
                "number",
                request.duplicate(),
                "fields",
                String.join(", ", differing));
    }

    /** Persons and households of two organisations have liaisons that rest on two pairings; one of them moves first. */
    static void requireSame(String organisation, String other) {
        rule(
                Objects.equals(organisation, other),
                "duplicate-of-another-organisation",
                "organisation",
                organisation,
                "other",
                other);
    }

    /** In the order of ids, so that two who merge the same two the other way round do not wait for each other for ever. */
    private static <E> Pair<E> locked(Lockable<E> register, UUID duplicateId, UUID survivorId) {
        if (duplicateId.compareTo(survivorId) < 0) {
            var duplicate = register.lock(duplicateId);
            return new Pair<>(duplicate, register.lock(survivorId));
        }
        var survivor = register.lock(survivorId);
        return new Pair<>(register.lock(duplicateId), survivor);
    }

    private record Pair<E>(E duplicate, E survivor) {}
}
