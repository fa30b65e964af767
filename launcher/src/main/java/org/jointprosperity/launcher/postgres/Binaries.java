package org.jointprosperity.launcher.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jointprosperity.launcher.refusal.Refusal;

/** PostgreSQL's programs, unpacked once from the archive on the class path. */
final class Binaries {

    private Binaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}; unpacked when it is not there yet. */
    static Path unpack(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return target;
        }
        var archive = "/postgres-%s-%s.txz".formatted(system(), machine());
        try (var in = Binaries.class.getResourceAsStream(archive)) {
            if (in == null) {
                throw new Refusal("There is no PostgreSQL for this machine on the class path: " + archive);
            }
            var unfinished = target.resolveSibling(target.getFileName() + ".unpacking");
            try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, unfinished);
                }
            }
            return Files.move(unfinished, target);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack PostgreSQL to " + target, e);
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path into) throws IOException {
        var file = into.resolve(entry.getName()).normalize();
        if (!file.startsWith(into)) {
            throw new IOException("The archive leaves its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(file);
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String machine() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64" -> "arm_64";
            default -> "x86_64";
        };
    }
}
