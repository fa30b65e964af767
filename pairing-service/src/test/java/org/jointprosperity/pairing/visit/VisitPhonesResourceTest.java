package org.jointprosperity.pairing.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;
import static org.jointprosperity.pairing.visit.Visiting.PATH;
import static org.jointprosperity.pairing.visit.Visiting.TODAY;
import static org.jointprosperity.pairing.visit.Visiting.visits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three phones that write, send and read in any order, against the service itself. */
@QuarkusTest
@WithTestResource(RealParts.class)
class VisitPhonesResourceTest {

    private static final int HISTORIES = 5 * Integer.getInteger("joint.scale", 1);

    @Inject
    ObjectMapper json;

    @BeforeEach
    void theMemberIsLinkedWithTwoHouseholds() {
        Visiting.begin();
    }

    @Test
    void historiesOfThreePhonesEndEqualInTheDatabaseToo() {
        for (int history = 0; history < HISTORIES; history++) {
            var chance = new Random(history);
            var pairs = List.of(new String[] {"C0281", "N04673"}, new String[] {"C0281", "N95001"});
            var owners = List.of(Tokens.unit(), Tokens.unit(), Tokens.town());
            var phones = owners.stream()
                    .map(owner -> new Phone(chance, pairs, LocalDate.parse(TODAY)))
                    .toList();
            for (int step = 0; step < 25; step++) {
                int at = chance.nextInt(phones.size());
                switch (chance.nextInt(6)) {
                    case 0, 1, 2 -> phones.get(at).write();
                    case 3 -> phones.get(at).send(new Online(owners.get(at)), true);
                    case 4 -> phones.get(at).send(new Online(owners.get(at)), false);
                    default -> phones.get(at).read(new Online(owners.get(at)));
                }
            }
            while (phones.stream().anyMatch(Phone::waits)) {
                for (int at = 0; at < phones.size(); at++) {
                    phones.get(at).send(new Online(owners.get(at)), true);
                }
            }
            for (int at = 0; at < phones.size(); at++) {
                phones.get(at).read(new Online(owners.get(at)));
                assertThat(phones.get(at).known())
                        .as("phone %s of history %s", at, history)
                        .isEqualTo(phones.get(0).known())
                        .hasSize((int) visits());
            }
            Database.execute("truncate visit, visit_version, visit_claim, concern, concern_step");
        }
    }

    /** The service as a phone reaches it. */
    private final class Online implements Phone.Office {
        private final Tokens owner;

        Online(Tokens owner) {
            this.owner = owner;
        }

        @Override
        public List<Phone.Answer> send(List<Item> items) {
            try {
                var answered = owner.sends(json.writeValueAsString(Map.of("items", items)))
                        .post(PATH + "/batch")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
                return json.readValue(answered, BatchView.class).items().stream()
                        .map(item -> new Phone.Answer(
                                item.outcome(), item.version(), OfflinePhonesTest.knownOf(item.stored())))
                        .toList();
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Map<UUID, Phone.Known> read() {
            var all = new HashMap<UUID, Phone.Known>();
            String next = null;
            do {
                var page = owner.asks()
                        .get(PATH + "?limit=200" + (next == null ? "" : "&cursor=" + next))
                        .then()
                        .statusCode(200)
                        .body("items", notNullValue())
                        .extract();
                try {
                    for (var item : json.readTree(page.asString()).get("items")) {
                        var visit = json.treeToValue(item, VisitView.class);
                        all.put(visit.id(), OfflinePhonesTest.knownOf(visit));
                    }
                } catch (JsonProcessingException e) {
                    throw new AssertionError(e);
                }
                next = page.path("next");
            } while (next != null);
            return all;
        }
    }
}
