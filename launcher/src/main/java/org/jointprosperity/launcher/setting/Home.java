package org.jointprosperity.launcher.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The directory that holds everything the running suite writes, {@code .joint} unless told otherwise. */
public record Home(Path path) {

    public Home {
        path = real(path.toAbsolutePath().normalize());
    }

    /** The path without symbolic links, by which the system names the programs that run from it; it need not exist yet. */
    private static Path real(Path path) {
        var there = path;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there.toRealPath().resolve(there.relativize(path)).normalize();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot find " + path, e);
        }
    }

    /** A directory below the home, made when it is missing. */
    public Path directory(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + path.resolve(name), e);
        }
    }

    /** The log file of one part. */
    public Path log(String part) {
        return directory("logs").resolve(part + ".log");
    }

    /** Begins every part's log anew and keeps the one before. */
    public void turnLogs() {
        try (var logs = Files.newDirectoryStream(directory("logs"), "*.log")) {
            for (var log : logs) {
                Files.move(log, before(log), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot turn the logs in " + path, e);
        }
    }

    /** Begins every log that has outgrown its size anew while its part goes on appending to it, and keeps what it held. */
    public void boundLogs(long bytes) {
        try (var logs = Files.newDirectoryStream(directory("logs"), "*.log")) {
            for (var log : logs) {
                if (Files.size(log) > bytes) {
                    Files.copy(log, before(log), StandardCopyOption.REPLACE_EXISTING);
                    Files.newByteChannel(log, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                            .close();
                }
            }
        } catch (DirectoryIteratorException e) {
            throw new UncheckedIOException("Cannot bound the logs in " + path, e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot bound the logs in " + path, e);
        }
    }

    private static Path before(Path log) {
        return log.resolveSibling(log.getFileName() + ".1");
    }

    /** Held locked as long as a supervisor lives. */
    public Path lock() {
        return directory("run").resolve("lock");
    }

    /** What the gateway shows while the suite starts. */
    public Path progress() {
        return directory("run").resolve("progress.json");
    }

    /** Written when the demonstration county answers with its figures. */
    public Path countyLoaded() {
        return directory("run").resolve("county-loaded");
    }

    /** Passwords and keys made on the first start, readable by the owner alone. */
    public Path secrets() {
        return path.resolve("secrets.properties");
    }

    /** The box of addresses and logins that the first start ends with. */
    public Path firstRun() {
        return path.resolve("first-run.txt");
    }
}
