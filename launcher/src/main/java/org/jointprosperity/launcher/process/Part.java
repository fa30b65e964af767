package org.jointprosperity.launcher.process;

import java.time.Duration;

/** One program of the suite: how it is prepared, started, found ready and stopped. */
public interface Part {

    /** Names the part in messages, logs and the process table. */
    String name();

    /** Makes everything ready for the start; called before each start, also after a death. */
    default void prepare() {}

    /** How the program is started. */
    Launch launch();

    /** Whether the program answers. */
    boolean ready();

    /** How long the program may take until it answers. */
    default Duration patience() {
        return Duration.ofMinutes(3);
    }

    /** What is to be set once the program answers; repeatable. */
    default void settle() {}

    /** Asks the program to end. */
    default void askToStop(Process process) {
        process.destroy();
    }

    /** The program had to be killed when it was to end; what it wrote at its end is not whole. */
    default void killedAtEnd() {}
}
