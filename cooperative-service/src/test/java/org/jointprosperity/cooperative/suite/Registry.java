package org.jointprosperity.cooperative.suite;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.contracts.Event;
import org.jointprosperity.contracts.EventTypes;
import org.jointprosperity.contracts.PairingEvent.BranchRegistered;
import org.jointprosperity.contracts.PairingEvent.HouseholdChanged;
import org.jointprosperity.contracts.PairingEvent.HouseholdMerged;
import org.jointprosperity.contracts.PairingEvent.HouseholdRegistered;
import org.jointprosperity.contracts.PairingEvent.LiaisonFormed;
import org.jointprosperity.contracts.PairingEvent.PaperKept;
import org.jointprosperity.contracts.PairingEvent.PersonRegistered;
import org.jointprosperity.contracts.PairingEvent.UnitMerged;
import org.jointprosperity.contracts.PairingEvent.UnitRegistered;

/** The other services as this service hears them: facts on their topics. */
public final class Registry {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Map<UUID, Integer> VERSIONS = new HashMap<>();
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    ConfigProvider.getConfig().getValue("JOINT_KAFKA", String.class)),
            new StringSerializer(),
            new StringSerializer());

    private Registry() {}

    public static void registersUnit(String number, String division) {
        announce(new UnitRegistered(id(number), number, "ECONOMIC", "ENTERPRISE", division));
    }

    /** A paper of this content that somebody uploaded at a place. */
    public static void keepsPaper(String sha256, String division) {
        announce(new PaperKept(id(sha256 + division), sha256, division, null, LocalDate.of(2009, 11, 30)));
    }

    /** A paper that a unit uploaded for itself. */
    public static void keepsPaperOfUnit(String sha256, String division, String unit) {
        announce(new PaperKept(id(sha256 + division + unit), sha256, division, unit, LocalDate.of(2009, 11, 30)));
    }

    /** A unit of this kind: ORGAN, INSTITUTION or ENTERPRISE. */
    public static void registersUnit(String number, String division, String kind) {
        announce(new UnitRegistered(id(number), number, "ECONOMIC", kind, division));
    }

    /** A person in town who works for a unit. */
    public static void registersUrbanPerson(String number, String division, String unit) {
        announce(new PersonRegistered(id(number), number, "URBAN", division, unit, null, null, true));
    }

    public static void registersBranch(String number) {
        announce(new BranchRegistered(
                id(number), number, number.substring(0, 12), List.of("DISORDER"), false, false, "VILLAGE"));
    }

    public static void registersPerson(String number, String branch, String household) {
        announce(new PersonRegistered(
                id(number), number, "RURAL", branch.substring(0, 12), null, branch, household, true));
    }

    public static void registersHousehold(String number, String branch) {
        announce(new HouseholdRegistered(id(number), number, branch, branch.substring(0, 12)));
    }

    public static void movesHousehold(String number, String branch) {
        announce(new HouseholdChanged(id(number), number, branch, branch.substring(0, 12)));
    }

    /** Says that a member of some unit answers for a household. */
    public static void formsLiaison(String member, String household, String village) {
        announce(new LiaisonFormed(
                id(member + household),
                member,
                "HOUSEHOLD",
                household,
                "11611023MBY416905X",
                village,
                LocalDate.of(2008, 6, 2)));
    }

    /** Says that a unit was registered twice and which number stands. */
    public static void mergesUnit(String duplicate, String survivor, String division) {
        announce(new UnitMerged(id(duplicate), duplicate, id(survivor), survivor, division));
    }

    /** Says that a household of a village was registered twice and which number stands. */
    public static void mergesHousehold(String duplicate, String survivor, String division) {
        announce(new HouseholdMerged(id(duplicate), duplicate, id(survivor), survivor, division));
    }

    /** Announces a branch that this service cannot learn of; the id of the event it parks. */
    public static UUID failsToRegisterBranch(String number) {
        var event = new BranchRegistered(
                id(number), number, number.substring(0, 12), List.of("DISORDER"), false, false, "VILLAGE");
        var eventId = UUID.randomUUID();
        send(event, eventId, VERSIONS.merge(event.aggregateId(), 1, Integer::sum));
        await().atMost(20, SECONDS)
                .until(() -> Database.number(
                                "select count(*) from inbox_parked where event_id = ? and state = 'failed'", eventId)
                        == 1);
        return eventId;
    }

    /** Announces a fact and waits until this service has learnt it. */
    public static void announce(Event event) {
        int version = VERSIONS.merge(event.aggregateId(), 1, Integer::sum);
        send(event, UUID.randomUUID(), version);
        await().atMost(20, SECONDS)
                .until(() -> Database.number(
                                "select count(*) from inbox where aggregate_id = ? and version = ?",
                                event.aggregateId(),
                                version)
                        == 1);
    }

    private static void send(Event event, UUID eventId, int version) {
        try {
            var record = new ProducerRecord<>(
                    EventTypes.topicOf(event.getClass()),
                    event.aggregateId().toString(),
                    JSON.writeValueAsString(event));
            header(record, "ce_id", eventId.toString());
            header(record, "ce_type", EventTypes.nameOf(event));
            header(record, "ce_aggregateversion", String.valueOf(version));
            PRODUCER.send(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID id(String number) {
        return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
    }
}
