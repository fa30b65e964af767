package org.jointprosperity.launcher.command;

import java.util.Map;
import org.jointprosperity.launcher.county.SignIn;
import org.jointprosperity.launcher.county.SystemToken;
import org.jointprosperity.launcher.refusal.Refusal;
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
        try {
            return new SignIn(issuer()).token(login, environment.getOrDefault("JOINT_PASSWORD", "demo"));
        } catch (SignIn.NotLetIn refused) {
            throw refused(refused);
        }
    }

    /** Whoever typed a login that the demonstration does not have is told which it has. */
    private Refusal refused(SignIn.NotLetIn refused) {
        var logins = new DemonstrationLogins(settings).names();
        return logins.isEmpty() || logins.contains(login)
                ? refused
                : new Refusal("%s 演示登录名 The demonstration's logins: %s, integrator."
                        .formatted(refused.getMessage(), String.join(", ", logins)));
    }

    private String issuer() {
        return environment.getOrDefault("JOINT_ISSUER", settings.issuer());
    }
}
