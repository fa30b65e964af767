package org.jointprosperity.launcher.journey;

import java.io.IOException;
import java.nio.file.Files;
import org.jointprosperity.launcher.county.County;
import org.jointprosperity.launcher.county.SystemToken;
import org.jointprosperity.launcher.process.ProcessTable;
import org.jointprosperity.launcher.progress.Progress;
import org.jointprosperity.launcher.setting.Secrets;
import org.jointprosperity.launcher.setting.Settings;
import org.jointprosperity.launcher.suite.Ground;
import org.jointprosperity.launcher.suite.Suite;

/** The whole suite with the county loaded, started once for all journeys and stopped when the JVM ends. */
final class WholeSuite {

    private static WholeSuite running;
    private static Exception failure;

    private final Ground ground;
    private final County county;

    private WholeSuite() throws IOException {
        ground = new Ground("journeys");
        var settings = ground.settings;
        var progress = new Progress(settings.home().progress());
        var suite = new Suite(settings, progress, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
        try {
            suite.start();
            county = new County(settings, secrets().get(SystemToken.SECRET));
            System.out.println(county.load((percent, detail) -> {}));
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
            suite.close();
            throw e;
        }
        Files.writeString(settings.home().countyLoaded(), "loaded");
        progress.ready();
    }

    /** The one suite; when it could not be started, no journey tries again. */
    static synchronized WholeSuite running() {
        if (failure != null) {
            throw new IllegalStateException("The suite could not be started", failure);
        }
        if (running == null) {
            try {
                running = new WholeSuite();
            } catch (IOException | RuntimeException e) {
                failure = e;
                throw new IllegalStateException("The suite could not be started", e);
            }
        }
        return running;
    }

    Settings settings() {
        return ground.settings;
    }

    /** Read anew, as the suite makes them while it starts. */
    private Secrets secrets() {
        return new Secrets(ground.settings.home().secrets());
    }

    String secret(String name) {
        return secrets().get(name);
    }

    ProcessTable processes() {
        return ground.table;
    }

    /** Whether the county's ten figures are those of the report. */
    boolean countyAnswers() {
        return county.answers();
    }

    /** Someone signed in with a demonstration login. */
    Person person(String login) {
        return new Person(settings(), login);
    }

    /** The other government system. */
    Person integrator() {
        var token = new SystemToken(settings().issuer(), secrets().get(SystemToken.SECRET));
        return new Person(settings(), token::value);
    }
}
