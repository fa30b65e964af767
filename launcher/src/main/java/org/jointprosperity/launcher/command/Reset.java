package org.jointprosperity.launcher.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jointprosperity.launcher.setting.Directories;
import org.jointprosperity.launcher.setting.Home;

/** {@code ./joint reset}: ends the suite and removes everything it has written. */
public record Reset(Home home) {

    /** The exit status, always 0. */
    public int run() {
        new Running(home).end();
        try {
            Directories.remove(home.path());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + home.path(), e);
        }
        Console.say("  已清除 Removed " + home.path());
        return 0;
    }
}
