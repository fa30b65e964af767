package org.jointprosperity.chassis.message;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jointprosperity.chassis.note.Association.DEAD_LETTERS;
import static org.jointprosperity.chassis.note.Association.EVENTS;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Topic;
import org.jointprosperity.chassis.note.Association;
import org.jointprosperity.chassis.note.Learning;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class InboxResourceTest {

    private final Association association = Association.another();

    @AfterEach
    void everythingCanBeLearntAgain() {
        Learning.UNLEARNABLE.clear();
        Learning.HICCUPS.set(0);
    }

    /** Waits until what was sent has passed: a bystander of the same partition is learnt behind it. */
    private void passed() {
        var bystander = Association.another();
        for (int partition = 0; partition < 3; partition++) {
            var fact = bystander.fact(partition + 1, "passed " + partition);
            EVENTS.send(new ProducerRecord<>(fact.topic(), partition, fact.key(), fact.value(), fact.headers()));
        }
        await().atMost(20, SECONDS).until(() -> bystander.lessons().size() == 3);
    }

    private void learns(String... industries) {
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(association.lessons()).containsExactly(industries));
    }

    @Test
    void anEventThatComesThreeTimesTakesEffectOnce() {
        EVENTS.send(association.fact(1, "tea"), association.fact(1, "tea"), association.fact(2, "pigs"));
        EVENTS.send(association.fact(1, "tea"), association.fact(2, "pigs"), association.fact(2, "pigs"));
        passed();
        learns("tea", "pigs");
        assertThat(association.parked()).isEmpty();
    }

    @Test
    void anEarlyEventWaitsForItsPredecessor() {
        EVENTS.send(association.fact(3, "third"), association.fact(2, "second"));
        passed();
        assertThat(association.lessons()).isEmpty();
        assertThat(association.parked()).containsExactly("2 early", "3 early");
        EVENTS.send(association.fact(1, "first"));
        learns("first", "second", "third");
        assertThat(association.parked()).isEmpty();
    }

    @Test
    void aHealingThatIsCutOffGoesOnWhereItStopped() {
        Learning.HICCUPS.set(3);
        EVENTS.send(association.fact(3, "hiccup"), association.fact(2, "second"), association.fact(4, "fourth"));
        passed();
        EVENTS.send(association.fact(1, "first"));
        learns("first", "second", "hiccup", "fourth");
        assertThat(association.parked()).isEmpty();
    }

    @Test
    void aTypeOfALaterVersionCountsAndHasNoEffect() {
        EVENTS.send(association.record(1, "cooperative.SomethingNew", "{}"), association.fact(2, "tea"));
        learns("tea");
        assertThat(association.parked()).isEmpty();
    }

    @Test
    void whatCannotTakeEffectGoesToTheDeadLettersWhileOthersFlow() {
        Learning.UNLEARNABLE.add("poison");
        var other = Association.another();
        EVENTS.send(association.fact(1, "poison"), other.fact(1, "tea"), association.fact(2, "after"));
        passed();
        assertThat(other.lessons()).containsExactly("tea");
        assertThat(association.lessons()).isEmpty();
        assertThat(association.parked()).containsExactly("1 failed", "2 early");
        var letters = await().atMost(5, SECONDS)
                .until(() -> DEAD_LETTERS.recordsOf(association.id()), records -> !records.isEmpty());
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).value()).contains("poison");
        assertThat(Topic.header(letters.get(0), "ce_id"))
                .isEqualTo(association.eventId(1).toString());
        assertThat(Topic.header(letters.get(0), "dead-letter-reason")).contains("nobody can learn poison");
    }

    @Test
    void aWaitingEventThatFailsIsNotTheFaultOfTheOneItWaitedFor() {
        Learning.UNLEARNABLE.add("poison");
        EVENTS.send(association.fact(2, "poison"), association.fact(1, "tea"), association.fact(3, "after"));
        passed();
        assertThat(association.lessons()).containsExactly("tea");
        assertThat(association.parked()).containsExactly("2 failed", "3 early");
        assertThat(DEAD_LETTERS.recordsOf(association.id())).isEmpty();
    }

    @Test
    void whatFailedTakesEffectWhenItIsAnnouncedAgain() {
        Learning.UNLEARNABLE.add("poison");
        EVENTS.send(association.fact(1, "poison"), association.fact(2, "after"));
        passed();
        Learning.UNLEARNABLE.clear();
        EVENTS.send(association.fact(1, "poison"));
        learns("poison", "after");
        assertThat(association.parked()).isEmpty();
    }

    @Test
    void aPassingFailureIsTriedAgainAndLosesNothing() {
        Learning.HICCUPS.set(3);
        EVENTS.send(association.fact(1, "hiccup"), association.fact(2, "tea"));
        learns("hiccup", "tea");
        assertThat(association.parked()).isEmpty();
        assertThat(DEAD_LETTERS.recordsOf(association.id())).isEmpty();
    }

    @Test
    void aNulThatTheContentOnlyHasAsAnEscapeIsParkedWithItsReason() {
        EVENTS.send(association.record(1, "cooperative.AssociationChanged", "{\"industry\": \"a\\u0000b\"}"));
        passed();
        assertThat(association.parked()).containsExactly("1 failed");
        assertThat(Database.texts("select reason from inbox_parked where aggregate_id = ?", association.id()))
                .singleElement()
                .asString()
                .contains("a\\u0000b");
    }

    @Test
    void noPoisonStopsTheChannel() {
        var sound = association.fact(1, "tea");
        var key = sound.key();
        var unknownKey = new ProducerRecord<>(EVENTS.name(), "not a uuid", sound.value());
        sound.headers().forEach(unknownKey.headers()::add);
        var noKey = new ProducerRecord<String, String>(EVENTS.name(), null, sound.value());
        sound.headers().forEach(noKey.headers()::add);
        var zero = association.fact(0, "zero");
        EVENTS.send(
                new ProducerRecord<>(EVENTS.name(), key, "no envelope"),
                new ProducerRecord<>(EVENTS.name(), key, null),
                unknownKey,
                noKey,
                zero,
                association.record(1, "cooperative.AssociationChanged", null),
                association.record(1, "cooperative.AssociationChanged", "\u0000"),
                association.record(1, "cooperative.AssociationChanged", "{\"industry\": \"a\\u0000b\"}"),
                association.record(1, "cooperative.AssociationChanged", "no json"),
                association.record(1, "cooperative.AssociationChanged", "{\"foundedOn\": \"yesterday\"}"));
        passed();
        assertThat(association.lessons()).isEmpty();
        assertThat(association.parked()).containsExactly("1 failed");
        EVENTS.send(sound);
        learns("tea");
        assertThat(association.parked()).isEmpty();
        assertThat(DEAD_LETTERS.recordsOf(key)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(DEAD_LETTERS.records())
                .extracting(letter -> letter.headers().lastHeader("dead-letter-reason"))
                .doesNotContainNull()
                .extracting(header -> new String(header.value(), StandardCharsets.UTF_8))
                .allMatch(reason -> !reason.isBlank());
        assertThat(List.of("not a uuid"))
                .allSatisfy(odd -> assertThat(DEAD_LETTERS.recordsOf(odd)).isNotEmpty());
    }
}
