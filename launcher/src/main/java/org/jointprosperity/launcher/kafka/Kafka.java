package org.jointprosperity.launcher.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;
import org.jointprosperity.launcher.process.ClassArchive;
import org.jointprosperity.launcher.process.Jvm;
import org.jointprosperity.launcher.process.Launch;
import org.jointprosperity.launcher.process.Part;
import org.jointprosperity.launcher.process.ProcessTable;
import org.jointprosperity.launcher.setting.Settings;

/** Kafka 4, one KRaft node that is broker and controller, started from the launcher's own libraries. */
public final class Kafka implements Part {

    private static final List<String> OPTIONS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
            "-Dorg.slf4j.simpleLogger.logFile=System.out",
            "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.common.config=warn");

    private final Settings settings;
    private final ProcessTable table;
    private final Path libraries;
    private final Broker broker;
    private final Path room;

    public Kafka(Settings settings, ProcessTable table, Path libraries) {
        this.settings = settings;
        this.table = table;
        this.libraries = libraries;
        this.broker = new Broker(settings.ports().kafka());
        this.room = settings.home().directory("kafka");
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void prepare() {
        try {
            var text = Files.readString(settings.deploy("kafka/server.properties"))
                    .replace("${port}", String.valueOf(settings.ports().kafka()))
                    .replace(
                            "${controller_port}",
                            String.valueOf(settings.ports().kafkaController()))
                    .replace("${data}", room.resolve("data").toString());
            Files.writeString(configuration(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + configuration(), e);
        }
        if (!Files.exists(room.resolve("data").resolve("meta.properties"))) {
            var format = List.of("kafka.tools.StorageTool", "format", "--ignore-formatted", "--standalone", "-t");
            var program = new ArrayList<>(format);
            program.addAll(
                    List.of(Uuid.randomUuid().toString(), "-c", configuration().toString()));
            java(List.of(), program).run(settings.home().log("kafka"));
        }
    }

    @Override
    public Launch launch() {
        return java(archive().options(), List.of("kafka.Kafka", configuration().toString()));
    }

    @Override
    public void killedAtEnd() {
        archive().forget();
    }

    private ClassArchive archive() {
        return ClassArchive.of(libraries, name());
    }

    @Override
    public boolean ready() {
        return broker.answers();
    }

    @Override
    public void settle() {
        try (var catalogue = Files.newBufferedReader(settings.deploy("kafka/topics.properties"))) {
            broker.make(Topics.read(catalogue));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the topic catalogue", e);
        }
    }

    private Launch java(List<String> archive, List<String> program) {
        var classPath = List.of("-cp", libraries.resolve("*").toString());
        var options = Stream.of(OPTIONS, settings.jvm(), archive, classPath)
                .flatMap(List::stream)
                .toList();
        return new Launch(Jvm.command(table.mark(name()), options, program), Map.of(), room);
    }

    private Path configuration() {
        return room.resolve("server.properties");
    }
}
