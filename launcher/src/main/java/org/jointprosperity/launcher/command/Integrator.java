package org.jointprosperity.launcher.command;

import java.nio.file.Files;
import java.util.Map;
import org.jointprosperity.launcher.county.SystemToken;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.setting.Secrets;
import org.jointprosperity.launcher.setting.Settings;

/** The secret of the client {@code integrator}: from the environment, or as this home's first start made it. */
record Integrator(Settings settings, Map<String, String> environment) {

    String secret() {
        var given = environment.get("JOINT_INTEGRATOR_SECRET");
        if (given != null) {
            return given;
        }
        var file = settings.home().secrets();
        if (!Files.exists(file)) {
            throw new Refusal("Start the suite first, or set JOINT_INTEGRATOR_SECRET.");
        }
        return new Secrets(file).get(SystemToken.SECRET);
    }
}
