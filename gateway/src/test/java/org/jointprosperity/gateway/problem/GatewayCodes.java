package org.jointprosperity.gateway.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The codes of the gateway's own refusals, as they stand in its sources. */
final class GatewayCodes {

    private static final Pattern REFUSAL = Pattern.compile("new Problem\\(\\d+, \"([a-z-]+)\"\\)");

    private GatewayCodes() {}

    static Set<String> inSources() {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var refusals = REFUSAL.matcher(Files.readString(file));
                while (refusals.find()) {
                    codes.add(refusals.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
