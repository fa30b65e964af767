package org.jointprosperity.launcher.kafka;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jointprosperity.launcher.process.PortHolder;
import org.jointprosperity.launcher.refusal.Refusal;

/** The administrator's way to the broker. */
public record Broker(int port) {

    /** Whether the broker knows its cluster and itself as a node of it. */
    public boolean answers() {
        if (!PortHolder.isTaken(port)) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            // not up yet
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Makes the topics that are missing. */
    void make(Topics topics) {
        try (var admin = admin()) {
            var existing = admin.listTopics().names().get(10, TimeUnit.SECONDS);
            var missing = topics.all().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new Refusal(
                        "Kafka does not make the topics: " + e.getCause().getMessage(), e);
            }
        } catch (TimeoutException e) {
            throw new Refusal("Kafka does not answer while the topics are made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while the topics were made", e);
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + port,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                3000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10000,
                AdminClientConfig.ENABLE_METRICS_PUSH_CONFIG,
                false));
    }
}
