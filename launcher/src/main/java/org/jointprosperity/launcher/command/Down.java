package org.jointprosperity.launcher.command;

import org.jointprosperity.launcher.setting.Home;

/** {@code ./joint down}: ends every process of the suite and leaves the data. */
public record Down(Home home) {

    /** The exit status, always 0: what does not run is down. */
    public int run() {
        var any = new Running(home).end();
        Console.say(any ? "  已停止 The suite is down; its data stays in " + home.path() : "  未运行 Nothing runs.");
        return 0;
    }
}
