package org.jointprosperity.pairing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Topic;
import org.jointprosperity.contracts.CooperativeEvent;
import org.jointprosperity.contracts.CooperativeEvent.BaseExtended;
import org.jointprosperity.contracts.CooperativeEvent.BaseOpened;
import org.jointprosperity.contracts.CooperativeEvent.CertificationChanged;
import org.jointprosperity.contracts.CooperativeEvent.CertificationWithdrawn;
import org.jointprosperity.contracts.CooperativeEvent.HouseholdCertified;
import org.jointprosperity.contracts.EventTypes;

/** The cooperative service as this service hears it: facts on its topic about bases and households of 前川. */
public final class Cooperative {

    private static final String VILLAGE = "611023104001";
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Map<UUID, Integer> VERSIONS = new HashMap<>();

    private Cooperative() {}

    /** A tea garden of so many thousandths of a mu. */
    public static void opensTea(String number, long thousandths, String on) {
        announce(new BaseOpened(
                id(number), number, "DOUBLE_LINK", "茶叶", thousandths, "亩", 30, VILLAGE, LocalDate.parse(on)));
    }

    public static void extendsTea(String number, long thousandths, String on) {
        announce(new BaseExtended(
                id(number), number, "DOUBLE_LINK", "茶叶", thousandths, "亩", 30, VILLAGE, LocalDate.parse(on)));
    }

    /** A pig household; a herd that the paper does not tell is null. */
    public static void certifiesPigs(String household, Integer herd, String on) {
        announce(new HouseholdCertified(
                id(household), household, "生猪", herd, "3000-3999", VILLAGE, LocalDate.parse(on)));
    }

    public static void countsPigs(String household, Integer herd, String on) {
        announce(new CertificationChanged(
                id(household), household, "生猪", herd, "3000-3999", VILLAGE, LocalDate.parse(on)));
    }

    public static void withdraws(String household, String on) {
        announce(new CertificationWithdrawn(
                id(household), household, VILLAGE, LocalDate.parse(on), "INDUSTRY_GIVEN_UP"));
    }

    /** Announces a fact and waits until this service has learnt it. */
    private static void announce(CooperativeEvent event) {
        int version = VERSIONS.merge(event.aggregateId(), 1, Integer::sum);
        new Topic(CooperativeEvent.TOPIC).send(record(event, version));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Database.number(
                                "select count(*) from inbox where aggregate_id = ? and version = ?",
                                event.aggregateId(),
                                version)
                        == 1);
    }

    private static ProducerRecord<String, String> record(CooperativeEvent event, int version) {
        try {
            var record = new ProducerRecord<>(
                    CooperativeEvent.TOPIC, event.aggregateId().toString(), JSON.writeValueAsString(event));
            header(record, "ce_id", UUID.randomUUID().toString());
            header(record, "ce_type", EventTypes.nameOf(event));
            header(record, "ce_aggregateversion", String.valueOf(version));
            return record;
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
