package org.jointprosperity.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The loaded classes of one program, written down by its JVM at an orderly end and mapped at the next start (JEP 350). It
 * saves a start most of its parsing and verifying; without it, or with one of another build, a start only takes longer.
 *
 * @param file the archive, for this version of Java alone
 */
public record ClassArchive(Path file) {

    /** The archive of a program in the directory that goes with the program when it is replaced. */
    public static ClassArchive of(Path program, String name) {
        return new ClassArchive(program.resolve("%s-%s.jsa".formatted(name, Runtime.version())));
    }

    /** Reads the archive where there is one, writes it at the end where there is none. */
    public List<String> options() {
        return Files.exists(file) ? mapped() : with("-XX:ArchiveClassesAtExit=");
    }

    /** Reads the archive where there is one, and writes none: for a short run of the program that loads only part of it. */
    public List<String> mapped() {
        return Files.exists(file) ? with("-XX:SharedArchiveFile=") : List.of();
    }

    private List<String> with(String purpose) {
        // what the JVM leaves out of the archive is no news for the program's log
        return List.of(purpose + file, "-Xlog:cds*=off");
    }

    /** Removes what was written of an earlier build. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + file, e);
        }
    }
}
