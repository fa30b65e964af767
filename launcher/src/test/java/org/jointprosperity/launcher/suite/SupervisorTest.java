package org.jointprosperity.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    private Path directory;

    @Test
    void takesTheLockWhenWhoeverOnlyLookedAtItHasGone() throws Exception {
        var file = Files.createFile(directory.resolve("lock"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        var looking = new ProcessBuilder(java, "-cp", classes, Looking.class.getName(), file.toString()).start();
        assertThat(looking.getInputStream().read()).isEqualTo('!');

        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThat(channel.tryLock()).isNull();
            var lock = CompletableFuture.supplyAsync(() -> Supervisor.taken(channel));
            looking.getOutputStream().close();

            assertThat(lock.get(10, TimeUnit.SECONDS)).isNotNull();
        }
    }

    /** Another process that holds the lock until its input ends. */
    static final class Looking {
        public static void main(String[] words) throws IOException {
            try (var channel = FileChannel.open(Path.of(words[0]), StandardOpenOption.WRITE);
                    var lock = channel.tryLock()) {
                System.out.print(lock == null ? '?' : '!');
                System.out.flush();
                System.in.read();
            }
        }
    }
}
