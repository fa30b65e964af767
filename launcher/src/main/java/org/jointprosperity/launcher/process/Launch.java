package org.jointprosperity.launcher.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jointprosperity.launcher.refusal.Refusal;

/**
 * A command ready to be started.
 *
 * @param command program and arguments
 * @param environment variables added to those of this process; no secret stands on a command line
 * @param directory where it runs
 */
public record Launch(List<String> command, Map<String, String> environment, Path directory) {

    /** Starts it with both outputs appended to the log and nothing to read. */
    Process start(Path log) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs it to its end; a failure names the log. */
    public void run(Path log) {
        try {
            var status = start(log).waitFor();
            if (status != 0) {
                throw new Refusal(
                        "%s ended with status %d; see %s\n%s".formatted(command.get(0), status, log, Tail.of(log, 5)));
            }
        } catch (IOException e) {
            throw new Refusal("Cannot start " + command.get(0) + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while " + command.get(0) + " ran", e);
        }
    }
}
