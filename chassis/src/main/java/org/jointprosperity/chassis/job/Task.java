package org.jointprosperity.chassis.job;

/** Work of one kind; a bean of this type is found by the runner. */
public interface Task {

    /** The kind of jobs it does. */
    String kind();

    /**
     * Does the work inside one transaction, for the place recorded on the job. Returning commits, unless the work says
     * otherwise; a restart begins it again from the start, and nothing of the first try remains.
     */
    Ending run(Work work);

    /** How work ends. */
    enum Ending {
        /** Keep what was done. */
        COMMIT,
        /** A dry run: report, and keep nothing. */
        DISCARD,
        /** Refused: report, keep nothing, failed. */
        REFUSE
    }
}
