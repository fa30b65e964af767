package org.jointprosperity.gateway.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The texts of every problem code of the suite in one language, as the services ship them. */
final class ProblemTexts {

    private static final List<String> SOURCES = List.of(
            "gateway-problems",
            "problem-texts/chassis/chassis-problems",
            "problem-texts/pairing/problems",
            "problem-texts/cooperative/problems",
            "problem-texts/evaluation/problems");
    private static final ProblemTexts CHINESE = new ProblemTexts("");
    private static final ProblemTexts ENGLISH = new ProblemTexts("_en");

    private final Properties texts = new Properties();

    private ProblemTexts(String suffix) {
        for (String source :
                SOURCES.stream().sorted(java.util.Comparator.reverseOrder()).toList()) {
            read(source + suffix + ".properties");
        }
        read("gateway-problems" + suffix + ".properties");
    }

    static ProblemTexts of(Locale locale) {
        return Locale.ENGLISH.equals(locale) ? ENGLISH : CHINESE;
    }

    /** Every code that has a title. */
    Set<String> codes() {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".title"))
                .map(key -> key.substring(0, key.length() - ".title".length()))
                .collect(Collectors.toSet());
    }

    String title(String code) {
        return texts.getProperty(code + ".title", code);
    }

    String detail(String code) {
        return texts.getProperty(code + ".detail", "");
    }

    String remedy(String code) {
        return texts.getProperty(code + ".remedy", "");
    }

    private void read(String resource) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
