package org.jointprosperity.launcher.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jointprosperity.launcher.process.ProcessTable;
import org.jointprosperity.launcher.setting.Home;

/** The supervisor of a home, if one lives: it holds the home's lock. */
record Running(Home home) {

    static final String SUPERVISOR = "supervisor";

    boolean isLocked() {
        if (!Files.exists(home.lock())) {
            return false;
        }
        try (var channel = FileChannel.open(home.lock(), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + home.lock(), e);
        }
    }

    Optional<ProcessHandle> supervisor() {
        return new ProcessTable(home).part(SUPERVISOR);
    }

    /** Ends the supervisor, which ends its parts, and then whatever is left of an earlier run. */
    boolean end() {
        var table = new ProcessTable(home);
        var before = table.all();
        supervisor().ifPresent(process -> ProcessTable.endOne(process, Duration.ofSeconds(90)));
        ProcessTable.end(table.all(), Duration.ofSeconds(20));
        return !before.isEmpty();
    }
}
