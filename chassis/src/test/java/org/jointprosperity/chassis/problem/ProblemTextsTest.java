package org.jointprosperity.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Test
    void everyTextStandsInBothLanguages() {
        var chinese = ResourceBundle.getBundle("chassis-problems", Locale.ROOT, EXACT);
        var english = ResourceBundle.getBundle("chassis-problems", Locale.ENGLISH, EXACT);
        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(chinese.keySet()).isNotEmpty().containsExactlyInAnyOrderElementsOf(english.keySet());
        assertThat(english.keySet()).allMatch(key -> !english.getString(key).matches(".*\\p{IsHan}{5}.*"));
        assertThat(chinese.keySet().stream().filter(key -> key.endsWith(".title")))
                .allMatch(key -> chinese.getString(key).matches(".*\\p{IsHan}.*"));
    }

    @Test
    void fillsFactsIn() {
        var texts = new ProblemTexts();
        assertThat(texts.detail("version-stale", Locale.ENGLISH, Map.of("currentVersion", 3L))
                        .orElseThrow())
                .contains("version 3");
        assertThat(texts.title("version-stale", Locale.SIMPLIFIED_CHINESE)).isEqualTo("版本已变");
    }

    @Test
    void countsTheCharactersOfATextAndNotItsPieces() {
        assertThat(new ProblemTexts()
                        .detail("text-length", Locale.SIMPLIFIED_CHINESE, Map.of("min", 0, "max", 500))
                        .orElseThrow())
                .isEqualTo("字数须在 0 到 500 之间。");
    }

    @Test
    void aCodeWithoutTextIsItsOwnTitle() {
        assertThat(new ProblemTexts().title("no-such-code", Locale.ENGLISH)).isEqualTo("no-such-code");
    }
}
