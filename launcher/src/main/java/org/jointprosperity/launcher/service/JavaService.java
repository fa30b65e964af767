package org.jointprosperity.launcher.service;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointprosperity.launcher.process.ClassArchive;
import org.jointprosperity.launcher.process.Jvm;
import org.jointprosperity.launcher.process.Launch;
import org.jointprosperity.launcher.process.Part;
import org.jointprosperity.launcher.process.Probe;
import org.jointprosperity.launcher.process.ProcessTable;

/**
 * One of the suite's own programs as a JVM with a bounded heap.
 *
 * @param name the part
 * @param port where it listens
 * @param program the directory with {@code quarkus-run.jar}
 * @param environment its settings
 * @param more options for its JVM behind its own
 * @param table by whose mark the process is known
 */
public record JavaService(
        String name, int port, Path program, Map<String, String> environment, List<String> more, ProcessTable table)
        implements Part {

    private static final List<String> OPTIONS = List.of(
            "-Xms48m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    @Override
    public Launch launch() {
        var jar = program.resolve("quarkus-run.jar").toString();
        var options = Stream.of(OPTIONS, more, archive().options())
                .flatMap(List::stream)
                .toList();
        return new Launch(Jvm.command(table.mark(name), options, List.of("-jar", jar)), environment, program);
    }

    @Override
    public void killedAtEnd() {
        archive().forget();
    }

    private ClassArchive archive() {
        return ClassArchive.of(program, name);
    }

    @Override
    public boolean ready() {
        return Probe.succeeds(URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
    }
}
