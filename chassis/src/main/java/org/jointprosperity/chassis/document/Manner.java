package org.jointprosperity.chassis.document;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Versioned;

/**
 * What the code says of an operation.
 *
 * @param idempotent wants an {@code Idempotency-Key}
 * @param versioned answers one aggregate with its version
 * @param forEveryone asks for no token
 * @param scopes one of which the token must have
 * @param status of the answer when all went well
 */
record Manner(boolean idempotent, boolean versioned, boolean forEveryone, List<String> scopes, int status) {

    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final DotName GUARD = DotName.createSimple(PermissionsAllowed.class);
    private static final DotName OPEN = DotName.createSimple(PermitAll.class);
    private static final DotName STATUS = DotName.createSimple(ResponseStatus.class);
    private static final DotName VERSIONED = DotName.createSimple(Versioned.class);

    /** The manner of every operation that has a name. */
    static Map<String, Manner> byOperationId(IndexView index) {
        var manners = new HashMap<String, Manner>();
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            var id = operation.value("operationId");
            if (id != null) {
                manners.put(id.asString(), of(operation.target().asMethod(), index));
            }
        }
        return manners;
    }

    private static Manner of(MethodInfo method, IndexView index) {
        var guard = method.hasAnnotation(GUARD)
                ? method.annotation(GUARD)
                : method.declaringClass().declaredAnnotation(GUARD);
        return new Manner(
                method.hasAnnotation(IDEMPOTENT),
                isVersioned(method.returnType(), index),
                method.hasAnnotation(OPEN) || method.declaringClass().hasDeclaredAnnotation(OPEN),
                guard == null ? List.of() : List.of(guard.value().asStringArray()),
                method.hasAnnotation(STATUS) ? method.annotation(STATUS).value().asInt() : 200);
    }

    private static boolean isVersioned(Type answer, IndexView index) {
        var view = answer.kind() == Type.Kind.PARAMETERIZED_TYPE
                ? answer.asParameterizedType().arguments().get(0)
                : answer;
        var type = index.getClassByName(view.name());
        return type != null && type.interfaceNames().contains(VERSIONED);
    }
}
