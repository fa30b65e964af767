package org.jointprosperity.launcher.progress;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells the start's progress into a file, which the console and the gateway read. */
public final class Progress {

    private final Path file;
    private final Map<Step, StepState> steps = new EnumMap<>(Step.class);
    private final Map<Step, Instant> began = new EnumMap<>(Step.class);
    private boolean ready;
    private String failure = "";

    public Progress(Path file) {
        this.file = file;
        Arrays.stream(Step.values()).forEach(step -> steps.put(step, StepState.waiting(step)));
        write();
    }

    /** A step begins, or has come this far. */
    public synchronized void at(Step step, int percent, String detail) {
        began.putIfAbsent(step, Instant.now());
        steps.computeIfPresent(step, (same, state) -> state.running(percent, detail));
        write();
    }

    /** A step is done; the detail says what it brought. */
    public synchronized void done(Step step, String detail) {
        var since = began.getOrDefault(step, Instant.now());
        var tenths = Duration.between(since, Instant.now()).toMillis() / 100;
        steps.computeIfPresent(step, (same, state) -> state.done(tenths / 10.0, detail));
        write();
    }

    /** A step has failed; the others go on. */
    public synchronized void failed(Step step, String why) {
        steps.computeIfPresent(step, (same, state) -> state.failed(why));
        write();
    }

    /** The start is given up. */
    public synchronized void giveUp(String why) {
        failure = why;
        write();
    }

    /** Everything is ready. */
    public synchronized void ready() {
        ready = true;
        write();
    }

    private void write() {
        var all = List.copyOf(steps.values());
        var percent = all.stream().mapToInt(StepState::percent).sum() / all.size();
        new StartState(ready, percent, failure, all).write(file);
    }
}
