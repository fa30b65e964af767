package org.jointprosperity.launcher.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jointprosperity.launcher.setting.Directories;

/** Keycloak's distribution, unpacked once. */
final class Distribution {

    private Distribution() {}

    /** Unpacks the archive without its top directory; an unfinished attempt is thrown away. */
    static void unpack(Path archive, Path target) {
        if (Files.exists(target)) {
            return;
        }
        var unfinished = target.resolveSibling(target.getFileName() + ".unpacking");
        try (var zip = new ZipFile(archive.toFile())) {
            Directories.remove(unfinished);
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    unpack(entry.getName(), zip.getInputStream(entry), unfinished);
                }
            }
            Files.move(unfinished, target);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + archive + " to " + target, e);
        }
    }

    private static void unpack(String name, InputStream content, Path into) throws IOException {
        var file = into.resolve(name.substring(name.indexOf('/') + 1)).normalize();
        if (!file.startsWith(into)) {
            throw new IOException("The archive leaves its directory: " + name);
        }
        Files.createDirectories(file.getParent());
        try (content) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
