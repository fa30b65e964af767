package org.jointprosperity.launcher.command;

import java.time.Duration;
import java.util.Map;
import org.jointprosperity.launcher.county.County;
import org.jointprosperity.launcher.setting.Settings;

/** {@code ./joint load}: the demonstration county into a suite that something else has started, as docker-compose. */
public record Load(Settings settings, Map<String, String> environment) {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    /** The exit status: 0 when the county answers with its figures. */
    public int run() {
        var county = new County(settings, new Integrator(settings, environment).secret());
        county.awaitServices(LONGEST_START);
        Console.say("  " + county.load((percent, detail) -> {}));
        return 0;
    }
}
