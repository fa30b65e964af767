package org.jointprosperity.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The rules of the house as the chassis has them, as far as they concern the gateway, which knows nothing of it. */
class HouseRulesTest {

    private static final String OURS = "org.jointprosperity.gateway";
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(OURS);

    @Test
    void packagesDependOneWay() {
        slices().matching(OURS + ".(*)..").should().beFreeOfCycles().check(GATEWAY);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*\\.(dto|mapper|config|utils?|helper|common|impl|exception|constants)\\..*"
                        + "|.*(Impl|Utils?|Helper|Manager|Mapper|Base|Constants)$")
                .check(GATEWAY);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should().notBeAnnotatedWith(Inject.class).check(GATEWAY);
    }

    @Test
    void knowsNoTypesOfTheServices() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jointprosperity.contracts..",
                        "org.jointprosperity.chassis..",
                        "org.jointprosperity.pairing..",
                        "org.jointprosperity.cooperative..",
                        "org.jointprosperity.evaluation..")
                .check(GATEWAY);
    }
}
