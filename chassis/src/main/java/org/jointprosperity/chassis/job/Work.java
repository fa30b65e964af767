package org.jointprosperity.chassis.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A job under way: its input, and the place where it counts and reports. */
public final class Work {

    /** Asked to stop. */
    static final class Cancelled extends RuntimeException {}

    private final String options;
    private final byte[] input;
    private final Consumer<Work> save;
    private final BooleanSupplier cancelled;
    private final List<Finding> findings = new ArrayList<>();
    private Job.Counts counts = Job.Counts.NONE;
    private int percent;

    Work(String options, byte[] input, Consumer<Work> save, BooleanSupplier cancelled) {
        this.options = options;
        this.input = input;
        this.save = save;
        this.cancelled = cancelled;
    }

    public String options() {
        return options;
    }

    public byte[] input() {
        return input;
    }

    /** Tells how far the work is, for everyone to see at once, and stops it when that was asked. */
    public void progress(int percent, Job.Counts counts) {
        this.percent = percent;
        this.counts = counts;
        save.accept(this);
        if (cancelled.getAsBoolean()) {
            throw new Cancelled();
        }
    }

    public void report(List<Finding> more) {
        findings.addAll(more);
    }

    Job.Counts counts() {
        return counts;
    }

    int percent() {
        return percent;
    }

    int found(Finding.Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    List<Finding> findings() {
        return findings;
    }
}
