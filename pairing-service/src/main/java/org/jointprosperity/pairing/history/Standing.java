package org.jointprosperity.pairing.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The days of an entry: since when it is as it is, and from when on another entry stands in its place 合并. */
@Embeddable
public class Standing {

    @Column(name = "changed_on")
    LocalDate since;

    String mergedInto;
    UUID mergedIntoId;
    LocalDate mergedOn;

    protected Standing() {}

    /** Registered on this day, and nothing has changed since. */
    public Standing(LocalDate registeredOn) {
        this.since = registeredOn;
    }

    /** Is different from this day on. */
    public void changed(LocalDate on) {
        if (on.isAfter(since)) {
            since = on;
        }
    }

    /** Gives way to another entry from this day on. */
    public void merge(Dated survivor, LocalDate on) {
        mergedInto = survivor.number();
        mergedIntoId = survivor.id();
        mergedOn = on;
    }

    /** Whether the entry stood on this day and looked as it does now. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(since) && (mergedOn == null || day.isBefore(mergedOn));
    }

    /** Refuses where another entry stands in its place, and names that one. */
    public void requireLive(String number) {
        if (mergedOn != null) {
            throw new RuleViolation("record-merged")
                    .with("number", number)
                    .with("into", mergedInto)
                    .with("intoId", mergedIntoId);
        }
    }

    /** The first day on which the entry looked as it does now. */
    public LocalDate since() {
        return since;
    }

    /** Number of the entry that stands in its place, or null. */
    public String mergedInto() {
        return mergedInto;
    }

    /** The day from which on the other entry stands in its place, or null. */
    public LocalDate mergedOn() {
        return mergedOn;
    }
}
