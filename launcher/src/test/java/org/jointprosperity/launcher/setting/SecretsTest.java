package org.jointprosperity.launcher.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void makesASecretOnceAndKeepsItForTheOwnerAlone() throws Exception {
        var file = directory.resolve("secrets.properties");

        var made = new Secrets(file).get("postgres");

        assertThat(made).matches("[A-Za-z0-9_-]{43}");
        assertThat(new Secrets(file).get("postgres")).isEqualTo(made);
        assertThat(new Secrets(file).get("keycloak.admin")).isNotEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
