package org.jointprosperity.launcher.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointprosperity.launcher.county.County;
import org.jointprosperity.launcher.county.SystemToken;
import org.jointprosperity.launcher.process.ProcessTable;
import org.jointprosperity.launcher.setting.Secrets;
import org.jointprosperity.launcher.setting.Settings;

/** The whole suite with the county loaded, started by {@code ./joint up} once for all journeys and down when they end. */
final class WholeSuite {

    private static final Pattern TROUBLE = Pattern.compile("\\b(ERROR|WARN)\\b");

    private static WholeSuite running;
    private static RuntimeException failure;

    private final FrontDoor door;
    private final Settings settings;
    private final FrontDoor.Said start;
    private final List<String> troubles;
    private final boolean answered;

    private WholeSuite() {
        var module = Path.of("").toAbsolutePath();
        door = FrontDoor.of(module.getParent(), module.resolve("target/homes/journeys"));
        settings = door.settings();
        door.joint("reset");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> door.joint("down"), "down"));
        start = door.joint("up");
        System.out.println(start.console());
        if (start.status() != 0) {
            throw new IllegalStateException("./joint up ended with " + start.status() + ": " + start.console());
        }
        troubles = Stream.concat(start.console().lines(), logs())
                .filter(line -> TROUBLE.matcher(line).find())
                .toList();
        answered = new County(settings, secret(SystemToken.SECRET)).answers();
    }

    /** The one suite; when it could not be started, no journey tries again. */
    static synchronized WholeSuite running() {
        if (failure != null) {
            throw new IllegalStateException("The suite could not be started", failure);
        }
        if (running == null) {
            try {
                running = new WholeSuite();
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return running;
    }

    /** What the suite's own programs have written. */
    private Stream<String> logs() {
        return Stream.of("supervisor", "pairing", "cooperative", "evaluation", "gateway")
                .map(part -> settings.home().log(part))
                .flatMap(WholeSuite::lines);
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FrontDoor door() {
        return door;
    }

    /** What the first {@code ./joint up} said. */
    FrontDoor.Said start() {
        return start;
    }

    /** Every ERROR and WARN line on the console and in the logs of the first start. */
    List<String> troubles() {
        return troubles;
    }

    Settings settings() {
        return settings;
    }

    String secret(String name) {
        return new Secrets(settings.home().secrets()).get(name);
    }

    ProcessTable processes() {
        return new ProcessTable(settings.home());
    }

    /** Whether the county's figures were those of the report before any journey began. */
    boolean countyAnswered() {
        return answered;
    }

    /** Someone signed in with a demonstration login. */
    Person person(String login) {
        return new Person(settings, login);
    }
}
