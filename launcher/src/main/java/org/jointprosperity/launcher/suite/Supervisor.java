package org.jointprosperity.launcher.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jointprosperity.launcher.county.County;
import org.jointprosperity.launcher.county.SystemToken;
import org.jointprosperity.launcher.process.Until;
import org.jointprosperity.launcher.progress.Progress;
import org.jointprosperity.launcher.progress.Step;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.setting.Secrets;
import org.jointprosperity.launcher.setting.Settings;

/** The process behind {@code ./joint up}: starts the suite, loads the county once, and stays to keep all parts alive. */
public final class Supervisor {

    private static final Duration LONGEST_LOOK = Duration.ofSeconds(2);
    private static final long LOG_BYTES = 20_000_000;

    private final Settings settings;

    public Supervisor(Settings settings) {
        this.settings = settings;
    }

    /** Runs until it is asked to end; the status is 1 when the suite could not be started. */
    public int run() {
        try (var channel =
                        FileChannel.open(settings.home().lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = taken(channel)) {
            if (lock == null) {
                throw new Refusal("The suite is running already.");
            }
            return supervise();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + settings.home().lock(), e);
        }
    }

    /** The lock, or null: whoever only looks whether it is held holds it for a moment. */
    static FileLock taken(FileChannel channel) {
        var lock = new FileLock[1];
        Until.holds(LONGEST_LOOK, () -> {
            try {
                lock[0] = channel.tryLock();
                return lock[0] != null;
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot lock", e);
            }
        });
        return lock[0];
    }

    private int supervise() {
        var progress = new Progress(settings.home().progress());
        progress.done(Step.BUILD, "");
        var suite = new Suite(settings, progress, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
        try {
            suite.start();
        } catch (RuntimeException e) {
            progress.giveUp(e instanceof Refusal ? e.getMessage() : e.toString());
            throw e;
        }
        if (load(progress)) {
            progress.ready();
        }
        stay();
        return 0;
    }

    private boolean load(Progress progress) {
        try {
            progress.at(Step.COUNTY, 0, "");
            var secret = new Secrets(settings.home().secrets()).get(SystemToken.SECRET);
            var county = new County(settings, secret);
            var mark = settings.home().countyLoaded();
            if (Files.exists(mark)) {
                county.awaitReturn();
            } else {
                Files.writeString(mark, county.load((percent, detail) -> progress.at(Step.COUNTY, percent, detail)));
            }
            var brought = Files.readString(mark);
            progress.done(Step.COUNTY, brought);
            return true;
        } catch (Refusal e) {
            System.out.println(e.getMessage());
            progress.failed(Step.COUNTY, e.getMessage());
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + settings.home().countyLoaded(), e);
        }
    }

    private void stay() {
        var end = new CountDownLatch(1);
        try {
            while (!end.await(1, TimeUnit.MINUTES)) {
                boundLogs();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void boundLogs() {
        try {
            settings.home().boundLogs(LOG_BYTES);
        } catch (UncheckedIOException e) {
            // the parts go on all the same, and the next minute tries again
            System.out.println(e.getMessage() + ": " + e.getCause());
        }
    }
}
