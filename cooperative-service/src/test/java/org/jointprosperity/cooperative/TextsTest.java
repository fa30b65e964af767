package org.jointprosperity.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void everyTextStandsInBothLanguages() {
        var chinese = ResourceBundle.getBundle("problems", Locale.ROOT);
        var english = ResourceBundle.getBundle("problems", Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.keySet())
                .allSatisfy(key -> assertThat(chinese.getString(key)).isNotEqualTo(english.getString(key)));
    }
}
