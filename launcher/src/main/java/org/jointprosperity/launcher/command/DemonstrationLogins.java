package org.jointprosperity.launcher.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jointprosperity.launcher.setting.Settings;

/** The logins that the demonstration file gives the realm; none where the file was left out, as a realm for real people does. */
record DemonstrationLogins(Settings settings) {

    private static final String FILE = "keycloak/demonstration/joint-prosperity-users-0.json";

    /** Their names, in the order of the file. */
    List<String> names() {
        var file = settings.deploy(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            var users = new ObjectMapper().readTree(file.toFile()).path("users");
            return StreamSupport.stream(users.spliterator(), false)
                    .filter(user -> !user.has("serviceAccountClientId"))
                    .map(user -> user.path("username").asText())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
