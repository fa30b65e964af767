package org.jointprosperity.pairing.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jointprosperity.chassis.http.Criteria;

/**
 * What a list is filtered by: each filter as a condition on the entries as they are now, and as a member that an earlier
 * view must hold. A filter that was not given does not count.
 */
public final class Wanted {

    private final Map<String, Object> members = new LinkedHashMap<>();
    private UnaryOperator<Criteria> conditions = UnaryOperator.identity();
    private String division;

    /** Entries at or below a division. */
    public Wanted below(String code) {
        division = code;
        return and(criteria -> criteria.below("divisionCode", code));
    }

    /** Entries whose field has this value, which views show under the same name. */
    public Wanted is(String field, Object value) {
        return is(field, field, value);
    }

    /** Entries whose field has this value, which views show as this member. */
    public Wanted is(String field, String member, Object value) {
        if (value != null) {
            members.put(member, value);
        }
        return and(criteria -> criteria.is(field, value));
    }

    /** Entries {@code x} that meet a condition with one parameter, where it was given; of views, those that hold the member. */
    public Wanted where(String condition, String parameter, Object value, Map<String, ?> member) {
        if (value != null) {
            members.putAll(member);
        }
        return and(criteria -> criteria.where(condition, parameter, value));
    }

    Criteria now(Criteria criteria) {
        return conditions.apply(criteria);
    }

    Criteria then(Criteria criteria) {
        return criteria.below("divisionCode", division);
    }

    /** The members an earlier view must hold; empty where none was asked for. */
    Optional<Map<String, Object>> members() {
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }

    private Wanted and(UnaryOperator<Criteria> condition) {
        var before = conditions;
        conditions = criteria -> condition.apply(before.apply(criteria));
        return this;
    }
}
