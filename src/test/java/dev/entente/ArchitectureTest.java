package dev.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule news_goes_one_way_through_the_house = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("dev.entente.model..")
            .layer("knowledge")
            .definedBy("dev.entente.knowledge..")
            .layer("corpus")
            .definedBy("dev.entente.corpus..")
            .layer("language")
            .definedBy("dev.entente.language..")
            .layer("extraction")
            .definedBy("dev.entente.extraction..")
            .layer("network")
            .definedBy("dev.entente.network..")
            .layer("exchange")
            .definedBy("dev.entente.exchange..")
            .layer("evaluation")
            .definedBy("dev.entente.evaluation..")
            .layer("archive")
            .definedBy("dev.entente.archive..")
            .layer("reading")
            .definedBy("dev.entente.ui..", "dev.entente.api..", "dev.entente.cli..")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("knowledge")
            .mayOnlyAccessLayers("model")
            .whereLayer("language")
            .mayOnlyAccessLayers("model", "knowledge")
            .whereLayer("corpus")
            .mayOnlyAccessLayers("model", "knowledge", "language")
            .whereLayer("extraction")
            .mayOnlyAccessLayers("model", "knowledge", "corpus", "language")
            .whereLayer("network")
            .mayOnlyAccessLayers("model")
            .whereLayer("exchange")
            .mayOnlyAccessLayers("model")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("model")
            .whereLayer("archive")
            .mayOnlyAccessLayers("model", "knowledge", "corpus", "language", "extraction", "network")
            .whereLayer("reading")
            .mayNotBeAccessedByAnyLayer()
            .because("everything a reader sees must be traced back to its sentence, so nothing flows back");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles = slices().matching("dev.entente.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that needs another that needs it is one package in two places");

    @ArchTest
    static final ArchRule the_vocabulary_stands_on_the_jdk_alone = classes()
            .that()
            .resideInAPackage("dev.entente.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.entente.model..", "java..", "org.jspecify..")
            .because("whoever takes the vocabulary over should take nothing else with it");

    @ArchTest
    static final ArchRule screens_stay_in_their_package = noClasses()
            .that()
            .resideInAPackage("dev.entente.ui..")
            .and()
            .areTopLevelClasses()
            .should()
            .bePublic()
            .because("a screen is reached by its address, not by other code");

    @ArchTest
    static final ArchRule extraction_knows_no_framework = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.entente.model..",
                    "dev.entente.knowledge..",
                    "dev.entente.corpus..",
                    "dev.entente.language..",
                    "dev.entente.extraction..",
                    "dev.entente.network..",
                    "dev.entente.exchange..",
                    "dev.entente.evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.boot..",
                    "org.springframework.context..",
                    "org.springframework.web..",
                    "com.vaadin..")
            .because("the command line and other programs use these without a web application");
}
