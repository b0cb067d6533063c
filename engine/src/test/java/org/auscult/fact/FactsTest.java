package org.auscult.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
                  as-of: 2026-01-01
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
                  as-of: 2026-01-01
                  source: vendor
                  cycles:
                    - {cycle: "10 21H2", build: "10.0.19044", editions: [consumer], end-of-support: 2023-06-13}
                    - {cycle: "10 LTSC 2021", build: "10.0.19044", editions: [ltsc], end-of-support: 2027-01-12}
                    - {cycle: "10 IoT LTSC 2021", build: "10.0.19044", editions: [iot-ltsc], end-of-support: 2032-01-13}
                    - {cycle: "7 SP1", build: "6.1.7601", editions: [consumer, enterprise], end-of-support: 2020-01-14}
                    - {cycle: "7 RTM", build: "6.1.7600", editions: [consumer, enterprise], end-of-support: 2013-04-09}
                    - {cycle: "Embedded POSReady 7", build: "6.1.7601", editions: [embedded], end-of-support: 2021-10-12}
                    - {cycle: "XP SP3", build: "5.1.2600", editions: [consumer, enterprise], end-of-support: 2014-04-08}
                    - {cycle: "XP SP2", build: "5.1.2600", editions: [consumer, enterprise], end-of-support: 2010-07-13}
                    - {cycle: "XP Embedded SP3", build: "5.1.2600", editions: [embedded], end-of-support: 2016-01-12}
                    - {cycle: "Embedded Standard 2009", build: "5.1.2600", editions: [embedded], end-of-support: 2019-01-08}
                    - {cycle: "Embedded POSReady 2009", build: "5.1.2600", editions: [embedded], end-of-support: 2019-04-09}
                    - {cycle: "XP Professional x64 SP2", build: "5.2.3790", editions: [consumer], end-of-support: 2014-04-08}
                    - {cycle: "Server 2003 SP2", build: "5.2.3790", editions: [server], end-of-support: 2015-07-14}
                  """)));

  @ParameterizedTest
  @CsvSource({"7.0.5, 7.0", "7.0, 7.0", "7.01, 7"})
  void aVersionBelongsToItsReleaseLine(String version, String cycle) {
    assertThat(names("os", version, Optional.empty())).containsExactly(cycle);
  }

  @Test
  void fixesHoldForTheirOwnTrain() {
    Fix train = LIFECYCLES.fixes("os").get(0);
    assertThat(train.affects("7.0.13")).isEqualTo(Truth.TRUE);
    assertThat(train.affects("7.0.14")).isEqualTo(Truth.FALSE);
    assertThat(train.affects("7.0")).isEqualTo(Truth.UNKNOWN);
    assertThat(train.affects("6.4.1")).isEqualTo(Truth.FALSE);
    assertThat(train.affects("build 77")).isNotEqualTo(Truth.TRUE);
    Fix through = LIFECYCLES.fixes("os").get(1);
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
    assertThat(names("windows", "10.0.19044", Optional.of(edition))).containsExactly(cycle);
  }

  @ParameterizedTest
  @CsvSource({
    "5.1.2600, Windows XP SP3, XP SP3",
    "5.1.2600, Windows XP Professionnel Service Pack 2, XP SP2",
    "5.1.2600, Windows XP, XP SP3|XP SP2",
    "5.1.2600, Windows XP Embedded SP3, XP Embedded SP3",
    "5.1.2600, WES 2009, Embedded Standard 2009",
    "5.1.2600, Windows Embedded POSReady 2009, Embedded POSReady 2009",
    "6.1, Windows 7 Professionnel, 7 SP1|7 RTM",
    "6.1.7601, Windows 7, 7 SP1",
    "6.1.7601, Windows Embedded POSReady 7, Embedded POSReady 7",
    "5.2.3790, Windows Server 2003, Server 2003 SP2",
    "5.2.3790, Windows XP Professional x64, XP Professional x64 SP2",
    "10.0.19044, Windows 10 IoT Enterprise, 10 21H2|10 LTSC 2021|10 IoT LTSC 2021",
  })
  void embeddedReleasesAreThoseWhoseEditionSaysSo(String version, String edition, String cycles) {
    assertThat(names("windows", version, Optional.of(edition)))
        .containsExactlyInAnyOrder(cycles.split("\\|"));
  }

  @Test
  void withoutAnEditionAllReleasesOfTheBuildAreCandidates() {
    assertThat(names("windows", "10.0.19044", Optional.empty())).hasSize(3);
    assertThat(names("windows", "6.1.7601.24214", Optional.empty()))
        .containsExactly("7 SP1", "Embedded POSReady 7");
    assertThat(names("windows", "10.0.1", Optional.empty())).isEmpty();
  }

  private static List<String> names(String product, String version, Optional<String> edition) {
    return LIFECYCLES.lines(product, version, edition).stream().map(ReleaseLine::cycle).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "17.06.03, 17.6, true",
    "12.0(5)T1, 12.0T, true",
    "12.0(5)SE, 12.0S, false",
    "21.4R3-S5, 21.4, true",
    "21.41, 21.4, false",
    "15.1X49-D60, 15.1, false",
    "15.1X53-D59.4, 15.1X53, true",
    "8u392, 8u, true",
    "9.3(5), 9.3, true",
  })
  void aLineIsNamedByTheBeginningOfItsVersions(String version, String line, boolean named) {
    assertThat(line(line).names(version) > 0).isEqualTo(named);
  }

  private static ReleaseLine line(String cycle) {
    return ReleaseLine.read(
        "p",
        "s",
        LocalDate.parse("2026-01-01"),
        DocumentReader.yaml("l", "{cycle: \"" + cycle + "\", maintained: true}"));
  }

  @Test
  void thatALineIsMaintainedIsBelievedForHalfAYear() {
    assertThat(line("1").endedOn(LocalDate.parse("2026-06-30"))).isEqualTo(Truth.FALSE);
    assertThat(line("1").endedOn(LocalDate.parse("2026-07-01"))).isEqualTo(Truth.UNKNOWN);
  }
}
