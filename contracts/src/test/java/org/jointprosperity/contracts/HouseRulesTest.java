package org.jointprosperity.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final JavaClasses CONTRACTS = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.jointprosperity.contracts");

    @Test
    void contractsDependOnTheJdkAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jointprosperity.contracts")
                .check(CONTRACTS);
    }

    @Test
    void everyEventIsARecord() {
        classes()
                .that()
                .implement(Event.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(CONTRACTS);
    }
}
