package org.auscult.plugin;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;

/** The walls around the goals. */
@AnalyzeClasses(
    packages = "org.auscult.plugin",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  @ArchTest
  static final ArchRule GOALS_KNOW_ENGINE_REPORT_AND_MAVEN =
      classes()
          .that()
          .haveSimpleNameNotEndingWith("HelpMojo")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "org.auscult.plugin..",
                  "org.auscult.source..",
                  "org.auscult.document..",
                  "org.auscult.format..",
                  "org.auscult.rule..",
                  "org.auscult.audit..",
                  "org.auscult.report",
                  "org.apache.maven..",
                  "org.codehaus.plexus.util.xml",
                  "org.jspecify..",
                  "java.."))
          .because("a goal translates; what it translates to is the engine's and the reports'");

  @ArchTest
  static final ArchRule NO_NETWORK =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.net")
                  .and(not(belongToAnyOf(URI.class, URISyntaxException.class, URL.class))))
          .orShould()
          .callMethod(URL.class, "openStream")
          .orShould()
          .callMethod(URL.class, "openConnection")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "javax.net..", "java.nio.channels..", "java.rmi..")
          .because("Auscult never touches a device, and looks nothing up; goals work offline");

  @ArchTest
  static final ArchRule GOALS_ARE_THIN =
      noClasses()
          .that()
          .areAssignableTo(AbstractAuditMojo.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.auscult.format..", "org.auscult.rule..", "java.time..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .because("a goal states parameters and what they lead to; Translation and others do it");
}
