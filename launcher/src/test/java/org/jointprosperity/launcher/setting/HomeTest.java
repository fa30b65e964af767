package org.jointprosperity.launcher.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path directory;

    @Test
    void isNamedWithoutSymbolicLinksWhetherItIsThereOrNot() throws IOException {
        var checkout = Files.createDirectories(directory.resolve("checkout")).toRealPath();
        var link = Files.createSymbolicLink(directory.resolve("link"), checkout);

        assertThat(new Home(link.resolve(".joint")).path()).isEqualTo(checkout.resolve(".joint"));
        Files.createDirectories(checkout.resolve(".joint"));
        assertThat(new Home(link.resolve(".joint")).path()).isEqualTo(checkout.resolve(".joint"));
    }

    @Test
    void keepsALogBelowItsSizeWhileItsPartGoesOnWriting() throws IOException {
        var home = new Home(directory);
        var log = home.log("pairing");
        try (var part = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            part.write("much\n".getBytes());
            home.boundLogs(5);
            assertThat(log).hasContent("much");

            part.write("more\n".getBytes());
            home.boundLogs(5);
            part.write("new\n".getBytes());
        }

        assertThat(log).hasContent("new");
        assertThat(log.resolveSibling("pairing.log.1")).hasContent("much\nmore");
    }

    @Test
    void beginsEveryLogAnewTheSupervisorsToo() throws IOException {
        var home = new Home(directory);
        var log = Files.writeString(home.log("supervisor"), "of the last start");

        home.turnLogs();

        assertThat(log).doesNotExist();
        assertThat(log.resolveSibling("supervisor.log.1")).hasContent("of the last start");
    }
}
