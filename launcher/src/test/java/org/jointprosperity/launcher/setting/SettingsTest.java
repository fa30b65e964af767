package org.jointprosperity.launcher.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void readsTheOptionsOfEveryJvmAsWords() {
        assertThat(Settings.of(Map.of("JOINT_JVM", " -XX:TieredStopAtLevel=1  -Xmx128m "))
                        .jvm())
                .containsExactly("-XX:TieredStopAtLevel=1", "-Xmx128m");
    }

    @Test
    void hasNoneOfThemUnlessItIsToldSome() {
        assertThat(Settings.of(Map.of()).jvm()).isEmpty();
    }
}
