package org.jointprosperity.launcher.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jointprosperity.launcher.refusal.Refusal;

/** How PostgreSQL, which refuses root, is started by root: in a user namespace of its own, or as another user. */
record Unprivileged(List<String> prefix, String user) {

    private static final String AS_IT_IS = "";

    /** Chooses the way for this machine; refuses when root can go neither. */
    static Unprivileged on(Path binaries) {
        if (new UnixSystem().getUid() != 0) {
            return new Unprivileged(List.of(), AS_IT_IS);
        }
        if (succeeds("unshare", "-U", "true")) {
            return new Unprivileged(List.of("unshare", "-U"), AS_IT_IS);
        }
        var postgres = binaries.resolve("bin").resolve("postgres").toString();
        return Stream.of("postgres", "nobody")
                .filter(user -> succeeds(as(user, postgres, "--version")))
                .findFirst()
                .map(user -> new Unprivileged(List.of(as(user)), user))
                .orElseThrow(() -> new Refusal("PostgreSQL does not run as root, and here neither `unshare -U` nor"
                        + " `setpriv` to another user works. Run ./joint as an ordinary user, or set JOINT_HOME to a"
                        + " directory that the user nobody can enter."));
    }

    /** Makes a directory that the unprivileged process may write. */
    Path directory(Path directory) throws IOException {
        Files.createDirectories(directory);
        return own(directory);
    }

    /** Writes a file that the unprivileged process alone may read. */
    Path file(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
        return own(file);
    }

    private Path own(Path path) throws IOException {
        if (!user.equals(AS_IT_IS)) {
            var owner = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
            Files.setOwner(path, owner);
        }
        return path;
    }

    private static String[] as(String user, String... command) {
        return Stream.concat(
                        Stream.of("setpriv", "--reuid=" + user, "--clear-groups", "--inh-caps=-all"),
                        Stream.of(command))
                .toArray(String[]::new);
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            // the program is not on this machine
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while looking for a way to start PostgreSQL", e);
        }
    }
}
