package org.jointprosperity.launcher.command;

import java.net.URI;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jointprosperity.launcher.county.County;
import org.jointprosperity.launcher.county.SystemToken;
import org.jointprosperity.launcher.kafka.Broker;
import org.jointprosperity.launcher.postgres.Access;
import org.jointprosperity.launcher.process.Memory;
import org.jointprosperity.launcher.process.Probe;
import org.jointprosperity.launcher.process.ProcessTable;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.setting.Secrets;
import org.jointprosperity.launcher.setting.Settings;

/** {@code ./joint status}: asks every part and the county, a line for each. */
public record Status(Settings settings) {

    /** The exit status: 0 only when everything is ready, the demonstration county included. */
    public int run() {
        var ready = true;
        var table = new ProcessTable(settings.home());
        for (var question : questions().entrySet()) {
            var process = table.part(question.getKey());
            var answers = question.getValue().getAsBoolean();
            Console.say("  %s %s  %s"
                    .formatted(
                            Console.pad(question.getKey(), 12),
                            answers ? "ready    " : "not ready",
                            process.map(one -> "pid %-8d %s".formatted(one.pid(), Memory.of(one)))
                                    .orElse("")));
            ready &= answers;
        }
        var county = ready && countyAnswers();
        Console.say("  %s %s".formatted(Console.pad("county", 12), county ? "ready" : "not ready"));
        return county ? 0 : 1;
    }

    private Map<String, BooleanSupplier> questions() {
        var ports = settings.ports();
        var questions = new LinkedHashMap<String, BooleanSupplier>();
        questions.put(Running.SUPERVISOR, () -> new Running(settings.home()).isLocked());
        questions.put("postgres", this::databaseAnswers);
        questions.put("kafka", () -> new Broker(ports.kafka()).answers());
        questions.put(
                "keycloak", () -> Probe.succeeds(URI.create(settings.issuer() + "/.well-known/openid-configuration")));
        questions.put("pairing", () -> healthy(ports.pairing()));
        questions.put("cooperative", () -> healthy(ports.cooperative()));
        questions.put("evaluation", () -> healthy(ports.evaluation()));
        questions.put("gateway", () -> healthy(ports.gateway()));
        return questions;
    }

    private boolean databaseAnswers() {
        var file = settings.home().secrets();
        return Files.exists(file)
                && new Access(settings.ports().postgres(), new Secrets(file).get("postgres")).answers();
    }

    private static boolean healthy(int port) {
        return Probe.succeeds(URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
    }

    private boolean countyAnswers() {
        try {
            return Files.exists(settings.home().countyLoaded())
                    && new County(settings, new Secrets(settings.home().secrets()).get(SystemToken.SECRET)).isThere();
        } catch (Refusal e) {
            Console.refuse("  " + e.getMessage());
            return false;
        }
    }
}
