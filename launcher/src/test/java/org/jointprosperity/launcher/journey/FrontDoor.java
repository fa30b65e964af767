package org.jointprosperity.launcher.journey;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointprosperity.launcher.setting.Ports;
import org.jointprosperity.launcher.setting.Settings;

/**
 * {@code ./joint} as a process, with a home and ports of its own and the programs as this build has just made them.
 *
 * @param environment what it is told
 */
record FrontDoor(Map<String, String> environment) {

    /** What a command said on both its outputs, and with which status it ended. */
    record Said(int status, String console) {}

    static FrontDoor of(Path root, Path home) {
        var environment = new TreeMap<String, String>();
        environment.put("JOINT_ROOT", root.toString());
        environment.put("JOINT_HOME", home.toString());
        environment.put("JOINT_BUILD", "no");
        Ports.free()
                .byPart()
                .forEach((part, port) -> environment.put(
                        "JOINT_" + part.toUpperCase().replace(' ', '_') + "_PORT", String.valueOf(port)));
        return new FrontDoor(Map.copyOf(environment));
    }

    Settings settings() {
        return Settings.of(environment);
    }

    Said joint(String... words) {
        var command = new ArrayList<>(List.of(settings().root().resolve("joint").toString()));
        command.addAll(List.of(words));
        return run(command);
    }

    /** A shell script that finds {@code ./joint} where it runs. */
    Said shell(String script) {
        return run(List.of("bash", "-euo", "pipefail", "-c", script));
    }

    private Said run(List<String> command) {
        try {
            // a file and no pipe: what the command leaves running may hold its output open
            var console = Files.createTempFile("joint", ".console");
            var builder = new ProcessBuilder(command)
                    .directory(settings().root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(10, MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " does not end: " + Files.readString(console));
            }
            var said = new Said(process.exitValue(), Files.readString(console));
            Files.delete(console);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
