package org.jointprosperity.chassis.note;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Topic;
import org.jointprosperity.contracts.CooperativeEvent;

/** An association of the neighbouring service: what is announced about it, and what was learnt here. */
public record Association(UUID id) {

    /** Where the neighbour announces. */
    public static final Topic EVENTS = new Topic(CooperativeEvent.TOPIC);

    /** Where what nobody can take goes. */
    public static final Topic DEAD_LETTERS = new Topic("cooperative.events.pairing.dlq");

    private static final ObjectMapper JSON = new ObjectMapper();

    public static Association another() {
        return new Association(UUID.randomUUID());
    }

    /** The fact with this number in the association's sequence. */
    public ProducerRecord<String, String> fact(int number, String industry) {
        return record(number, "cooperative.AssociationChanged", content(industry));
    }

    /** A record with any content. */
    public ProducerRecord<String, String> record(int number, String type, String content) {
        var record = new ProducerRecord<>(EVENTS.name(), id.toString(), content);
        header(record, "ce_id", eventId(number));
        header(record, "ce_type", type);
        header(record, "ce_aggregateversion", number);
        return record;
    }

    /** The id of the event with this number. */
    public UUID eventId(int number) {
        return UUID.nameUUIDFromBytes((id + "/" + number).getBytes(StandardCharsets.UTF_8));
    }

    /** The industries learnt, in the order of learning. */
    public List<String> lessons() {
        return Database.texts("select industry from lesson where aggregate_id = ? order by id", id);
    }

    /** What is parked: number and state of each. */
    public List<String> parked() {
        return Database.texts(
                "select aggregate_version || ' ' || state from inbox_parked where aggregate_id = ? order by aggregate_version",
                id);
    }

    private String content(String industry) {
        try {
            return JSON.writeValueAsString(Map.of(
                    "associationId",
                    id,
                    "number",
                    "1",
                    "kind",
                    "ASSOCIATION",
                    "industry",
                    industry,
                    "divisionCode",
                    "611023104001",
                    "branchNumber",
                    "61102310400101",
                    "foundedOn",
                    "2008-05-01",
                    "fieldOfALaterVersion",
                    true));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void header(ProducerRecord<String, String> record, String name, Object value) {
        record.headers().add(name, String.valueOf(value).getBytes(StandardCharsets.UTF_8));
    }
}
