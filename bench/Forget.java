import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;

/** Drops every record of a topic, so that what was measured is not read again: BROKER TOPIC. */
class Forget {

    public static void main(String[] words) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", words[0]))) {
            var topic = admin.describeTopics(java.util.List.of(words[1])).allTopicNames().get().get(words[1]);
            var ends = admin.listOffsets(topic.partitions().stream()
                            .collect(Collectors.toMap(
                                    partition -> new TopicPartition(words[1], partition.partition()),
                                    partition -> OffsetSpec.latest())))
                    .all()
                    .get();
            admin.deleteRecords(ends.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    end -> RecordsToDelete.beforeOffset(end.getValue().offset()))))
                    .all()
                    .get();
        }
    }
}
