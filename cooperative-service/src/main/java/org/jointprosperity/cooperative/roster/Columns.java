package org.jointprosperity.cooperative.roster;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.cooperative.neighbour.Kind;

/**
 * Which column a refusal is about.
 *
 * @param key the column that names the row, and stands for what no other column does
 * @param fields the columns of the details, by field
 * @param neighbours the columns that point at neighbours
 * @param rules the columns that rules are about, by code
 */
record Columns(String key, Map<String, String> fields, Map<Kind, String> neighbours, Map<String, String> rules) {

    String of(ConstraintViolation<?> violation) {
        return fields.getOrDefault(violation.getPropertyPath().toString(), key);
    }

    String of(RuleViolation violation) {
        return violation.facts().get("kind") instanceof Kind kind
                ? neighbours.getOrDefault(kind, key)
                : rules.getOrDefault(violation.code(), key);
    }
}
