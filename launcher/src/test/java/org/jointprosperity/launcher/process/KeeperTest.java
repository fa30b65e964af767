package org.jointprosperity.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.jointprosperity.launcher.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {

    @TempDir
    Path directory;

    private final List<String> journal = new CopyOnWriteArrayList<>();
    private Duration patienceAtEnd = Duration.ofSeconds(10);

    @Test
    void startsADeadPartAgainAndStopsItForGood() {
        var starts = directory.resolve("starts");
        var keeper = keeper("echo $$ >> " + starts + "; exec sleep 600");
        keeper.start();
        assertThat(Until.holds(Duration.ofSeconds(5), () -> pids(starts).size() == 1))
                .isTrue();

        process(pids(starts).get(0)).destroyForcibly();
        var again = Until.holds(Duration.ofSeconds(10), () -> pids(starts).size() == 2);
        keeper.stop();

        assertThat(again).isTrue();
        assertThat(journal).anyMatch(line -> line.contains("starts again"));
        assertThat(ProcessHandle.of(pids(starts).get(1)).filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void givesUpAPartThatDiesWheneverItStartsAndShowsWhatItSaid() {
        var keeper = keeper("echo no such disk; exit 3", () -> false);

        assertThatThrownBy(keeper::start).isInstanceOf(Refusal.class).hasMessageContaining("no such disk");
    }

    @Test
    void tellsAPartThatWillNotEndAndIsKilled() {
        patienceAtEnd = Duration.ofSeconds(1);
        var keeper = keeper("trap '' TERM; echo $$ > " + directory.resolve("starts") + "; while :; do sleep 1; done");
        keeper.start();
        assertThat(Until.holds(
                        Duration.ofSeconds(5),
                        () -> pids(directory.resolve("starts")).size() == 1))
                .isTrue();

        keeper.stop();

        assertThat(journal).contains("killed at its end");
    }

    @Test
    void tellsAPartThatEndsWhenAskedNothing() {
        var keeper = keeper("exec sleep 600");
        keeper.start();

        keeper.stop();

        assertThat(journal).isEmpty();
    }

    private Keeper keeper(String script) {
        return keeper(script, () -> true);
    }

    private Keeper keeper(String script, BooleanSupplier ready) {
        var part = new Part() {
            @Override
            public String name() {
                return "sleeper";
            }

            @Override
            public Launch launch() {
                return new Launch(List.of("sh", "-c", script), Map.of(), directory);
            }

            @Override
            public boolean ready() {
                return ready.getAsBoolean();
            }

            @Override
            public void killedAtEnd() {
                journal.add("killed at its end");
            }
        };
        return new Keeper(part, directory.resolve("log"), journal::add, patienceAtEnd);
    }

    private static List<Long> pids(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(Long::valueOf).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessHandle process(long pid) {
        return ProcessHandle.of(pid).orElseThrow();
    }
}
