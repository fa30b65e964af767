package org.jointprosperity.pairing.visit;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.problem.RuleViolation;

/**
 * The rules by which items of an offline batch are taken. Items of one visit are taken by the version they build on,
 * however they were sent; an item whose forerunner was not taken is not taken either, as it was written on top of it. One
 * that was taken before changes nothing. No item harms another visit's.
 */
final class RecordCards {

    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::clientId).thenComparing(Item::baseVersion);

    private final Desk desk;
    private final Links links;
    private final Recorder recorder;
    private final LocalDate today;

    RecordCards(Desk desk, Links links, Recorder recorder, LocalDate today) {
        this.desk = desk;
        this.links = links;
        this.recorder = recorder;
        this.today = today;
    }

    /** Takes the items; what became of each stands where the item stood. */
    List<Taken> take(List<Item> items) {
        var taken = new Taken[items.size()];
        var fallen = new HashMap<UUID, Outcome>();
        IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparing(items::get, ORDER))
                .forEach(at -> taken[at] = take(items.get(at), fallen));
        return List.of(taken);
    }

    private Taken take(Item item, Map<UUID, Outcome> fallen) {
        var answer = take(item, fallen.get(item.clientId()));
        if (answer.outcome() == Outcome.CONFLICT || answer.outcome() == Outcome.REJECTED) {
            fallen.putIfAbsent(item.clientId(), answer.outcome());
        }
        return answer;
    }

    private Taken take(Item item, Outcome forerunner) {
        Visit stored = null;
        try {
            stored = stored(item);
            if (forerunner == null && stored == null) {
                var visit = opened(item);
                if (desk.record(visit)) {
                    return answer(item, Outcome.CREATED, visit);
                }
                stored = stored(item);
                rule(stored != null, "client-id-taken");
            }
            return answer(item, onto(stored, item, forerunner), stored);
        } catch (RuleViolation refused) {
            return new Taken(item, Outcome.REJECTED, stored == null ? null : VisitView.of(stored), refused);
        }
    }

    private Visit opened(Item item) {
        rule(item.baseVersion() == 0, "not-found");
        var link = links.on(item.member(), item.counterpart(), item.card().visitedOn());
        rule(recorder.recordsFor(link), "visit-not-yours", "member", item.member());
        return new Visit(item.clientId(), null, link, item.card(), recorder.name(), today);
    }

    private Outcome onto(Visit stored, Item item, Outcome forerunner) {
        rule(stored != null && forerunner != Outcome.REJECTED, "earlier-item-not-taken");
        rule(stored.isOf(item.member(), item.counterpart()), "visit-parties-fixed");
        if (forerunner == Outcome.CONFLICT) {
            return Outcome.CONFLICT;
        }
        if (stored.hasTaken(item.card(), item.baseVersion())) {
            return Outcome.UNCHANGED;
        }
        if (stored.version != item.baseVersion()) {
            return Outcome.CONFLICT;
        }
        desk.correct(stored, item.card(), links, recorder);
        return Outcome.UPDATED;
    }

    /** A visit of someone else looks like none. */
    private Visit stored(Item item) {
        return desk.find(item.clientId()).filter(recorder::recordsFor).orElse(null);
    }

    private static Taken answer(Item item, Outcome outcome, Visit visit) {
        return new Taken(item, outcome, VisitView.of(visit), null);
    }
}
