package org.jointprosperity.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    private Path room;

    private ClassArchive archive;

    @BeforeEach
    void anArchive() {
        archive = ClassArchive.of(room, "tool");
    }

    @Test
    void isWrittenAtTheEndAndMappedAtTheNextStart() throws IOException {
        assertThat(loadedFromTheArchive()).isZero();
        assertThat(archive.file()).isNotEmptyFile();
        assertThat(loadedFromTheArchive()).isPositive();
    }

    @Test
    void doesNoHarmWhenItIsSpoilt() throws IOException {
        Files.writeString(archive.file(), "not an archive");
        assertThat(loadedFromTheArchive()).isZero();
        assertThat(room.resolve("tool.log")).content().doesNotContainIgnoringCase("archive");
    }

    @Test
    void isWrittenAnewAfterItWasForgotten() throws IOException {
        Files.writeString(archive.file(), "of an earlier build");
        archive.forget();
        assertThat(archive.file()).doesNotExist();
        assertThat(archive.options()).contains("-XX:ArchiveClassesAtExit=" + archive.file());
    }

    /** Runs a tool of Kafka, which prints one line, and counts its own classes that came from the archive. */
    private long loadedFromTheArchive() throws IOException {
        var jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
        var classes = room.resolve("classes.txt");
        var options = Stream.concat(
                        archive.options().stream(), Stream.of("-Xlog:class+load:file=" + classes, "-cp", jars))
                .toList();
        var program = List.of("kafka.tools.StorageTool", "random-uuid");
        new Launch(Jvm.command(List.of(), options, program), Map.of(), room).run(room.resolve("tool.log"));
        try (var lines = Files.lines(classes)) {
            return lines.filter(line ->
                            line.contains("kafka.tools.StorageTool") && line.contains("shared objects file (top)"))
                    .count();
        }
    }
}
