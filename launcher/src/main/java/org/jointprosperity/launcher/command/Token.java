package org.jointprosperity.launcher.command;

import java.util.Map;
import org.jointprosperity.launcher.county.SignIn;
import org.jointprosperity.launcher.county.SystemToken;
import org.jointprosperity.launcher.setting.Settings;

/** {@code ./joint token LOGIN}: an access token of a demonstration login, or of the client {@code integrator}. */
public record Token(Settings settings, Map<String, String> environment, String login) {

    /** Prints the token and nothing else. */
    public int run() {
        Console.say(login.equals("integrator") ? ofTheSystem() : ofThePerson());
        return 0;
    }

    private String ofTheSystem() {
        return new SystemToken(issuer(), new Integrator(settings, environment).secret()).value();
    }

    private String ofThePerson() {
        return new SignIn(issuer()).token(login, environment.getOrDefault("JOINT_PASSWORD", "demo"));
    }

    private String issuer() {
        return environment.getOrDefault("JOINT_ISSUER", settings.issuer());
    }
}
