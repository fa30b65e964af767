package org.jointprosperity.pairing.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A phone that writes record cards without a network and sends them when it can. On a conflict it takes what is stored and
 * keeps what it wrote as a draft; now and then its owner insists and sends the draft anew on top of what is stored.
 */
final class Phone {

    /** Whom the phone talks to when there is a network. */
    interface Office {
        /** Answers item by item, in the order in which they were sent. */
        List<Answer> send(List<Item> items);

        /** Every visit the owner may see. */
        Map<UUID, Known> read();
    }

    /** What the phone is told of one item; {@code stored} is null where it is what was sent, or nothing. */
    record Answer(Outcome outcome, Long version, Known stored) {}

    /** A visit as the phone knows it. */
    record Known(String member, String counterpart, Card card, long version) {}

    private static final String[] WORDS = {"讲解政策", "送去化肥", "看望老人", "商定茶园", "问问收成"};

    private final Random chance;
    private final List<String[]> pairs;
    private final LocalDate day;
    private final Map<UUID, Known> known = new HashMap<>();
    private final Map<UUID, List<Item>> waiting = new HashMap<>();
    private final List<Item> drafts = new ArrayList<>();
    private final List<Item> written = new ArrayList<>();

    /** A phone whose owner writes about visits of these members to these people, made on this day. */
    Phone(Random chance, List<String[]> pairs, LocalDate day) {
        this.chance = chance;
        this.pairs = pairs;
        this.day = day;
    }

    /** Writes a new card, or changes one it knows or has just written. */
    void write() {
        var open = new ArrayList<>(known.keySet());
        open.addAll(waiting.keySet());
        open.removeIf(id -> pairs.stream().noneMatch(pair -> pair[0].equals(of(id).member())));
        Collections.sort(open);
        if (open.isEmpty() || chance.nextInt(3) == 0) {
            var pair = pairs.get(chance.nextInt(pairs.size()));
            keep(new Item(new UUID(chance.nextLong(), chance.nextLong()), 0L, pair[0], pair[1], card(null)));
        } else {
            var id = open.get(chance.nextInt(open.size()));
            var of = of(id);
            keep(new Item(id, next(id), of.member(), of.counterpart(), card(of.card())));
        }
    }

    /** Sends what waits, in any order; the answer may be lost on the way back. */
    void send(Office office, boolean answerArrives) {
        var items = new ArrayList<Item>();
        waiting.values().forEach(items::addAll);
        items.sort(Comparator.comparing(Item::clientId).thenComparing(Item::baseVersion));
        Collections.shuffle(items, chance);
        if (items.isEmpty()) {
            return;
        }
        var answers = office.send(items);
        assertThat(answers).hasSameSizeAs(items);
        if (answerArrives) {
            var order = new ArrayList<Integer>();
            for (int at = 0; at < items.size(); at++) {
                order.add(at);
            }
            order.sort(Comparator.comparing(at -> items.get(at).baseVersion()));
            waiting.clear();
            var conflicts = new HashMap<UUID, Item>();
            order.forEach(at -> learn(items.get(at), answers.get(at), conflicts));
            conflicts.values().stream()
                    .sorted(Comparator.comparing(Item::clientId))
                    .filter(draft -> chance.nextBoolean())
                    .forEach(this::insist);
        }
    }

    /** Takes over what is stored, except where something of its own waits. */
    void read(Office office) {
        office.read().forEach((id, stored) -> {
            if (!waiting.containsKey(id)) {
                known.put(id, stored);
            }
        });
    }

    boolean waits() {
        return !waiting.isEmpty();
    }

    Map<UUID, Known> known() {
        return known;
    }

    /** Everything the owner ever wrote here. */
    List<Item> written() {
        return written;
    }

    boolean keepsAsDraft(Item item) {
        return drafts.contains(item);
    }

    private void learn(Item item, Answer answer, Map<UUID, Item> conflicts) {
        var id = item.clientId();
        switch (answer.outcome()) {
            case CREATED, UPDATED ->
                known.put(id, new Known(item.member(), item.counterpart(), item.card(), answer.version()));
            case UNCHANGED -> known.put(id, answer.stored());
            case CONFLICT -> {
                known.put(id, answer.stored());
                drafts.add(item);
                conflicts.put(id, item);
            }
            case REJECTED -> {
                if (answer.stored() != null) {
                    known.put(id, answer.stored());
                }
                drafts.add(item);
            }
        }
    }

    private void insist(Item draft) {
        var stored = known.get(draft.clientId());
        keep(new Item(draft.clientId(), stored.version(), draft.member(), draft.counterpart(), draft.card()));
    }

    private void keep(Item item) {
        waiting.computeIfAbsent(item.clientId(), id -> new ArrayList<>()).add(item);
        written.add(item);
    }

    private long next(UUID id) {
        long stored = known.containsKey(id) ? known.get(id).version() : 0;
        return stored + waiting.getOrDefault(id, List.of()).size();
    }

    private Known of(UUID id) {
        var own = waiting.get(id);
        if (own == null) {
            return known.get(id);
        }
        var last = own.get(own.size() - 1);
        return new Known(last.member(), last.counterpart(), last.card(), 0);
    }

    /** Mostly one that is in order; sometimes of tomorrow, with a place nobody agreed to, or another concern. */
    private Card card(Card before) {
        int odd = chance.nextInt(20);
        String concern = before == null || odd == 0 ? null : before.concern();
        return new Card(
                odd == 1 ? day.plusDays(1) : day,
                Purpose.values()[chance.nextInt(Purpose.values().length)],
                Activity.values()[chance.nextInt(Activity.values().length)],
                WORDS[chance.nextInt(WORDS.length)],
                null,
                odd < 4 ? "611023104001" : null,
                odd == 3,
                null,
                concern == null && chance.nextInt(5) == 0 ? "吃水困难" : concern);
    }
}
