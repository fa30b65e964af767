package org.jointprosperity.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's journey is run as it stands, by a shell, against the running suite. */
class ReadmeIT {

    private static final Pattern JOURNEY = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    private final WholeSuite suite = WholeSuite.running();

    @Test
    void theJourneyByCurlRuns() throws IOException, InterruptedException {
        var settings = suite.settings();
        var readme = Files.readString(settings.root().resolve("README.md"));
        var journey = JOURNEY.matcher(readme);
        assertThat(journey.find()).isTrue();
        var output = settings.home().path().resolve("readme.out");
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", journey.group(1))
                .directory(settings.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        var environment = shell.environment();
        var ports = settings.ports();
        environment.put("JOINT_HOME", settings.home().path().toString());
        environment.put("JOINT_GATEWAY_PORT", String.valueOf(ports.gateway()));
        environment.put("JOINT_KEYCLOAK_PORT", String.valueOf(ports.keycloak()));
        new Rows(suite).endOpenPairing("11611023MBY416905X", suite.person("county"));

        int status = shell.start().waitFor();

        String printed = Files.readString(output);
        assertThat(status).as(printed).isZero();
        assertThat(printed)
                .contains("\"state\":\"ACTIVE\"")
                .contains("\"outcome\":\"VOID\"")
                .contains("\"state\":\"CARRIED\"")
                .contains("\"code\":\"key-villages\"");
    }
}
