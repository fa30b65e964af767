package org.jointprosperity.pairing.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointprosperity.pairing.liaison.Link;
import org.junit.jupiter.api.Test;

/** Phones without a network, answers that are lost, batches sent again: in the end all sides have the same cards. */
class OfflinePhonesTest {

    private static final int HISTORIES = 1_000;
    private static final int STEPS = 40;
    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    private static final String UNIT = "11611023MBY416905X";
    private static final Links LINKS = new Links(List.of(link("C0281", "N04672"), link("C0281", "N04673")));
    private static final Recorder MEMBER = new Recorder("C0281", "C0281", null, village -> false);
    private static final Recorder SECRETARY = new Recorder("C0280", "C0280", UNIT, village -> false);

    private static Link link(String member, String counterpart) {
        return new Link(
                UUID.nameUUIDFromBytes((member + counterpart).getBytes()),
                member,
                counterpart,
                UNIT,
                "61102310400101",
                "611023104001",
                TODAY.minusDays(30),
                null);
    }

    @Test
    void aThousandHistoriesOfThreePhonesEndEqualOnAllSides() {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        for (int history = 0; history < HISTORIES; history++) {
            new History(history).run(outcomes);
        }
        assertThat(outcomes).as("every kind of answer was given").containsOnlyKeys(Outcome.values());
        assertThat(outcomes.values()).allMatch(times -> times > HISTORIES);
    }

    /** One history: two phones of a member, one of the secretary, and what happens at the office itself. */
    private static final class History {
        private final long seed;
        private final Random chance;
        private final Map<UUID, Visit> stored = new TreeMap<>();
        private final List<Phone> phones = new ArrayList<>();
        private final List<Recorder> owners = List.of(MEMBER, MEMBER, SECRETARY);

        History(long seed) {
            this.seed = seed;
            this.chance = new Random(seed);
            var pairs = List.of(new String[] {"C0281", "N04672"}, new String[] {"C0281", "N04673"});
            owners.forEach(owner -> phones.add(new Phone(chance, pairs, TODAY)));
        }

        void run(Map<Outcome, Integer> outcomes) {
            for (int step = 0; step < STEPS; step++) {
                int at = chance.nextInt(phones.size());
                var phone = phones.get(at);
                switch (chance.nextInt(8)) {
                    case 0, 1, 2, 3 -> phone.write();
                    case 4 -> phone.send(office(at, outcomes), true);
                    case 5 -> phone.send(office(at, outcomes), false);
                    case 6 -> phone.read(office(at, outcomes));
                    default -> confirmOne();
                }
            }
            while (phones.stream().anyMatch(Phone::waits)) {
                for (int at = 0; at < phones.size(); at++) {
                    phones.get(at).send(office(at, outcomes), true);
                }
            }
            for (int at = 0; at < phones.size(); at++) {
                phones.get(at).read(office(at, outcomes));
                assertThat(phones.get(at).known())
                        .as("phone %s of history %s", at, seed)
                        .isEqualTo(office(at, outcomes).read());
            }
            phones.forEach(phone -> phone.written().forEach(item -> nothingIsLost(phone, item)));
        }

        private void confirmOne() {
            stored.values().stream()
                    .filter(visit -> !visit.isConfirmed())
                    .findFirst()
                    .ifPresent(visit -> visit.confirm(Confirmation.BY_PERSON, "N04672", null, TODAY));
        }

        /** What was written stands in a version of the card, or with the one who wrote it. */
        private void nothingIsLost(Phone phone, Item item) {
            var visit = stored.get(item.clientId());
            boolean isStored = visit != null
                    && visit.versionsAfter(0).stream()
                            .anyMatch(version -> version.card().equals(item.card()));
            assertThat(isStored || phone.keepsAsDraft(item))
                    .as("%s of history %s", item, seed)
                    .isTrue();
        }

        private Phone.Office office(int phone, Map<Outcome, Integer> outcomes) {
            return new Phone.Office() {
                @Override
                public List<Phone.Answer> send(List<Item> items) {
                    var cards = new RecordCards(new Shelf(stored), LINKS, owners.get(phone), TODAY);
                    return cards.take(items).stream()
                            .peek(taken -> outcomes.merge(taken.outcome(), 1, Integer::sum))
                            .map(taken -> new Phone.Answer(
                                    taken.outcome(),
                                    taken.stored() == null
                                            ? null
                                            : taken.stored().version(),
                                    knownOf(taken.stored())))
                            .toList();
                }

                @Override
                public Map<UUID, Phone.Known> read() {
                    return stored.values().stream()
                            .collect(Collectors.toMap(Visit::id, visit -> knownOf(VisitView.of(visit))));
                }
            };
        }
    }

    static Phone.Known knownOf(VisitView visit) {
        return visit == null
                ? null
                : new Phone.Known(visit.member(), visit.counterpart(), visit.card(), visit.version());
    }

    /** Cards in memory, under the rules of the aggregate itself. */
    record Shelf(Map<UUID, Visit> stored) implements Desk {
        @Override
        public Optional<Visit> find(UUID id) {
            return Optional.ofNullable(stored.get(id));
        }

        @Override
        public boolean record(Visit visit) {
            return stored.putIfAbsent(visit.id, visit) == null;
        }

        @Override
        public void correct(Visit visit, Card card, Links links, Recorder by) {
            visit.correct(card, links, by, TODAY);
        }
    }
}
