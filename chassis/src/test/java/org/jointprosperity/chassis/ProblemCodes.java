package org.jointprosperity.chassis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The codes of refusals as they stand in the sources of a module, and whether each has its words in both languages. */
final class ProblemCodes {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final List<String> BUNDLES = List.of("problems", "chassis-problems");
    private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.ENGLISH);
    private static final Pattern CODE = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
    private static final Pattern REFUSAL =
            Pattern.compile("\\b(?:rule|Refusal\\s*\\.\\s*field|new\\s+(?:Refusal|RuleViolation))\\s*\\(");

    private ProblemCodes() {}

    /** Fails with every code that lacks a title in a language. */
    static void checkTexts() {
        var missing = new TreeSet<String>();
        for (String code : inSources()) {
            for (Locale language : LANGUAGES) {
                if (BUNDLES.stream().noneMatch(bundle -> has(bundle, language, code + ".title"))) {
                    missing.add(code + (language == Locale.ROOT ? " (zh)" : " (en)"));
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new AssertionError("Problem codes without words: " + missing);
        }
    }

    static TreeSet<String> inSources() {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> codes.addAll(in(read(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    /** The codes among the arguments that decide: the first two of a refusal, whatever facts follow. */
    static List<String> in(String source) {
        var codes = new ArrayList<String>();
        var refusals = REFUSAL.matcher(source);
        while (refusals.find()) {
            var found = CODE.matcher(firstTwoArguments(source, refusals.end()));
            while (found.find()) {
                codes.add(found.group(1));
            }
        }
        return codes;
    }

    private static String firstTwoArguments(String source, int start) {
        int depth = 0;
        int commas = 0;
        boolean quoted = false;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                quoted = !quoted;
            }
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                commas += c == ',' && depth == 0 ? 1 : 0;
                if (depth < 0 || commas == 2) {
                    return source.substring(start, i);
                }
            }
        }
        return source.substring(start);
    }

    private static boolean has(String bundle, Locale language, String key) {
        try {
            return ResourceBundle.getBundle(
                            bundle,
                            language,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .containsKey(key);
        } catch (MissingResourceException absent) {
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
