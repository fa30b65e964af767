package org.jointprosperity.pairing.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.ProblemTexts;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.IllegalCode;

/** Says what is wrong with a field of an item 字段有误: by a code, and in the language of the caller. */
@ApplicationScoped
class ItemFaults {

    private final ProblemTexts texts;

    ItemFaults(ProblemTexts texts) {
        this.texts = texts;
    }

    /** There is nothing where an item should be. */
    BatchView.ItemViolation missing(Locale language) {
        return fault("", "item-missing", Map.of(), language);
    }

    /** A value that no field of an item can have; one that a standard or limit refuses says so. */
    BatchView.ItemViolation unreadable(JsonProcessingException failure, Locale language) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalCode illegal) {
                return fault(pathOf(failure), illegal.code(), Map.of(), language);
            }
            if (cause instanceof RuleViolation refused) {
                return fault(pathOf(failure), refused.code(), refused.facts(), language);
            }
        }
        return fault(pathOf(failure), "field-unreadable", Map.of(), language);
    }

    /** A value out of its bounds. */
    BatchView.ItemViolation of(ConstraintViolation<?> violation, Locale language) {
        var constraint = violation.getConstraintDescriptor();
        return fault(
                violation.getPropertyPath().toString(),
                codeOf(constraint.getAnnotation().annotationType()),
                constraint.getAttributes(),
                language);
    }

    private BatchView.ItemViolation fault(String field, String code, Map<String, Object> facts, Locale language) {
        return new BatchView.ItemViolation(
                field, code, texts.detail(code, language, facts).orElseGet(() -> texts.title(code, language)));
    }

    private static String codeOf(Class<?> constraint) {
        if (constraint == NotNull.class || constraint == NotBlank.class) {
            return "field-missing";
        }
        if (constraint == Size.class) {
            return "field-too-long";
        }
        return constraint == Min.class ? "field-too-small" : "field-malformed";
    }

    private static String pathOf(JsonProcessingException unreadable) {
        return unreadable instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .collect(Collectors.joining("."))
                : "";
    }
}
