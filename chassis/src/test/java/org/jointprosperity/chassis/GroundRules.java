package org.jointprosperity.chassis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the {@code grounds.json} of a module says of its refusals agrees with its words, its rules and its sources. */
final class GroundRules {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path FILE = RESOURCES.resolve("grounds.json");
    /** The refusals of a module that rest on no rule, one a line; where there is no such list, nothing has to choose. */
    private static final Path GROUNDLESS = Path.of("src/test/resources/groundless.txt");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ARTICLE_ZH = Pattern.compile("第[一二三四五六七八九十百]+条");
    private static final Pattern ARTICLE_EN = Pattern.compile("\\barts?\\. [0-9]+");

    private static final Pattern REFUSAL =
            Pattern.compile("\\brule\\(|new RuleViolation\\(|Refusal\\.field\\(|about\\(|\\.told\\(");

    /** Given to a method, or kept by an enum. */
    private static final Pattern HANDED_ON = Pattern.compile("\\brequire\\w+\\(|\\benum \\w+");

    /** By which a refusal says itself what it rests on: facts, a rule it cites, or the verdict it is about. */
    private static final List<String> OWN_GROUND = List.of(
            "\"rule\"",
            "\"ruleId\"",
            "\"article\"",
            "about(verdict",
            "rule.with(",
            "cited.with(",
            "citation.with(",
            "citation()",
            "cited().with(",
            ".told(");

    private static final String CODE_ENDS = ".title";

    private final JsonNode file;
    private final List<String> sources = all(Path.of("src/main/java"), ".java").stream()
            .map(GroundRules::text)
            .toList();
    private final Set<String> wrong = new TreeSet<>();

    private GroundRules(JsonNode file) {
        this.file = file;
    }

    /** Fails with every ground that contradicts; a module of refusals without the file names no article in their words. */
    static void check() {
        if (!Files.exists(RESOURCES.resolve("problems.properties"))) {
            return;
        }
        var found = in(Files.exists(FILE) ? read(FILE) : JSON.createObjectNode());
        if (Files.exists(GROUNDLESS)) {
            found.addAll(undecided(read(FILE), readLines(GROUNDLESS)));
        }
        if (!found.isEmpty()) {
            throw new AssertionError("Grounds that contradict: " + found);
        }
    }

    static Set<String> in(JsonNode file) {
        var rules = new GroundRules(file);
        rules.everyCodeHasItsWords();
        rules.whatIsVerifiedStandsInARulePack();
        rules.whatAWordNamesIsItsGround();
        rules.whatIsMissingIsSaidWhereItIsRefused();
        rules.whatIsMissingIsNamedInBothLanguages();
        return rules.wrong;
    }

    /** Every code rests on a rule, or is on the list of those that rest on none; no code does both or is there twice. */
    static Set<String> undecided(JsonNode file, List<String> lines) {
        var rules = new GroundRules(file);
        var listed = new TreeSet<String>();
        for (var part : parted(lines)) {
            if (!part.equals(part.stream().sorted().toList())) {
                rules.wrong.add("groundless.txt is not sorted where it begins with " + part.get(0));
            }
            part.stream().filter(code -> !listed.add(code)).forEach(code -> rules.wrong.add(code + " is listed twice"));
        }
        var codes = codes();
        listed.stream().filter(code -> !codes.contains(code)).forEach(code -> rules.wrong.add(code + " is no refusal"));
        codes.forEach(code -> {
            boolean grounded = rules.isGrounded(code);
            if (grounded && listed.contains(code)) {
                rules.wrong.add(code + " rests on a rule and is listed as resting on none");
            }
            if (!grounded && !listed.contains(code)) {
                rules.wrong.add(code + " has to rest on a rule, or to be listed in groundless.txt");
            }
        });
        return rules.wrong;
    }

    /** The codes under each heading of the list, which begins with #. */
    private static List<List<String>> parted(List<String> lines) {
        var parts = new ArrayList<List<String>>(List.of(new ArrayList<>()));
        for (String line : lines) {
            if (line.startsWith("#")) {
                parts.add(new ArrayList<>());
            } else if (!line.isBlank()) {
                parts.get(parts.size() - 1).add(line);
            }
        }
        return parts;
    }

    private static Set<String> codes() {
        return words(Locale.ROOT).keySet().stream()
                .filter(key -> key.endsWith(CODE_ENDS) && Character.isLowerCase(key.charAt(0)))
                .map(key -> key.substring(0, key.length() - CODE_ENDS.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isGrounded(String code) {
        if (groundsOf(code).findAny().isPresent()) {
            return true;
        }
        var refusals = refusalsWith(code).toList();
        return refusals.isEmpty()
                ? isHandedOnToAGround(code)
                : refusals.stream().allMatch(GroundRules::namesItsGround);
    }

    /** Whether a code is nowhere refused with, but given to a method of a class that names a ground, or kept by an enum that does. */
    private boolean isHandedOnToAGround(String code) {
        String quoted = "\"" + code + "\"";
        var handing = sources.stream()
                .filter(source -> statementsWith(quoted, source)
                        .anyMatch(handed -> HANDED_ON.matcher(handed).find()))
                .toList();
        return !handing.isEmpty() && handing.stream().allMatch(GroundRules::namesItsGround);
    }

    private static boolean namesItsGround(String source) {
        return OWN_GROUND.stream().anyMatch(source::contains);
    }

    private void everyCodeHasItsWords() {
        Stream.concat(file.path("grounds").findValues("refusals").stream().flatMap(GroundRules::texts), missing())
                .filter(code -> Stream.of(Locale.ROOT, Locale.ENGLISH)
                        .anyMatch(language -> !words(language).containsKey(code + ".detail")))
                .forEach(code -> wrong.add(code + " has no words"));
    }

    private void whatIsVerifiedStandsInARulePack() {
        var known = new HashSet<String>();
        for (Path path : all(RESOURCES, ".json")) {
            if (!path.equals(FILE)) {
                collect(read(path), "", known);
            }
        }
        for (var ground : file.path("grounds")) {
            var source = file.path("sources")
                    .path(ground.path("source").asText())
                    .path("zh")
                    .asText();
            if (ground.path("verified").asBoolean()
                    && !known.contains(
                            cited(source, ground.path("article").path("zh").asText()))) {
                wrong.add(ground.path("rule").asText() + " is verified and stands in no rule pack");
            }
        }
    }

    /** Pairs of a law and an article, as packs and policies have them, by their names without marks. */
    private static void collect(JsonNode node, String law, Set<String> known) {
        String here = Stream.of(node.path("title").path("zh"), node.path("source"))
                .map(JsonNode::asText)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(law);
        if (node.path("verified").asBoolean() && node.has("article")) {
            known.add(cited(here, node.path("article").asText()));
        }
        node.forEach(inner -> collect(inner, here, known));
    }

    private static String cited(String law, String article) {
        return law.replaceAll("[《》]", "") + " " + article;
    }

    private void whatAWordNamesIsItsGround() {
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var words = words(language);
            var pattern = language == Locale.ROOT ? ARTICLE_ZH : ARTICLE_EN;
            words.keySet().stream().filter(key -> key.endsWith(".detail")).forEach(key -> {
                String code = key.substring(0, key.length() - ".detail".length());
                pattern.matcher(words.getString(key)).results().forEach(named -> {
                    if (articles(code, language).noneMatch(named.group()::equals)) {
                        wrong.add(code + " names " + named.group() + " and has no such ground");
                    }
                });
            });
        }
    }

    private Stream<String> articles(String code, Locale language) {
        return groundsOf(code).map(ground -> ground.path("article")
                .path(language == Locale.ROOT ? "zh" : "en")
                .asText());
    }

    private Stream<JsonNode> groundsOf(String code) {
        return StreamSupport.stream(file.path("grounds").spliterator(), false)
                .filter(ground -> texts(ground.path("refusals")).anyMatch(code::equals));
    }

    /** Every statement that refuses with a code says the fact; where the code is handed on, a class that has it does. */
    private void whatIsMissingIsSaidWhereItIsRefused() {
        missing().forEach(code -> {
            String quoted = "\"" + code + "\"";
            String fact = "\"" + file.path("missing").path(code).asText() + "\"";
            var refusals = refusalsWith(code).toList();
            boolean said = refusals.isEmpty()
                    ? sources.stream().anyMatch(source -> source.contains(quoted) && source.contains(fact))
                    : refusals.stream().allMatch(statement -> statement.contains(fact));
            if (!said) {
                wrong.add(code + " is refused without " + fact);
            }
        });
    }

    /** Who reads the sentence alone learns the smallest amount, by its own name or as what is missing. */
    private void whatIsMissingIsNamedInBothLanguages() {
        missing().forEach(code -> {
            var names = Stream.of("missing", file.path("missing").path(code).asText())
                    .distinct()
                    .map("{%s}"::formatted)
                    .toList();
            Stream.of(Locale.ROOT, Locale.ENGLISH)
                    .map(GroundRules::words)
                    .filter(words -> words.containsKey(code + ".detail"))
                    .map(words -> words.getString(code + ".detail"))
                    .filter(detail -> names.stream().noneMatch(detail::contains))
                    .forEach(detail -> wrong.add(code + " does not say " + names + ": " + detail));
        });
    }

    private Stream<String> refusalsWith(String code) {
        return sources.stream()
                .flatMap(source -> statementsWith("\"" + code + "\"", source))
                .filter(statement -> REFUSAL.matcher(statement).find());
    }

    private static Stream<String> statementsWith(String quoted, String source) {
        return Stream.iterate(source.indexOf(quoted), at -> at >= 0, at -> source.indexOf(quoted, at + quoted.length()))
                .map(at -> source.substring(source.lastIndexOf(';', at) + 1, source.indexOf(';', at)));
    }

    private Stream<String> missing() {
        Iterable<String> names = () -> file.path("missing").fieldNames();
        return StreamSupport.stream(names.spliterator(), false);
    }

    private static Stream<String> texts(JsonNode several) {
        return StreamSupport.stream(several.spliterator(), false).map(JsonNode::asText);
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                "problems",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static List<Path> all(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path path) {
        try {
            return JSON.readTree(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> readLines(Path path) {
        return text(path).lines().toList();
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
