package org.jointprosperity.chassis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Makes the topics of all contexts by the same list as every other run does. */
record Topics(String servers) {

    private static final Path LIST = Path.of("../deploy/kafka/topics.properties");

    void create() throws IOException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            admin.createTopics(listed()).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Each line is a name and, first in its value, the number of partitions. */
    private static List<NewTopic> listed() throws IOException {
        var list = new Properties();
        try (var file = Files.newBufferedReader(LIST)) {
            list.load(file);
        }
        return list.stringPropertyNames().stream()
                .map(name -> new NewTopic(name, partitions(list.getProperty(name)), (short) 1))
                .toList();
    }

    private static int partitions(String settings) {
        return Integer.parseInt(settings.strip().split("\\s+")[0]);
    }
}
