package org.jointprosperity.launcher.kafka;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.admin.NewTopic;

/** The topic catalogue {@code deploy/kafka/topics.properties}: topic = partitions, then settings. */
record Topics(List<NewTopic> all) {

    private static final short ONE_NODE = 1;

    static Topics read(Reader catalogue) throws IOException {
        var lines = new Properties();
        lines.load(catalogue);
        var topics = new ArrayList<NewTopic>();
        for (var name : lines.stringPropertyNames().stream().sorted().toList()) {
            var words = lines.getProperty(name).trim().split("\\s+");
            var settings = new HashMap<String, String>();
            for (int i = 1; i < words.length; i++) {
                var setting = words[i].split("=", 2);
                settings.put(setting[0], setting[1]);
            }
            topics.add(new NewTopic(name, Integer.parseInt(words[0]), ONE_NODE).configs(settings));
        }
        return new Topics(List.copyOf(topics));
    }
}
