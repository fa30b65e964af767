package org.jointprosperity.launcher.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The directory that holds everything the running suite writes, {@code .joint} unless told otherwise. */
public record Home(Path path) {

    public Home {
        path = path.toAbsolutePath().normalize();
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
        try (var logs = Files.newDirectoryStream(
                directory("logs"), "{pairing,cooperative,evaluation,gateway,keycloak,kafka,postgres}.log")) {
            for (var log : logs) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot turn the logs in " + path, e);
        }
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
