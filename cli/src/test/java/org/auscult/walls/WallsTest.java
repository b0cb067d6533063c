package org.auscult.walls;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.auscult.format.ConfigFormat;

/**
 * The walls of the house. A wall that selects nothing fails, so none can stand in the wrong place.
 */
@AnalyzeClasses(packages = "org.auscult", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
  private static final String[] ENGINE = {
    "org.auscult.source..",
    "org.auscult.document..",
    "org.auscult.tree..",
    "org.auscult.device..",
    "org.auscult.version..",
    "org.auscult.advisory..",
    "org.auscult.fact..",
    "org.auscult.format..",
    "org.auscult.rule..",
    "org.auscult.audit..",
    "org.auscult.past..",
  };

  @ArchTest
  static final ArchRule ENGINE_KNOWS_NOBODY =
      noClasses()
          .that()
          .resideInAnyPackage(ENGINE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.auscult.formats..",
              "org.auscult.report..",
              "org.auscult.cli..",
              "org.auscult.plugin..",
              "org.apache.maven..",
              "picocli..",
              "org.jsoup..")
          .because("the engine serves any front end and any report");

  @ArchTest
  static final ArchRule SOURCE_IS_THE_GROUND =
      wall(
          "org.auscult.source..",
          "org.auscult.source..",
          "java..",
          "javax.crypto..",
          "org.jspecify..");

  @ArchTest
  static final ArchRule TREE_STANDS_ON_SOURCE =
      wall(
          "org.auscult.tree..",
          "org.auscult.tree..",
          "org.auscult.source..",
          "java..",
          "org.jspecify..");

  @ArchTest
  static final ArchRule DEVICE_STANDS_ON_SOURCE =
      wall(
          "org.auscult.device..",
          "org.auscult.device..",
          "org.auscult.source..",
          "java..",
          "org.jspecify..");

  @ArchTest
  static final ArchRule VERSION_STANDS_ALONE =
      wall("org.auscult.version..", "org.auscult.version..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule ADVISORY_STANDS_ON_FACTS =
      wall(
          "org.auscult.advisory..",
          "org.auscult.advisory..",
          "org.auscult.fact..",
          "org.auscult.version..",
          "org.auscult.document..",
          "org.auscult.source..",
          "com.fasterxml.jackson.core..",
          "us.springett.cvss..",
          "java..",
          "org.jspecify..");

  private static ArchRule wall(String from, String... to) {
    return classes()
        .that()
        .resideInAPackage(from)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(to))
        .because("each floor knows only the floors below; tree and device do not know each other");
  }

  @ArchTest
  static final ArchRule FORMAT_DOES_NOT_KNOW_RULE =
      noClasses()
          .that()
          .resideInAPackage("org.auscult.format..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.auscult.rule..",
              "org.auscult.fact..",
              "org.auscult.advisory..",
              "org.auscult.audit..")
          .because("reading must not depend on what is judged later");

  @ArchTest
  static final ArchRule RULE_DOES_NOT_KNOW_FORMAT =
      noClasses()
          .that()
          .resideInAnyPackage("org.auscult.rule..", "org.auscult.fact..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.auscult.format..", "org.auscult.audit..")
          .because("a rule is about devices, not about how they were read");

  @ArchTest
  static final ArchRule ENGINE_HAS_NO_CYCLES =
      slices()
          .matching(
              "org.auscult.(source|document|version|tree|device|fact|advisory|format|rule|audit)..")
          .should()
          .beFreeOfCycles();

  /** The rooms of formats in which no format stands: syntaxes, stored secrets, common tongues. */
  private static final DescribedPredicate<JavaClass> SHARED_BY_FORMATS =
      describe(
          "shared by formats",
          type ->
              type.getPackageName().startsWith("org.auscult.formats.")
                  && type.getPackage().getClasses().stream()
                      .noneMatch(other -> other.isAssignableTo(ConfigFormat.class)));

  @ArchTest
  static final ArchRule FORMATS_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("org.auscult.formats.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), SHARED_BY_FORMATS)
          .because(
              "a vendor's format is read without knowing another's; what they share is a syntax");

  @ArchTest
  static final ArchRule SYNTAXES_KNOW_NO_FORMAT =
      noClasses()
          .that(SHARED_BY_FORMATS)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.auscult.formats..").and(not(SHARED_BY_FORMATS)))
          .because("a syntax serves many vendors");

  @ArchTest
  static final ArchRule FORMATS_KNOW_ONLY_WHAT_READING_NEEDS =
      noClasses()
          .that()
          .resideInAPackage("org.auscult.formats..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.auscult.rule..",
              "org.auscult.audit..",
              "org.auscult.fact..",
              "org.auscult.report..",
              "org.auscult.cli..")
          .because("a format states facts; it does not judge");

  @ArchTest
  static final ArchRule REPORTS_SEE_NO_RAW_TEXT =
      noClasses()
          .that()
          .resideInAPackage("org.auscult.report..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.auscult.source.SourceFile")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("org.auscult.tree..", "org.auscult.formats..", "org.auscult.device..")
          .because("whatever a report shows went through the redactor");

  @ArchTest
  static final ArchRule NO_NETWORK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "javax.net..", "java.nio.channels..", "java.rmi..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(?:.*Socket.*|URL|URLConnection|HttpURLConnection|InetAddress.*)")
          .because("Auscult never touches a device, and looks nothing up");

  private static final DescribedPredicate<JavaMethodCall> CLOCK_OR_LOCALE =
      describe(
          "reads the clock or the locale of the machine",
          call -> {
            String method = call.getTargetOwner().getName() + "." + call.getName();
            return method.matches(
                "java\\.time\\.\\w+\\.now|java\\.time\\.Clock\\.system.*"
                    + "|java\\.lang\\.System\\.currentTimeMillis|java\\.util\\.Locale\\.getDefault");
          });

  @ArchTest
  static final ArchRule CLOCK_AND_LOCALE_BELONG_TO_THE_FRONT_ENDS =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.auscult.cli..", "org.auscult.plugin..")
          .should()
          .callMethodWhere(CLOCK_OR_LOCALE)
          .because("the same input gives the same result on any day and any machine");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.auscult.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("text leaves through reports and front ends only");

  private static final String VENDORS =
      "(?i).*(?:cisco|forti|juniper|junos|arista|aruba|huawei|mikrotik|orthanc|dcm4che|mirth|philips|siemens|draeger).*";

  @ArchTest
  static final ArchRule ENGINE_CLASSES_NAME_NO_VENDOR =
      noClasses()
          .that()
          .resideInAnyPackage(ENGINE)
          .should()
          .haveNameMatching(VENDORS)
          .because("what holds for one vendor belongs to its format");

  @ArchTest
  static final ArchRule ENGINE_FIELDS_NAME_NO_VENDOR =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(ENGINE)
          .should()
          .haveNameNotMatching(VENDORS)
          .because("what holds for one vendor belongs to its format");

  @ArchTest
  static final ArchRule ENGINE_METHODS_NAME_NO_VENDOR =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(ENGINE)
          .should()
          .haveNameNotMatching(VENDORS)
          .because("what holds for one vendor belongs to its format");

  @ArchTest
  static final ArchRule NO_DRAWERS_FOR_ODDMENTS =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..")
          .orShould()
          .haveNameMatching(".*(?:Utils?|Helper|Manager)")
          .because("a thing without a name of its own has no place of its own");
}
