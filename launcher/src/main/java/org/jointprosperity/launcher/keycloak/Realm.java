package org.jointprosperity.launcher.keycloak;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jointprosperity.launcher.setting.Settings;

/** The realm and the demonstration logins as files, and whether Keycloak has taken them as they are now. */
final class Realm {

    private static final List<String> FILES =
            List.of("keycloak/joint-prosperity-realm.json", "keycloak/demonstration/joint-prosperity-users-0.json");

    private final Settings settings;
    private final Path taken;

    Realm(Settings settings) {
        this.settings = settings;
        this.taken = settings.home().directory("run").resolve("realm-taken");
    }

    /** Puts the files where Keycloak looks for them. */
    void copyTo(Path directory) {
        try {
            Files.createDirectories(directory);
            for (var file : FILES) {
                var source = settings.deploy(file);
                Files.copy(source, directory.resolve(source.getFileName()), REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy the realm to " + directory, e);
        }
    }

    /** Whether Keycloak holds an earlier edition of the files. */
    boolean isOutdated() {
        try {
            return Files.exists(taken) && !Files.readString(taken).equals(edition());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + taken, e);
        }
    }

    /** Remembers that Keycloak holds the files as they are now. */
    void markTaken() {
        try {
            Files.writeString(taken, edition());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + taken, e);
        }
    }

    private String edition() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(settings.publicUrl().getBytes());
            for (var file : FILES) {
                digest.update(Files.readAllBytes(settings.deploy(file)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
