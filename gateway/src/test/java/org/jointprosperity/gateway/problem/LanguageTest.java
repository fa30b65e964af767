package org.jointprosperity.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en;q=0.9, zh;q=0.5", "de, en;q=0.8", "EN"})
    void speaksEnglishToThoseWhoAskForItFirst(String accepted) {
        assertThat(Language.of(accepted)).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-Hans-CN, en;q=0.9", "en;q=0.1, zh", "de", "*", "", ";;;", "q=,en;q=x"})
    void speaksChineseToEverybodyElse(String accepted) {
        assertThat(Language.of(accepted)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }
}
