package org.jointprosperity.chassis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.util.List;

/** The rules of the house, for every module alike. */
public final class HouseRules {

    private static final String ROOT = "org.jointprosperity.";
    private static final List<String> SERVICES = List.of("pairing", "cooperative", "evaluation");

    private HouseRules() {}

    /** Fails with every class of the module that breaks a rule, and with every problem code nobody put into words. */
    public static void check(String context) {
        JavaClasses module = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT + context);
        CompositeArchRule.of(List.of(
                        noCycles(context),
                        plainNames(),
                        aggregatesKnowNoTechnique(),
                        noFieldInjection(),
                        strangers(context)))
                .and(DoorRules.guarded())
                .and(DoorRules.repeatable())
                .and(DoorRules.locatedBehindTheGateway())
                .and(DoorRules.withDeadLetters())
                .and(DoorRules.foundAgain())
                .and(DoorRules.inJson())
                .allowEmptyShould(true)
                .check(module);
        ProblemCodes.checkTexts();
        GroundRules.check();
    }

    private static ArchRule noCycles(String context) {
        return slices().matching(ROOT + context + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    private static ArchRule plainNames() {
        return classes()
                .should()
                .haveNameNotMatching(".*\\.(dto|mapper|config|utils?|helper|common|impl|exception|constants)\\..*"
                        + "|.*(Impl|Utils?|Helper|Manager|Mapper|Base|Constants)$")
                .orShould()
                .haveSimpleName("Base")
                .because("names say what a thing is, not how it is used; 基地 is a base and may say so");
    }

    private static ArchRule aggregatesKnowNoTechnique() {
        return noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "org.apache.kafka..",
                        "io.quarkus..")
                .allowEmptyShould(true);
    }

    private static ArchRule noFieldInjection() {
        return fields().should().notBeAnnotatedWith(Inject.class).allowEmptyShould(true);
    }

    private static ArchRule strangers(String context) {
        var others = SERVICES.stream()
                .filter(service -> !service.equals(context))
                .map(service -> ROOT + service + "..")
                .toArray(String[]::new);
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(others);
    }
}
