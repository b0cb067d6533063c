package org.auscult.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.document.DocumentReader;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
  private final Redactor redactor = new Redactor(Export.of(SourceFile.of("f", "")));
  private final Credentials credentials =
      Credentials.read(
          List.of(
              DocumentReader.yaml(
                  "c",
                  """
                  credentials:
                    - {vendor: acme, kind: account, account: root, value: orange, source: manual}
                    - {kind: snmp-community, value: public, source: manual}
                  values: [letmein, azerty]
                  """)));

  private Truth isDefault(Secret secret, String kind, String vendor, String account) {
    return credentials.isDefault(secret, List.of(kind), vendor, account);
  }

  @Test
  void aDefaultBelongsToItsVendorAccountAndKind() {
    Secret orange = redactor.clear("orange");
    assertThat(isDefault(orange, "account", "acme", "ROOT")).isEqualTo(Truth.TRUE);
    assertThat(isDefault(orange, "account", "other", "root")).isEqualTo(Truth.FALSE);
    assertThat(isDefault(orange, "account", "acme", "guest")).isEqualTo(Truth.FALSE);
    assertThat(isDefault(orange, "snmp-community", "acme", "root")).isEqualTo(Truth.FALSE);
    assertThat(isDefault(redactor.clear("public"), "snmp-community", "any", ""))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void aSecretThatCannotBeTestedIsUnknownAndOneKeptElsewhereIsNot() {
    Secret opaque = redactor.opaque(Secret.Storage.ENCRYPTED, "aes", "xyz");
    assertThat(isDefault(opaque, "account", "acme", "root")).isEqualTo(Truth.UNKNOWN);
    assertThat(isDefault(redactor.external(), "account", "acme", "root")).isEqualTo(Truth.FALSE);
  }

  @Test
  void trivialSecretsAreListedEmptyOrNamedAfterTheirSurroundings() {
    assertThat(credentials.isTrivial(redactor.clear("Azerty"), List.of())).isEqualTo(Truth.TRUE);
    assertThat(credentials.isTrivial(redactor.clear(""), List.of())).isEqualTo(Truth.TRUE);
    assertThat(credentials.isTrivial(redactor.clear("sw1"), List.of("sw1"))).isEqualTo(Truth.TRUE);
    assertThat(credentials.isTrivial(redactor.clear("CANARY-9x"), List.of()))
        .isEqualTo(Truth.FALSE);
    Secret hash =
        redactor.hashed(Secret.Storage.WEAK_HASH, "h", "stored", text -> text.equals("admin"));
    assertThat(credentials.isTrivial(hash, List.of())).isEqualTo(Truth.TRUE);
    Secret other = redactor.hashed(Secret.Storage.WEAK_HASH, "h", "stored", text -> false);
    assertThat(credentials.isTrivial(other, List.of())).isEqualTo(Truth.UNKNOWN);
  }

  private static final Lifecycles LIFECYCLES =
      Lifecycles.read(
          List.of(
              DocumentReader.yaml(
                  "l",
                  """
                  product: os
                  scheme: dotted
                  source: vendor
                  cycles:
                    - {cycle: "7.0", end-of-support: 2025-09-30}
                    - {cycle: "7", end-of-support: 2020-01-01}
                  fixed:
                    - {from: "7.0", before: "7.0.14", id: CVE-1, exploited: true, source: s}
                    - {through: "3.7.0", id: CVE-2, source: s}
                  """),
              DocumentReader.yaml(
                  "w",
                  """
                  product: windows
                  scheme: windows-build
                  source: vendor
                  cycles:
                    - {cycle: "10 21H2", build: "10.0.19044", editions: [consumer], end-of-support: 2023-06-13}
                    - {cycle: "10 LTSC 2021", build: "10.0.19044", editions: [ltsc], end-of-support: 2027-01-12}
                    - {cycle: "10 IoT LTSC 2021", build: "10.0.19044", editions: [iot-ltsc], end-of-support: 2032-01-13}
                    - {cycle: "7 SP1", build: "6.1.7601", editions: [consumer, enterprise], end-of-support: 2020-01-14}
                  """)));

  @ParameterizedTest
  @CsvSource({"7.0.5, 7.0", "7.0, 7.0", "7.01, 7"})
  void aVersionBelongsToItsReleaseLine(String version, String cycle) {
    assertThat(LIFECYCLES.cycle("os", version, Optional.empty()).orElseThrow().cycle())
        .isEqualTo(cycle);
  }

  @Test
  void fixesHoldForTheirOwnTrain() {
    Lifecycles.Fix train = LIFECYCLES.fixes("os").get(0);
    assertThat(train.affects("7.0.13")).isEqualTo(Truth.TRUE);
    assertThat(train.affects("7.0.14")).isEqualTo(Truth.FALSE);
    assertThat(train.affects("7.0")).isEqualTo(Truth.UNKNOWN);
    assertThat(train.affects("6.4.1")).isEqualTo(Truth.FALSE);
    assertThat(train.affects("build 77")).isNotEqualTo(Truth.TRUE);
    Lifecycles.Fix through = LIFECYCLES.fixes("os").get(1);
    assertThat(through.affects("3.7.0")).isEqualTo(Truth.TRUE);
    assertThat(through.affects("3.7.1")).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({
    "Microsoft Windows 10 Pro, 10 21H2",
    "Microsoft Windows 10 Professionnel, 10 21H2",
    "Microsoft Windows 10 Enterprise LTSC, 10 LTSC 2021",
    "Microsoft Windows 10 IoT Enterprise LTSC, 10 IoT LTSC 2021",
  })
  void theEditionTellsWindowsReleasesOfOneBuildApart(String edition, String cycle) {
    assertThat(
            LIFECYCLES.cycle("windows", "10.0.19044", Optional.of(edition)).orElseThrow().cycle())
        .isEqualTo(cycle);
  }

  @Test
  void withoutAnEditionOnlyAnUndisputedBuildIsAnswered() {
    assertThat(LIFECYCLES.cycle("windows", "10.0.19044", Optional.empty())).isEmpty();
    assertThat(LIFECYCLES.cycle("windows", "6.1.7601", Optional.empty())).isPresent();
    assertThat(LIFECYCLES.cycle("windows", "10.0.1", Optional.empty())).isEmpty();
  }
}
