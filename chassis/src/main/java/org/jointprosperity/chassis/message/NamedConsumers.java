package org.jointprosperity.chassis.message;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names the consumer of each channel where this process has a name of its own (KIP-345): one that was killed and starts
 * again is known to the broker and has its partitions back at once, and not when its old session has ended.
 */
@ApplicationScoped
class NamedConsumers implements ClientCustomizer<Map<String, Object>> {

    private final Optional<String> instance;

    NamedConsumers(@ConfigProperty(name = "joint.instance") Optional<String> instance) {
        this.instance = instance;
    }

    @Override
    public Map<String, Object> customize(String channel, Config channelConfig, Map<String, Object> client) {
        if (instance.isEmpty() || !client.containsKey(ConsumerConfig.GROUP_ID_CONFIG)) {
            return client;
        }
        var named = new HashMap<>(client);
        named.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance.get() + "-" + channel);
        return named;
    }
}
