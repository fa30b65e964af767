package org.jointprosperity.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern CODE = Pattern.compile(
            "(?:new RuleViolation\\(|rule\\([^;\"]*?|row\\.bad\\(\"[^\"]*\", )\"([a-z]+(?:-[a-z]+)+)\"",
            Pattern.DOTALL);

    private final ResourceBundle chinese = ResourceBundle.getBundle("problems", Locale.ROOT);
    private final ResourceBundle chassis = ResourceBundle.getBundle("chassis-problems", Locale.ROOT);

    @Test
    void everyTextStandsInBothLanguages() {
        var english = ResourceBundle.getBundle("problems", Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.keySet())
                .allSatisfy(key -> assertThat(chinese.getString(key)).isNotEqualTo(english.getString(key)));
    }

    @Test
    void everyRefusalInTheCodeHasItsText() throws IOException {
        var codes = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(source)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        assertThat(codes).contains("branch-unknown", "plan-incomplete", "letter-lacks-a-signature");
        assertThat(codes)
                .allMatch(code -> chinese.containsKey(code + ".title") || chassis.containsKey(code + ".title"));
    }
}
