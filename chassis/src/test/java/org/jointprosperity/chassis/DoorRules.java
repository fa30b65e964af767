package org.jointprosperity.chassis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.message.EventsListener;

/** Rules for the doors of a service: its operations and its listeners. */
final class DoorRules {

    private static final DescribedPredicate<JavaMethod> OPERATION =
            DescribedPredicate.describe("are operations", method -> method.isMetaAnnotatedWith(HttpMethod.class));
    private static final DescribedPredicate<JavaMethod> KEEPING = DescribedPredicate.describe(
            "work in a transaction",
            method -> method.isAnnotatedWith(Transactional.class)
                    || method.getOwner().isAnnotatedWith(Transactional.class));

    private DoorRules() {}

    /** Every operation says who may call it. */
    static ArchRule guarded() {
        return methods()
                .that(OPERATION)
                .should(carryOneOf("a guard", PermissionsAllowed.class, Authenticated.class, PermitAll.class))
                .allowEmptyShould(true);
    }

    /** A POST that keeps something wants an idempotency key; a calculation keeps nothing and opens no transaction. */
    static ArchRule repeatable() {
        return methods()
                .that(KEEPING)
                .and()
                .areAnnotatedWith(POST.class)
                .should(carryOneOf("@Idempotent", Idempotent.class))
                .allowEmptyShould(true);
    }

    /** A location is named by {@link Created}: JAX-RS would put the service's own address before it, past the gateway. */
    static ArchRule locatedBehindTheGateway() {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "it makes a location absolute",
                        call -> call.getTarget().getName().equals("location")
                                && call.getTargetOwner().getSimpleName().equals("ResponseBuilder")));
    }

    /** Every door answers in JSON or not at all; without a word it would write whatever a caller accepts. */
    static ArchRule inJson() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Produces.class)
                .allowEmptyShould(true);
    }

    /** Who takes records off a channel is found again when an operator replays one. */
    static ArchRule foundAgain() {
        return methods()
                .that()
                .areAnnotatedWith(Incoming.class)
                .should()
                .beDeclaredInClassesThat()
                .implement(EventsListener.class)
                .allowEmptyShould(true);
    }

    /** Every channel that listens has a topic for what cannot take effect. */
    static ArchRule withDeadLetters() {
        Config config = new SmallRyeConfigBuilder().addDefaultSources().build();
        return methods()
                .that()
                .areAnnotatedWith(Incoming.class)
                .should(new ArchCondition<>("have a dead-letter topic") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        String channel =
                                method.getAnnotationOfType(Incoming.class).value();
                        boolean has = config.getOptionalValue(
                                        "mp.messaging.incoming." + channel + ".dead-letter-queue.topic", String.class)
                                .isPresent();
                        events.add(new SimpleConditionEvent(method, has, method.getFullName() + ": " + channel));
                    }
                })
                .allowEmptyShould(true);
    }

    @SafeVarargs
    private static ArchCondition<JavaMethod> carryOneOf(
            String what, Class<? extends java.lang.annotation.Annotation>... marks) {
        return new ArchCondition<>("carry " + what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean carries = java.util.Arrays.stream(marks)
                        .anyMatch(mark -> method.isAnnotatedWith(mark)
                                || method.getOwner().isAnnotatedWith(mark));
                events.add(new SimpleConditionEvent(method, carries, method.getFullName() + " lacks " + what));
            }
        };
    }
}
