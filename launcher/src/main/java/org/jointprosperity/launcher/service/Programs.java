package org.jointprosperity.launcher.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.setting.Directories;
import org.jointprosperity.launcher.setting.Settings;

/** Built programs, copied into the home so that a build beside a running suite does not pull them from under it. */
public final class Programs {

    private final Settings settings;

    public Programs(Settings settings) {
        this.settings = settings;
    }

    /** The home's copy of a built directory, brought up to date. */
    public Path install(String name, Path built) {
        if (!Files.exists(built)) {
            throw new Refusal("Not built: " + built + ". Run ./joint up, or mvn package.");
        }
        var copy = settings.home().directory("programs").resolve(name);
        var edition = copy.resolveSibling(name + ".edition");
        try {
            var wanted = edition(built);
            if (!Files.exists(edition) || !Files.readString(edition).equals(wanted)) {
                Files.deleteIfExists(edition);
                Directories.replace(built, copy);
                Files.writeString(edition, wanted);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + built + " to " + copy, e);
        }
    }

    /** The home's copy of one built file. */
    public Path installFile(Path built) {
        var copy = settings.home().directory("programs").resolve(built.getFileName());
        try {
            return Files.copy(built, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + built + " to " + copy, e);
        }
    }

    private static String edition(Path built) throws IOException {
        try (var files = Files.walk(built)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> built.relativize(file) + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .collect(Collectors.joining("\n"));
        }
    }
}
