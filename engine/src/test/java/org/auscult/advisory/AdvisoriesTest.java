package org.auscult.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.auscult.advisory.Assessment.Reach;
import org.auscult.advisory.Verdict.Kind;
import org.auscult.document.DocumentReader;
import org.auscult.source.Mistake;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisoriesTest {
  private static final Aliases ALIASES =
      Aliases.read(
          List.of(
              DocumentReader.yaml(
                  "aliases.yaml",
                  """
                  aliases: 1
                  legal-words: [inc, ag]
                  filler-words: [system, model, with]
                  kind-words: [pump, infusion, monitor, patient]
                  vendors:
                    - vendor: example
                      names: [Example Medical, "Example Medical, Inc. (EM)", Exämple AG]
                      words: [example, em]
                  products:
                    - vendor: example
                      product: Infuser 3
                      names: [IP-3]
                  """)));

  private static final String PUMP =
      csaf(
          "EX-1",
          """
          {"category":"vendor","name":"Example Medical, Inc. (EM)","branches":[
            {"category":"product_name","name":"EM Infuser 3 infusion pump","branches":[
              {"category":"product_version_range","name":"< 3.2",
               "product":{"product_id":"P1","name":"EM Infuser 3 infusion pump: < 3.2"}}]},
            {"category":"product_name","name":"Infuser 4 (IFR)","branches":[
              {"category":"product_version","name":"4.1 | 4.2",
               "product":{"product_id":"P2","name":"Infuser 4 (IFR): 4.1 | 4.2"}}]},
            {"category":"product_name","name":"View 5 (WLAN only)","branches":[
              {"category":"product_version_range","name":"<= 5.3",
               "product":{"product_id":"P3","name":"View 5 (WLAN only): <= 5.3"}}]},
            {"category":"product_name","name":"Wall WX400-WX850","branches":[
              {"category":"product_version","name":"vers:all/*",
               "product":{"product_id":"P4","name":"Wall WX400-WX850: all versions"}}]},
            {"category":"product_name","name":"Remote","branches":[
              {"category":"product_version","name":"RC-1715 | RC-1754",
               "product":{"product_id":"P5","name":"Remote: RC-1715 RC-1754"}}]}]}
          """,
          """
          {"cve":"CVE-2030-1","product_status":{"known_affected":["P1","P2","P3","P4","P5"]},
           "cwe":{"id":"CWE-798","name":"x"},
           "scores":[{"products":["P1"],"cvss_v3":{"vectorString":
             "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H","baseScore":1.0}}],
           "remediations":[{"category":"vendor_fix","product_ids":["P2"],
             "details":"Update to version 4.3."}]}
          """);

  private static final Advisories KNOWN = advisories(PUMP);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // maker, product, model, version; how far, answer
        "example-medical, Infuser 3, -, 3.1, AFFECTED",
        "Exämple AG, -, IP-3, 3.1, AFFECTED",
        "EXAMPLE MEDICAL, Infuser, 3, v3.2, NOT_AFFECTED",
        "Example Medical, Infuser 3, -, -, BY_HAND",
        "Example Medical, Infuser 3 Plus, -, 3.1, BY_HAND",
        "Example Medical, Infuser, -, 3.1, BY_HAND",
        "Example Medical, IFR, -, 4.2, AFFECTED",
        "Example Medical, Infuser 4, -, 4.0, BY_HAND",
        "Example Medical, Infuser 4, -, 4.3, NOT_AFFECTED",
        "Example Medical, View 5, -, 5.1, BY_HAND",
        "Example Medical, View 5, -, 5.4, NOT_AFFECTED",
        "Example Medical, Wall, WX 750, -, AFFECTED",
        "Example Medical, Remote, RC-1715, 7.0, AFFECTED",
        "Example Medical, Remote, -, 7.0, BY_HAND",
      })
  void aDeviceIsAffectedOrNotOrToBeComparedByHand(
      String vendor, String product, String model, String version, Kind expected) {
    Assessment found = KNOWN.assess(installed(vendor, product, model, version));
    assertThat(found.reach()).isEqualTo(Reach.COMPARED);
    assertThat(found.verdicts()).extracting(Verdict::kind).containsExactly(expected);
    boolean affected = expected == Kind.AFFECTED;
    assertThat(found.verdicts().get(0).because().isEmpty()).isEqualTo(affected);
    assertThat(found.verdicts().get(0).flaws().isEmpty()).isEqualTo(expected == Kind.NOT_AFFECTED);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, Infuser 3, -, NO_VENDOR",
        "Example Medical, -, -, NO_NAME",
        "Other Maker, Infuser 3, -, VENDOR_UNLISTED",
        "Example Medical, Scanner 9, -, PRODUCT_UNLISTED",
        "Example Medical, Wall, WX 900, PRODUCT_UNLISTED",
      })
  void whatCannotBeComparedIsToldAndNeverNotAffected(
      String vendor, String product, String model, Reach expected) {
    Assessment found = KNOWN.assess(installed(vendor, product, model, "1.0"));
    assertThat(found).isEqualTo(Assessment.none(expected));
  }

  @Test
  void aScoreIsCalculatedFromItsVectorAndTheRepairedVersionIsFound() {
    Verdict verdict =
        KNOWN.assess(installed("Example Medical", "Infuser 3", null, "3.1")).verdicts().get(0);
    assertThat(verdict.score().orElseThrow().value()).isEqualTo(9.8);
    assertThat(verdict.product().fixed()).containsExactly("3.2");
    assertThat(verdict.flaws().get(0).weaknesses()).containsExactly("CWE-798");
  }

  @Test
  void aStatementThatAVersionIsNotAffectedIsHonoured() {
    String vex =
        """
        {"@context":"https://openvex.dev/ns/v0.2.0","@id":"https://example.test/vex/7",
         "author":"Example Medical","timestamp":"2030-02-01T00:00:00Z","version":1,
         "statements":[{"vulnerability":{"name":"CVE-2030-1"},"status":"not_affected",
           "justification":"vulnerable_code_not_present",
           "products":[{"@id":"pkg:generic/example%20medical/Infuser%203@3.1"}]}]}
        """;
    Advisories both =
        new Advisories(
            List.of(read(PUMP), OpenVexReader.read(DocumentReader.json("vex.json", vex))),
            ALIASES,
            List.of());
    Installed exact = installed("Example Medical", "Infuser 3", null, "3.1");
    assertThat(both.assess(exact).verdicts())
        .allMatch(verdict -> verdict.kind() == Kind.NOT_AFFECTED)
        .anyMatch(verdict -> verdict.because().orElseThrow().en().contains("example.test/vex/7"));
    Installed other = installed("Example Medical", "Infuser 3", null, "3.0");
    assertThat(both.assess(other).verdicts(Kind.AFFECTED)).hasSize(1);
  }

  @Test
  void statusesOfCsafAreToldApart() {
    String document =
        csaf(
            "EX-2",
            """
            {"category":"vendor","name":"Example Medical","branches":[
              {"category":"product_name","name":"Infuser 3","branches":[
                {"category":"product_version","name":"3.0","product":{"product_id":"A","name":"a"}},
                {"category":"product_version","name":"3.1","product":{"product_id":"B","name":"b"}},
                {"category":"product_version","name":"3.2","product":{"product_id":"C","name":"c"}},
                {"category":"product_version","name":"3.3","product":{"product_id":"D","name":"d"}}
              ]}]}
            """,
            """
            {"cve":"CVE-2030-2","product_status":{"first_affected":["A"],"fixed":["B"],
             "known_not_affected":["C"],"under_investigation":["D"]}}
            """);
    Advisories known = advisories(document);
    List<Kind> kinds = new ArrayList<>();
    for (String version : List.of("3.0", "3.1", "3.2", "3.3")) {
      Assessment found = known.assess(installed("Example Medical", "Infuser 3", null, version));
      kinds.add(found.verdicts().get(0).kind());
    }
    assertThat(kinds)
        .containsExactly(Kind.AFFECTED, Kind.NOT_AFFECTED, Kind.NOT_AFFECTED, Kind.BY_HAND);
  }

  @Test
  void firmwareInstalledOnADeviceIsComparedWithTheDevice() {
    String document =
        csaf(
            "EX-3",
            """
            {"category":"vendor","name":"Example Medical","branches":[
              {"category":"product_name","name":"Infuser 3","product":
                {"product_id":"HW","name":"Infuser 3"}},
              {"category":"product_name","name":"Infuser 3 firmware","branches":[
                {"category":"product_version_range","name":"<2.0",
                 "product":{"product_id":"FW","name":"Infuser 3 firmware <2.0"}}]}]}
            ],"relationships":[{"category":"installed_on","product_reference":"FW",
              "relates_to_product_reference":"HW",
              "full_product_name":{"product_id":"X","name":"firmware on Infuser 3"}}
            """,
            """
            {"cve":"CVE-2030-3","product_status":{"known_affected":["X"]}}
            """);
    Advisories known = advisories(document);
    Installed old = installed("Example Medical", "IP-3", null, "1.9");
    Installed repaired = installed("Example Medical", "IP-3", null, "2.0");
    assertThat(known.assess(old).verdicts(Kind.AFFECTED)).hasSize(1);
    assertThat(known.assess(repaired).verdicts(Kind.AFFECTED)).isEmpty();
  }

  @Test
  void theSameAdvisoriesMakeTheSameIndexInAnyOrder() {
    List<Advisory> advisories = new ArrayList<>(List.of(read(PUMP), read(csaf("EX-9", "", ""))));
    String index = AdvisoryIndex.write(advisories);
    Collections.reverse(advisories);
    assertThat(AdvisoryIndex.write(advisories)).isEqualTo(index);
    assertThat(AdvisoryIndex.read(DocumentReader.json("index.json", index)))
        .containsExactlyInAnyOrderElementsOf(advisories);
  }

  @Test
  void aProductThatIsNotInTheTreeIsAMistake() {
    String broken = csaf("EX-4", "", "{\"product_status\":{\"known_affected\":[\"NONE\"]}}");
    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("x.json:")
        .hasMessageContaining("NONE");
  }

  private static Advisories advisories(String document) {
    return new Advisories(List.of(read(document)), ALIASES, List.of());
  }

  private static Advisory read(String document) {
    return CsafReader.read(DocumentReader.json("x.json", document));
  }

  private static Installed installed(
      @Nullable String vendor,
      @Nullable String product,
      @Nullable String model,
      @Nullable String version) {
    return new Installed(
        Optional.ofNullable(vendor),
        Optional.ofNullable(product),
        Optional.ofNullable(model),
        Optional.ofNullable(version));
  }

  private static String csaf(String id, String branches, String vulnerabilities) {
    return """
    {"document":{"csaf_version":"2.0","category":"csaf_security_advisory","title":"t",
      "publisher":{"category":"coordinator","name":"Agency","namespace":"https://a.test"},
      "tracking":{"id":"%s","version":"1","initial_release_date":"2030-01-01T00:00:00Z",
        "current_release_date":"2030-01-02T00:00:00Z"}},
     "product_tree":{"branches":[%s]},
     "vulnerabilities":[%s]}
    """
        .formatted(id, branches, vulnerabilities);
  }
}
