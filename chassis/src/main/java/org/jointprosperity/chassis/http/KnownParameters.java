package org.jointprosperity.chassis.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jointprosperity.chassis.problem.Refusal;

/**
 * Answers 400 where a query names a parameter that the operation does not have, or says one twice that it takes once: a
 * filter that is misspelt would otherwise let everything through.
 */
public class KnownParameters {

    /** Of each operation its parameters, and whether each may stand more than once. */
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo operation, UriInfo address) {
        var given = address.getQueryParameters();
        if (given.isEmpty() || operation.getResourceMethod() == null) {
            return;
        }
        var mayRepeat = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        given.forEach((name, values) -> {
            if (!mayRepeat.containsKey(name)) {
                throw Refusal.field(name, "parameter-unknown")
                        .with("known", mayRepeat.keySet().stream().sorted().toList());
            }
            if (values.size() > 1 && !mayRepeat.get(name)) {
                throw Refusal.field(name, "parameter-repeated").with("times", values.size());
            }
        });
    }

    static Map<String, Boolean> of(Method operation) {
        var found = new HashMap<String, Boolean>();
        for (var parameter : operation.getParameters()) {
            add(found, parameter, parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(found, parameter);
            }
        }
        return found;
    }

    private static void addFields(Map<String, Boolean> found, Parameter bean) {
        for (Class<?> type = bean.getType(); type != null; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredFields()).forEach(field -> add(found, field, field.getType()));
        }
    }

    private static void add(Map<String, Boolean> found, AnnotatedElement place, Class<?> type) {
        var parameter = place.getAnnotation(QueryParam.class);
        if (parameter != null) {
            found.put(parameter.value(), Collection.class.isAssignableFrom(type));
        }
    }
}
