package org.jointprosperity.pairing.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;

/**
 * 历史: what a register holds now, and what it held on a day. The entries themselves are the state of today; each change
 * leaves the state before it behind, with the days it held.
 */
@ApplicationScoped
public class History {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private final PastStates past;
    private final BusinessDay businessDay;
    private final Pages pages;
    private final ObjectMapper json;

    History(PastStates past, BusinessDay businessDay, Pages pages, ObjectMapper json) {
        this.past = past;
        this.businessDay = businessDay;
        this.pages = pages;
        this.json = json;
    }

    /** Keeps how an entry was until today; what held for no day at all is not kept. */
    public void keep(Before before) {
        var today = businessDay.today();
        if (before.since().isBefore(today)) {
            past.persist(new PastState(before, today, written(before.view())));
        }
    }

    /** A page of a register as it is, or as it was on a day; refuses a day that has not come. */
    public <E extends Dated, V> Page<V> page(PageRequest page, LocalDate asOf, Register<E, V> register, Wanted wanted) {
        String after = pages.after(page);
        var found = Stream.concat(
                        now(page, asOf, register, wanted, after).stream(),
                        asOf == null ? Stream.empty() : then(page, asOf, register, wanted, after).stream())
                .sorted(Comparator.comparing(Found::number))
                .limit(page.fetch())
                .toList();
        return pages.page(page, found, Found::number).map(Found::view);
    }

    /** An entry as it is, or as it was on a day; 404 where there was none, refused where another one stands in its place. */
    public <E extends Dated, V> V get(Register<E, V> register, UUID id, LocalDate asOf) {
        var entry = register.entries().findByIdOptional(id);
        if (asOf == null) {
            var live = entry.orElseThrow(Refusal::notFound);
            live.standing().requireLive(live.number());
            return register.view().apply(live);
        }
        requireCome(asOf);
        return entry.filter(known -> known.standing().covers(asOf))
                .map(register.view())
                .or(() -> past.covering(id, asOf).map(state -> read(state, register.shape())))
                .orElseThrow(() -> {
                    entry.filter(known -> !asOf.isBefore(known.standing().since()))
                            .ifPresent(known -> known.standing().requireLive(known.number()));
                    return Refusal.notFound();
                });
    }

    /** The states of an entry with their days, oldest first; the last one is how it is now. */
    public <E extends Dated, V> Page<StateView<V>> states(PageRequest page, Register<E, V> register, UUID id) {
        String after = pages.after(page);
        var from = after.isEmpty() ? BEFORE_ALL : LocalDate.parse(after);
        List<StateView<V>> states = new ArrayList<>();
        past.of(id, from, page.fetch())
                .forEach(state ->
                        states.add(new StateView<>(state.heldFrom, state.heldUntil, read(state, register.shape()))));
        var entry = register.entries().findByIdOptional(id);
        if (states.size() < page.fetch()) {
            entry.filter(known -> known.standing().since().isAfter(from))
                    .ifPresent(known -> states.add(new StateView<>(
                            known.standing().since(),
                            known.standing().mergedOn(),
                            register.view().apply(known))));
        }
        if (states.isEmpty() && entry.isEmpty()) {
            throw Refusal.notFound();
        }
        return pages.page(page, states, state -> state.heldFrom().toString());
    }

    /** The entries as they are now, which is how they were on the day where they have not changed since. */
    private <E extends Dated, V> List<Found<V>> now(
            PageRequest page, LocalDate asOf, Register<E, V> register, Wanted wanted, String after) {
        var criteria = wanted.now(Criteria.after(register.key(), after))
                .where(
                        "(standing.mergedOn is null or standing.mergedOn > :stands)",
                        "stands",
                        asOf == null ? businessDay.today() : asOf)
                .where("standing.since <= :asOf", "asOf", asOf);
        return register
                .entries()
                .find("from " + register.entity() + " x where " + criteria.query(), criteria.parameters())
                .range(0, page.fetch() - 1)
                .stream()
                .map(entry -> new Found<>(entry.number(), register.view().apply(entry)))
                .toList();
    }

    private <V> List<Found<V>> then(
            PageRequest page, LocalDate asOf, Register<?, V> register, Wanted wanted, String after) {
        requireCome(asOf);
        var criteria = wanted.then(Criteria.after("number", after))
                .is("kind", register.kind())
                .where("heldFrom <= :asOf and heldUntil > :asOf", "asOf", asOf)
                .where(
                        "cast(sql('(? @> cast(? as jsonb))', state, :members) as boolean) = true",
                        "members",
                        wanted.members().map(this::written).orElse(null));
        return past.find(criteria.query(), criteria.parameters()).range(0, page.fetch() - 1).stream()
                .map(state -> new Found<>(state.number, read(state, register.shape())))
                .toList();
    }

    private void requireCome(LocalDate asOf) {
        AsOf.come(asOf, businessDay.today());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Views and filters are our own", e);
        }
    }

    /** A view of an earlier version may have had members that are no longer shown. */
    private <V> V read(PastState state, Class<V> shape) {
        try {
            return json.readerFor(shape)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(state.state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The state was written here: " + state.id, e);
        }
    }

    private record Found<V>(String number, V view) {}
}
