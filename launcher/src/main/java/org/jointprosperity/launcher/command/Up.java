package org.jointprosperity.launcher.command;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jointprosperity.launcher.process.Jvm;
import org.jointprosperity.launcher.process.PortHolder;
import org.jointprosperity.launcher.process.ProcessTable;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.service.Programs;
import org.jointprosperity.launcher.setting.Settings;

/** {@code ./joint up}: starts the supervisor, tells its progress, and ends with the box. */
public record Up(Settings settings) {

    /** The exit status: 0 when everything is ready. */
    public int run() {
        var running = new Running(settings.home());
        if (running.isLocked()) {
            Console.say("  已在运行 The suite is running already.");
            return new Follower(settings, () -> running.isLocked()).follow();
        }
        ProcessTable.end(new ProcessTable(settings.home()).all(), Duration.ofSeconds(20));
        PortHolder.refuseTaken(settings.ports().byPart());
        try {
            Files.deleteIfExists(settings.home().progress());
            var supervisor = supervisor();
            var stop = new Thread(() -> stop(supervisor), "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            var status = new Follower(settings, supervisor::isAlive).follow();
            Runtime.getRuntime().removeShutdownHook(stop);
            return status;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the supervisor", e);
        } catch (IllegalStateException e) {
            throw new Refusal("Stopped.", e);
        }
    }

    /** In a session of its own where the system has {@code setsid}, so that closing the terminal does not end it. */
    private Process supervisor() throws IOException {
        var programs = new Programs(settings);
        var built = settings.root().resolve("launcher").resolve("target");
        var libraries = programs.install("libraries", built.resolve("lib"));
        var jar = programs.installFile(built.resolve("launcher.jar"));
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(Jvm.command(
                new ProcessTable(settings.home()).mark(Running.SUPERVISOR),
                List.of(
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off"),
                List.of(
                        "-cp",
                        jar + File.pathSeparator + libraries.resolve("*"),
                        "org.jointprosperity.launcher.Main",
                        "supervise")));
        settings.home().turnLogs();
        var log = settings.home().log(Running.SUPERVISOR).toFile();
        return new ProcessBuilder(command)
                .directory(settings.root().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private static void stop(Process supervisor) {
        Console.say("\n  停止 Stopping …");
        ProcessTable.endOne(supervisor.toHandle(), Duration.ofSeconds(90));
    }
}
