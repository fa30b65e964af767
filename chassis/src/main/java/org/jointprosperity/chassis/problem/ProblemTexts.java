package org.jointprosperity.chassis.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Titles and details of problems in Chinese (default) and English, from the bundles of the service and the chassis. */
@ApplicationScoped
public class ProblemTexts {

    private static final List<String> BUNDLES = List.of("problems", "chassis-problems");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** The language the caller wants most of those there are; Chinese for everyone else. */
    public static Locale languageOf(RoutingContext request) {
        for (var language : request.acceptableLanguages()) {
            if ("zh".equals(language.tag())) {
                return Locale.SIMPLIFIED_CHINESE;
            }
            if ("en".equals(language.tag())) {
                return Locale.ENGLISH;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    /** The title of a code, or the code itself where no text exists. */
    public String title(String code, Locale locale) {
        return text(code + ".title", locale).orElse(code);
    }

    /** The detail of a code with the facts filled in. */
    public Optional<String> detail(String code, Locale locale, Map<String, Object> facts) {
        return text(code + ".detail", locale).map(pattern -> fill(pattern, facts, locale));
    }

    private static Optional<String> text(String key, Locale locale) {
        for (String name : BUNDLES) {
            var bundle = bundle(name, locale);
            if (bundle.isPresent() && bundle.get().containsKey(key)) {
                return bundle.map(found -> found.getString(key));
            }
        }
        return Optional.empty();
    }

    private static Optional<ResourceBundle> bundle(String name, Locale locale) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            return Optional.of(ResourceBundle.getBundle(name, locale, loader, NO_FALLBACK));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }

    private static String fill(String pattern, Map<String, Object> facts, Locale locale) {
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(words(facts.get(match.group(1)), locale)));
    }

    /** A fact as people say it: a code of ours by its name, which stands under {@code <Enum>.<CODE>} in the bundle. */
    private static String words(Object fact, Locale locale) {
        if (fact == null) {
            return "–";
        }
        if (fact instanceof Enum<?> code) {
            return text(code.getDeclaringClass().getSimpleName() + "." + code.name(), locale)
                    .orElse(code.name());
        }
        if (fact instanceof Worded named) {
            return named.words(locale);
        }
        if (fact instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> words(one, locale))
                    .collect(Collectors.joining(locale == Locale.ENGLISH ? ", " : "、"));
        }
        return String.valueOf(fact);
    }
}
