package org.jointprosperity.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.setting.Home;

/**
 * The processes of one home, found by what they carry and not by remembered numbers: every JVM has the home on its
 * command line, every PostgreSQL process runs the home's own binary.
 */
public final class ProcessTable {

    private final Home home;

    public ProcessTable(Home home) {
        this.home = home;
    }

    /** The two JVM options by which a process is known as a part of this home. */
    public List<String> mark(String part) {
        return List.of("-Djoint.home=" + home.path(), "-Djoint.part=" + part);
    }

    /** Every living process of this home but the asking one. */
    public List<ProcessHandle> all() {
        var self = ProcessHandle.current().pid();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != self)
                .filter(process -> isJvmOfHome(process) || isPostgres(process))
                .toList();
    }

    /** Every PostgreSQL process of this home. */
    public List<ProcessHandle> postgres() {
        return ProcessHandle.allProcesses().filter(this::isPostgres).toList();
    }

    /** The process of one part, PostgreSQL's postmaster included. */
    public Optional<ProcessHandle> part(String name) {
        return all().stream()
                .filter(process -> name.equals("postgres")
                        ? isPostgres(process)
                                && !process.parent().map(this::isPostgres).orElse(false)
                        : arguments(process).contains("-Djoint.part=" + name))
                .findFirst();
    }

    /** Ends the given processes, parents first, by force after the patience; refuses when one will not go. */
    public static void end(List<ProcessHandle> processes, Duration patience) {
        Set<Long> ids = processes.stream().map(ProcessHandle::pid).collect(Collectors.toSet());
        processes.stream()
                .filter(process -> process.parent()
                        .map(parent -> !ids.contains(parent.pid()))
                        .orElse(true))
                .forEach(ProcessHandle::destroy);
        if (!gone(processes, patience)) {
            processes.forEach(ProcessHandle::destroyForcibly);
            if (!gone(processes, Duration.ofSeconds(5))) {
                throw new Refusal("These processes do not end: "
                        + processes.stream()
                                .filter(ProcessHandle::isAlive)
                                .map(process -> String.valueOf(process.pid()))
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    /** Asks one process to end and waits; it may end others by itself. */
    public static void endOne(ProcessHandle process, Duration patience) {
        process.destroy();
        gone(List.of(process), patience);
    }

    private static boolean gone(List<ProcessHandle> processes, Duration patience) {
        return Until.holds(patience, () -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    private boolean isJvmOfHome(ProcessHandle process) {
        return arguments(process).contains("-Djoint.home=" + home.path());
    }

    private boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command.replace(" (deleted)", ""))
                        .startsWith(home.path().resolve("postgres")))
                .orElse(false);
    }

    private static List<String> arguments(ProcessHandle process) {
        var commandLine = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
        try {
            return List.of(new String(Files.readAllBytes(commandLine), StandardCharsets.UTF_8).split("\0"));
        } catch (IOException e) {
            // no /proc on this system, or the process has just ended
            return process.info().arguments().map(Arrays::asList).orElse(List.of());
        }
    }
}
