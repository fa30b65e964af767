package org.jointprosperity.launcher.progress;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The whole start as the progress file tells it.
 *
 * @param ready whether everything is ready, the demonstration county included
 * @param percent of all steps together
 * @param failure why the start ended, empty unless it did
 * @param steps in the order in which they are told
 */
public record StartState(boolean ready, int percent, String failure, List<StepState> steps) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the file; it is replaced as a whole, so it is never half written. */
    public static StartState read(Path file) {
        try {
            return JSON.readValue(file.toFile(), StartState.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    void write(Path file) {
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            JSON.writeValue(fresh.toFile(), this);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
