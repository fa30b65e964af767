package org.jointprosperity.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.jointprosperity.launcher.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {

    @TempDir
    private Path home;

    @Test
    void keepsWhatWasExportedBeforeARenewalThatWasInterrupted() throws IOException {
        var settings = Settings.of(Map.of("JOINT_ROOT", "..", "JOINT_HOME", home.toString()));
        var before = settings.home().directory("run").resolve("realm-before.json");
        var realm = new Realm(settings);
        Files.writeString(before, "of an earlier renewal");

        var export = realm.export();
        assertThat(Files.getPosixFilePermissions(export)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.writeString(export, "half of the rea");
        assertThat(before).hasContent("of an earlier renewal");
        assertThat(realm.isHalfRenewed()).isFalse();

        Files.writeString(realm.export(), "the realm");
        realm.beginRenewal();
        assertThat(before).hasContent("the realm");
        assertThat(new Realm(settings).isHalfRenewed()).isTrue();

        realm.markTaken();
        assertThat(realm.isHalfRenewed()).isFalse();
        assertThat(before).hasContent("the realm");
    }
}
