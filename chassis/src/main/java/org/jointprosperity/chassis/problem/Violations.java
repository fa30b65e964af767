package org.jointprosperity.chassis.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is wrong with which field of a request: always its place, a code, and words in the caller's language. */
@ApplicationScoped
class Violations {

    private static final String FIELD = "field";
    private static final String CODE = "code";
    private static final String MESSAGE = "message";

    /** What a problem says that is about fields only. */
    private static final String GENERAL = "request-invalid";

    private static final String TOO_SMALL = "field-too-small";
    private static final String TOO_LARGE = "field-too-large";
    private static final String MISSING = "field-missing";

    private static final Map<Class<? extends Annotation>, String> CODES = Map.of(
            NotNull.class, MISSING,
            NotBlank.class, MISSING,
            NotEmpty.class, MISSING,
            Min.class, TOO_SMALL,
            DecimalMin.class, TOO_SMALL,
            Positive.class, TOO_SMALL,
            PositiveOrZero.class, TOO_SMALL,
            Max.class, TOO_LARGE,
            DecimalMax.class, TOO_LARGE);

    /** How the validator calls what lies in a list or a map, behind the index that tells which. */
    private static final java.util.regex.Pattern OF_CONTAINER = java.util.regex.Pattern.compile("\\.<[a-z ]+>");

    private final ProblemTexts texts;

    Violations(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Those of a problem; empty where it is not about fields. */
    Optional<Object> of(Throwable cause, String code, Map<String, Object> facts, Locale locale) {
        if (cause instanceof ConstraintViolationException refused) {
            return Optional.of(refused.getConstraintViolations().stream()
                    .map(violation -> bound(violation, locale))
                    .toList());
        }
        var unread = LocalisedProblems.inside(cause, StreamReadException.class)
                .filter(failure -> !(failure instanceof InputCoercionException));
        if (unread.isPresent()) {
            return Optional.of(List.of(unread(unread.get(), locale)));
        }
        var mapping = LocalisedProblems.inside(cause, JsonMappingException.class);
        if (mapping.isPresent() && goesOn(mapping.get())) {
            return Optional.of(List.of(malformed(mapping.get().getLocation(), locale)));
        }
        if (mapping.isPresent()) {
            String wrong = GENERAL.equals(code) ? "field-unreadable" : code;
            return Optional.of(List.of(violation(pathOf(mapping.get()), wrong, words(wrong, facts, locale))));
        }
        return Optional.ofNullable(facts.get("violations")).map(given -> worded(given, facts, locale));
    }

    /** What is no JSON says where it ceases to be; a field that stands twice is named. */
    private Map<String, Object> unread(StreamReadException failure, Locale locale) {
        if (isRepetition(failure)) {
            JsonParser parser = failure.getProcessor();
            return violation(
                    pathOf(parser.getParsingContext()), "field-repeated", words("field-repeated", Map.of(), locale));
        }
        return malformed(failure.getLocation(), locale);
    }

    private Map<String, Object> malformed(JsonLocation place, Locale locale) {
        Map<String, Object> facts =
                place == null ? Map.of() : Map.of("line", place.getLineNr(), "column", place.getColumnNr());
        return violation("", "json-malformed", words("json-malformed", facts, locale));
    }

    /** The reader has no type for it, only these words. */
    private static boolean isRepetition(StreamReadException failure) {
        return failure.getOriginalMessage().startsWith("Duplicate ");
    }

    /** Something stands behind the end of the body; the binder has no type for it, only these words. */
    private static boolean goesOn(JsonMappingException failure) {
        return failure.getOriginalMessage().startsWith("Trailing token");
    }

    /** A value out of its bounds, which the validator says in the caller's language; of a form it would show the expression. */
    private Map<String, Object> bound(ConstraintViolation<?> violation, Locale locale) {
        var constraint = violation.getConstraintDescriptor().getAnnotation();
        String code = codeOf(constraint, violation.getInvalidValue());
        return violation(fieldOf(violation), code, boundWords(violation, code, locale));
    }

    /** Of a text the validator would speak of its size as of a list 个数; people count its characters 字数. */
    private String boundWords(ConstraintViolation<?> violation, String code, Locale locale) {
        var constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof Pattern) {
            return words(code, Map.of(), locale);
        }
        if (constraint instanceof Size size && violation.getInvalidValue() instanceof CharSequence) {
            return words("text-length", Map.of("min", size.min(), "max", size.max()), locale);
        }
        return violation.getMessage();
    }

    private static String codeOf(Annotation constraint, Object value) {
        if (constraint instanceof Size size) {
            return sizeOf(value) > size.max() ? "field-too-long" : "field-too-short";
        }
        return CODES.getOrDefault(constraint.annotationType(), "field-malformed");
    }

    private static int sizeOf(Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        }
        if (value instanceof Collection<?> several) {
            return several.size();
        }
        return value instanceof Map<?, ?> table ? table.size() : 0;
    }

    /** What a refusal says of a field by its code alone. */
    private Object worded(Object given, Map<String, Object> facts, Locale locale) {
        if (!(given instanceof Collection<?> several)) {
            return given;
        }
        return several.stream().map(one -> wordedOne(one, facts, locale)).toList();
    }

    private Object wordedOne(Object one, Map<String, Object> facts, Locale locale) {
        if (!(one instanceof Map<?, ?> violation) || !violation.containsKey(CODE) || violation.containsKey(MESSAGE)) {
            return one;
        }
        var worded = new LinkedHashMap<Object, Object>(violation);
        worded.put(MESSAGE, words(String.valueOf(violation.get(CODE)), facts, locale));
        return worded;
    }

    private String words(String code, Map<String, Object> facts, Locale locale) {
        return texts.detail(code, locale, facts).orElseGet(() -> texts.title(code, locale));
    }

    private static Map<String, Object> violation(String field, String code, String message) {
        var violation = new LinkedHashMap<String, Object>();
        violation.put(FIELD, field);
        violation.put(CODE, code);
        violation.put(MESSAGE, message);
        return violation;
    }

    /** The path below the method and its parameter: {@code propose.request.unit.code} is {@code unit.code}. */
    private static String fieldOf(ConstraintViolation<?> violation) {
        String path =
                OF_CONTAINER.matcher(violation.getPropertyPath().toString()).replaceAll("");
        String[] steps = path.split("\\.", 3);
        return steps.length == 3 ? steps[2] : steps[steps.length - 1];
    }

    /** In the form of the validator: {@code undertakings[0].quantity}. */
    private static String pathOf(JsonMappingException mapping) {
        var path = new StringBuilder();
        for (var step : mapping.getPath()) {
            append(path, step.getFieldName(), step.getIndex());
        }
        return path.toString();
    }

    private static String pathOf(JsonStreamContext place) {
        if (place == null || place.inRoot()) {
            return "";
        }
        var path = new StringBuilder(pathOf(place.getParent()));
        append(path, place.inArray() ? null : place.getCurrentName(), place.getCurrentIndex());
        return path.toString();
    }

    private static void append(StringBuilder path, String field, int index) {
        if (field == null) {
            path.append('[').append(index).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(field);
        }
    }
}
