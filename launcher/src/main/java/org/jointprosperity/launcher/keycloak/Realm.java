package org.jointprosperity.launcher.keycloak;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.jointprosperity.launcher.setting.Settings;

/** The realm and the demonstration logins as files, and whether Keycloak has taken them as they are now. */
final class Realm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REALM = "joint-prosperity-realm.json";
    private static final String LOGINS = "joint-prosperity-users-0.json";
    private static final List<String> FILES = List.of("keycloak/" + REALM, "keycloak/demonstration/" + LOGINS);

    private final Settings settings;
    private final Path taken;
    private final Path address;
    private final Path before;
    private final Path renewing;

    Realm(Settings settings) {
        this.settings = settings;
        var run = settings.home().directory("run");
        this.taken = run.resolve("realm-taken");
        this.address = run.resolve("realm-address");
        this.before = run.resolve("realm-before.json");
        this.renewing = run.resolve("realm-renewing");
    }

    /** Puts the files where Keycloak looks for them. */
    void copyTo(Path directory) {
        try {
            Files.createDirectories(directory);
            // what is carried over holds the realm's keys
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
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
        return differs(taken, edition());
    }

    /** Whether Keycloak sends people back to another address than the portal's. */
    boolean hasMoved() {
        return differs(address, settings.publicUrl());
    }

    /** Whether a renewal was interrupted: Keycloak may hold half of it, and only the file written before it is whole. */
    boolean isHalfRenewed() {
        return Files.exists(renewing);
    }

    /** Where the realm as Keycloak holds it is written before it is renewed, for the owner alone. */
    Path export() {
        var file = exported();
        try {
            Files.deleteIfExists(file);
            return Files.createFile(
                    file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + file, e);
        }
    }

    /** Keeps what was exported until the next renewal; from now on Keycloak may hold half of this one. */
    void beginRenewal() {
        try {
            Files.move(exported(), before, ATOMIC_MOVE, REPLACE_EXISTING);
            Files.writeString(renewing, "");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep " + before, e);
        }
    }

    private Path exported() {
        return before.resolveSibling("realm-before.json.new");
    }

    /** Adds to the files what must outlive them: the logins that administrators made, or all of it when it only moved. */
    void renew(Path directory) {
        try {
            var held = Files.readString(before);
            if (isOutdated()) {
                addLogins(directory.resolve(LOGINS), JSON.readTree(held).path("users"));
            } else {
                Files.delete(directory.resolve(LOGINS));
                Files.writeString(
                        directory.resolve(REALM), held.replace(Files.readString(address), settings.publicUrl()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot renew the realm in " + directory, e);
        }
    }

    /** Service accounts belong to their clients and come with the files. */
    private static void addLogins(Path file, JsonNode made) throws IOException {
        var all = JSON.readTree(file.toFile());
        var logins = (ArrayNode) all.path("users");
        var named = new HashSet<>(logins.findValuesAsText("username"));
        for (var login : made) {
            if (!login.has("serviceAccountClientId")
                    && !named.contains(login.path("username").asText())) {
                logins.add(login);
            }
        }
        JSON.writeValue(file.toFile(), all);
    }

    /** Remembers that Keycloak holds the files as they are now. */
    void markTaken() {
        try {
            // first, as what Keycloak holds is whole now: interrupted after this, the next start exports it anew
            Files.deleteIfExists(renewing);
            Files.writeString(taken, edition());
            Files.writeString(address, settings.publicUrl());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + taken, e);
        }
    }

    private static boolean differs(Path remembered, String now) {
        try {
            return Files.exists(remembered) && !Files.readString(remembered).equals(now);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + remembered, e);
        }
    }

    private String edition() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : FILES) {
                digest.update(Files.readAllBytes(settings.deploy(file)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the realm's files", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
