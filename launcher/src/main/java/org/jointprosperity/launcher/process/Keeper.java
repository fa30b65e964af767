package org.jointprosperity.launcher.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jointprosperity.launcher.refusal.Refusal;

/** Keeps one part running: starts it, waits until it answers, starts it again when it dies, stops it. */
public final class Keeper {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);
    private static final int TRIES_AT_START = 3;
    /** A first end takes longer: it writes the class archive. */
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(30);

    private final Part part;
    private final Path log;
    private final Consumer<String> journal;
    private final Duration patienceAtEnd;
    private final ScheduledExecutorService restarts;
    private volatile Process process;
    private volatile boolean stopping;
    private volatile boolean started;
    private Duration pause = Duration.ofMillis(500);
    private Instant since = Instant.now();

    /** A part, the log of its outputs, and who wants to hear of deaths and restarts. */
    public Keeper(Part part, Path log, Consumer<String> journal) {
        this(part, log, journal, PATIENCE_AT_END);
    }

    Keeper(Part part, Path log, Consumer<String> journal, Duration patienceAtEnd) {
        this.part = part;
        this.log = log;
        this.journal = journal;
        this.patienceAtEnd = patienceAtEnd;
        this.restarts = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, part.name() + "-keeper"));
    }

    /** The name of the part. */
    public String part() {
        return part.name();
    }

    /** Starts the part and returns when it answers; refuses when it dies thrice or does not answer in time. */
    public void start() {
        for (int tries = 1; !bring(); tries++) {
            if (stopping) {
                throw new Refusal(part.name() + " was stopped while it started.");
            }
            if (process.isAlive() || tries == TRIES_AT_START) {
                throw new Refusal("%s did not become ready; see %s\n%s".formatted(part.name(), log, Tail.of(log, 12)));
            }
        }
        started = true;
        watch(process);
    }

    /** Ends the part: asks, waits, and forces when asking did not help. */
    public void stop() {
        Process running;
        synchronized (this) {
            stopping = true;
            running = process;
        }
        restarts.shutdownNow();
        if (running == null || !running.isAlive()) {
            return;
        }
        try {
            part.askToStop(running);
        } catch (Refusal e) {
            say("could not be asked to stop: " + e.getMessage());
        }
        if (!exits(running, patienceAtEnd)) {
            running.destroyForcibly();
            exits(running, Duration.ofSeconds(5));
            part.killedAtEnd();
        }
    }

    private boolean bring() {
        endPrevious();
        part.prepare();
        synchronized (this) {
            if (stopping) {
                return false;
            }
            try {
                process = part.launch().start(log);
                since = Instant.now();
            } catch (IOException e) {
                throw new Refusal("Cannot start " + part.name() + ": " + e.getMessage(), e);
            }
        }
        var answers = Until.holds(part.patience(), () -> stopping || !process.isAlive() || part.ready());
        if (!answers || stopping || !process.isAlive()) {
            return false;
        }
        part.settle();
        return true;
    }

    private void endPrevious() {
        if (process != null && process.isAlive()) {
            process.destroyForcibly();
            exits(process, Duration.ofSeconds(5));
        }
    }

    private void watch(Process running) {
        CompletableFuture<Process> end = running.onExit();
        end.thenAccept(this::died);
    }

    private void died(Process dead) {
        if (stopping || !started) {
            return;
        }
        if (Duration.between(since, Instant.now()).compareTo(STEADY) > 0) {
            pause = Duration.ofMillis(500);
        }
        say("ended with status %d, starts again in %d ms".formatted(dead.exitValue(), pause.toMillis()));
        restarts.schedule(this::again, pause.toMillis(), TimeUnit.MILLISECONDS);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
    }

    private void again() {
        try {
            if (bring()) {
                say("is ready again");
            } else if (process.isAlive()) {
                say("does not answer, is ended");
                process.destroyForcibly();
            }
            watch(process);
        } catch (RuntimeException e) {
            say("could not be started again: " + e.getMessage());
            restarts.schedule(this::again, LONGEST_PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void say(String what) {
        journal.accept("%s %s %s".formatted(LocalTime.now().truncatedTo(ChronoUnit.SECONDS), part.name(), what));
    }

    private static boolean exits(Process running, Duration patience) {
        return Until.holds(patience, () -> !running.isAlive());
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
