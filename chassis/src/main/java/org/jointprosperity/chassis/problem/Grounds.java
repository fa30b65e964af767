package org.jointprosperity.chassis.problem;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 依据: tells with a refusal the rule, the article and the smallest missing amount it rests on. What a refusal knows itself,
 * such as the rule pack that was applied on that day, goes before what the file of the service says of its code.
 */
@Startup
@ApplicationScoped
public class Grounds {

    static final String RULE = "rule";
    static final String ARTICLE = "article";

    static final String SOURCE = "source";
    static final String VERIFIED = "verified";

    /** As a rule may be kept before it is in force, such as one of a later law, it says since when it is. */
    private static final String EFFECTIVE_FROM = "effectiveFrom";

    private static final String MISSING = "missing";

    /** As verdicts call the rule, which refusals of theirs did before there was {@code rule}. */
    private static final String RULE_OF_VERDICT = "ruleId";

    /** What a problem tells of its ground, by the names of its members. */
    public static final List<String> MEMBERS = List.of(RULE, ARTICLE, SOURCE, EFFECTIVE_FROM, VERIFIED, MISSING);

    private static final Pattern NUMBERED = Pattern.compile("第.+条|arts?\\. \\d");

    private final ProblemTexts texts;
    private final GroundsFile file;

    @Inject
    Grounds(ProblemTexts texts) {
        this(texts, GroundsFile.delivered());
    }

    Grounds(ProblemTexts texts, GroundsFile file) {
        this.texts = texts;
        this.file = file.checked(texts);
    }

    /** The facts of a refusal with the ground it rests on. */
    Map<String, Object> told(String code, Map<String, Object> facts) {
        var told = new LinkedHashMap<>(facts);
        tell(told, RULE, facts.get(RULE_OF_VERDICT));
        of(code, told).ifPresent(ground -> {
            tell(told, RULE, ground.rule());
            tell(told, ARTICLE, ground.article().zh());
            tell(told, SOURCE, file.sources().get(ground.source()).zh());
            tell(told, EFFECTIVE_FROM, file.sources().get(ground.source()).effectiveFrom());
            tell(told, VERIFIED, ground.verified());
        });
        if (file.missing().containsKey(code)) {
            tell(told, MISSING, facts.get(file.missing().get(code)));
        }
        return told;
    }

    /** The words that name the ground, after those of a refusal that do not; empty where it rests on none. */
    String sentence(String code, Map<String, Object> told, String detail, Locale locale) {
        var rule = told.get(RULE);
        var article = told.get(ARTICLE);
        var ground = of(code, told);
        if (rule == null || article == null || names(detail, ground, String.valueOf(article))) {
            return "";
        }
        boolean english = locale == Locale.ENGLISH;
        var words = new LinkedHashMap<String, Object>(Map.of(RULE, rule, ARTICLE, article));
        ground.ifPresent(found -> {
            var source = file.sources().get(found.source());
            words.put(SOURCE, english ? source.en() : source.zh());
            words.put(ARTICLE, english ? found.article().en() : found.article().zh());
        });
        String key = ground.map(found -> found.verified() ? "Ground.verified" : "Ground.unverified")
                .orElse("Ground.own");
        return (english ? " " : "") + texts.detail(key, locale, words).orElse("");
    }

    /** A measure of a policy has no number: its words may stand in a sentence that cites nothing. */
    private static boolean names(String detail, Optional<Ground> ground, String article) {
        return detail.contains(article)
                        && (ground.isEmpty() || NUMBERED.matcher(article).find())
                || ground.map(found -> found.article().en())
                        .filter(words -> NUMBERED.matcher(words).find() && detail.contains(words))
                        .isPresent();
    }

    /** Where several rules refuse with one code, it is the one that the refusal names. */
    private Optional<Ground> of(String code, Map<String, Object> facts) {
        List<Ground> grounds = file.grounds().stream()
                .filter(ground -> ground.refusals().contains(code))
                .toList();
        return grounds.size() > 1 && facts.get(RULE) == null
                ? Optional.empty()
                : grounds.stream().filter(ground -> ground.fits(facts)).findFirst();
    }

    private static void tell(Map<String, Object> told, String name, Object value) {
        if (value != null) {
            told.putIfAbsent(name, value);
        }
    }
}
