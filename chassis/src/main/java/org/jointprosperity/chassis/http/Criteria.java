package org.jointprosperity.chassis.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The filters of a list as a query with parameters; a filter that was not given does not count. Field names are ours, never input. */
public final class Criteria {

    private final String key;
    private final StringBuilder query;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Criteria(String key, Object after) {
        this.key = key;
        this.query = new StringBuilder(key).append(" > :after");
        parameters.put("after", after);
    }

    /** Everything behind a key, in the order of the key. */
    public static Criteria after(String key, String after) {
        return new Criteria(key, after);
    }

    /** Everything behind an id, in the order of ids; those of version 7 are in the order of their making. */
    public static Criteria afterId(String after) {
        return new Criteria("id", after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after));
    }

    /** The field has this value. */
    public Criteria is(String field, Object value) {
        return value == null ? this : and(field + " = :" + name(field), name(field), value);
    }

    /** The field is a division code at or below this one. */
    public Criteria below(String field, String division) {
        if (division == null) {
            return this;
        }
        and(field + " >= :from and " + field + " < :to", "from", division);
        parameters.put("to", division + ":");
        return this;
    }

    /** The collection holds this value. */
    public Criteria has(String collection, Object value) {
        return value == null ? this : and(":" + name(collection) + " member of " + collection, name(collection), value);
    }

    /** A condition with one parameter, where the value was given. */
    public Criteria where(String condition, String parameter, Object value) {
        return value == null ? this : and(condition, parameter, value);
    }

    /** The query in HQL, ordered by the key. */
    public String query() {
        return query + " order by " + key;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    private Criteria and(String condition, String name, Object value) {
        query.append(" and ").append(condition);
        parameters.put(name, value);
        return this;
    }

    private static String name(String field) {
        return field.replace('.', '_');
    }
}
