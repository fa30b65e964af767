package org.jointprosperity.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The committed samples of each event type: never edited, only added, and read for ever. */
final class Samples {

    private static final Path HOME = Path.of("src/main/resources/samples");

    private Samples() {}

    static List<Path> of(Class<? extends Event> type) {
        var home = HOME.resolve(EventTypes.nameOf(type));
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (var files = Files.list(home)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path sample) {
        try {
            return Files.readString(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
