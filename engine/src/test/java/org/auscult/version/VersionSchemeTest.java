package org.auscult.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionSchemeTest {
  private static VersionScheme scheme(String name) {
    return VersionScheme.named(name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cisco-ios | 15.2(4)E9 | 15.2(4)E10",
        "cisco-ios | 15.2(4)E10 | 15.2(7)E",
        "cisco-ios | 12.4(24)T | 12.4(24)T8",
        "cisco-ios | 15.1(4)M12 | 15.1(4)M12a",
        "cisco-ios | 12.2(33)SXI4 | 12.2(33)SXI4a",
        "cisco-ios-xe | 17.3.8 | 17.3.8a",
        "cisco-ios-xe | 16.12.05b | 17.3",
        "cisco-ios-xe | 03.06.05E | 3.6.6E",
        "cisco-ios-xr | 6.3.15 | 24.1.1",
        "cisco-nxos | 9.3(5) | 9.3(13)",
        "cisco-nxos | 9.3(13) | 10.2(3)F",
        "cisco-nxos | 7.0(3)I4(8) | 7.0(3)I7(9)",
        "cisco-asa | 9.8(4) | 9.8(4)32",
        "cisco-asa | 9.8(4)32 | 9.16(4.18)",
        "cisco-asa | 9.8(4)31 | 9.8.4.32",
        "junos | 21.4R3-S4.9 | 21.4R3-S5",
        "junos | 21.4R3 | 21.4R3-S5.4",
        "junos | 20.4R3-S9 | 21.2R1",
        "junos | 21.4R3-S4-EVO | 21.4R3-S5.4-EVO",
        "junos | 15.1X49-D60.7 | 15.1X49-D100",
        "fortios | 7.0.5 | v7.0.14,build0601",
        "pan-os | 10.1.6 | 10.1.6-h6",
        "pan-os | 10.1.6-h6 | 10.1.6-h10",
        "arista-eos | 4.27.3F | 4.27.3.1M",
        "routeros | 6.49beta | 6.49rc1",
        "routeros | 6.49rc1 | 6.49",
        "routeros | 6.48.6 (long-term) | 6.49.10 (stable)",
        "routeros | 7.1rc3 | 7.1rc10",
        "arubaos-switch | WB.16.10.0009 | WB.16.10.0015",
        "aos-cx | FL.10.09.1010 | 10.13.1010",
        "aruba-instant | 8.6.0.9 | 8.6.0.10_88300",
        "huawei-vrp | V200R019C10SPC500 | V200R020C00",
        "huawei-vrp | V200R019C10 | V200R019C10SPC500",
        "comware | 7.1.070 Release 6318P01 | 7.1.070, Release 6728P06",
        "extremexos | 31.7.1.4 | 31.7.1.4-patch1-27",
        "fastiron | 08.0.95gT213 | 08.0.95jT211",
        "sros | 16.0.R4 | TiMOS-B-23.10.R1-1",
        "gaia | R80.40 | R81",
        "sonicos | 7.1.2-7019 | 7.1.3-7015",
        "fireware | 12.7.2 | 12.7.2_U2",
        "acos | 5.2.1 | 5.2.1-p9",
        "pfsense | 2.7.0-RELEASE-p1 | 2.7.2",
        "opnsense | 24.1.5 | 24.1.5_3",
        "openwrt | 23.05.0-rc2 | 23.05.0",
        "edgeos | 2.0.9 | 2.0.9-hotfix.7.5622731.230615.0857",
        "windows | 6.1.7601 | 10.0.19044",
        "windows | 10.0.19045.3570 | 10.0.19045.3803",
        "jdk | 1.8.0_202 | 8u392",
        "jdk | 1.8.0_392 | 11.0.21+9",
        "openssl | 1.0.2k-fips | 1.0.2zg",
        "mysql | 5.7.44-log | 8.0.36",
        "dpkg | 1.2~rc1-1 | 1.2-1",
        "dpkg | 9.9-1 | 1:0.1-1",
        "dpkg | 7.9p1-10+deb10u2 | 7.9p1-10+deb10u10",
        "dpkg | 1.0 | 1.0+b1",
        "semver | 1.0.0-alpha | 1.0.0-alpha.1",
        "semver | 1.0.0-alpha.1 | 1.0.0-alpha.beta",
        "semver | 1.0.0-rc.1 | 1.0.0",
        "semver | 1.0.0-beta.2 | 1.0.0-beta.11",
        "dotted | 7.0.9 | 7.0.14",
        "dotted | 4.4 | 4.4.1",
        "lettered | A.02.1 | B.06.18",
        "general | R4.1L1 | R4.1L2",
        "general | R4.1L1 | R4.2",
        "general | 012U000056 | 012U000061",
        "general | B.06.17 | B.06.18",
        "general | 12.1.2 | Version 12.1.10",
        "general | 2.05 | 2.10",
      })
  void theOlderOneIsLess(String scheme, String older, String newer) {
    assertThat(scheme(scheme).compare(older, newer)).hasValue(-1);
    assertThat(scheme(scheme).compare(newer, older)).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({
    "cisco-ios-xe, 17.06.03, 17.6.3",
    "junos, 21.4R3-S5.4, 21.4R3-S5",
    "fortios, 'v7.0.5,build0304', 7.0.5",
    "arista-eos, 4.27.3M, 4.27.3",
    "aos-cx, FL.10.13.1010, ML.10.13.1010",
    "dotted, 1.13, 1.13.0",
    "semver, 1.0.0+build1, v1.0.0",
    "dpkg, 0:1.0-0, 1.0",
    "jdk, 1.8.0_392-b08, 8u392",
    "general, V2.1, 2.1",
  })
  void spellingsOfOneVersionAreEqual(String scheme, String a, String b) {
    assertThat(scheme(scheme).compare(a, b)).hasValue(0);
    assertThat(scheme(scheme).normal(a)).isEqualTo(scheme(scheme).normal(b));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cisco-ios | 15.2(4)E10 | 15.0(2)SE11",
        "cisco-ios | 15.2(4)E10 | 15.2",
        "cisco-ios-xe | 17.3 | 17.3.4",
        "cisco-ios-xe | 3.6.6E | 17.3.4",
        "cisco-nxos | 7.0(3)I7(9) | 9.3(5)",
        "cisco-nxos | 6.2(24) | 7.3(8)",
        "cisco-asa | 9.8 | 9.8(4)",
        "junos | 21.4 | 21.4R3",
        "junos | 15.1X49-D60 | 15.1R7",
        "junos | 21.4R3 | 21.4R3-EVO",
        "pan-os | 10.1 | 10.1.6",
        "arubaos-switch | WB.16.10.0009 | YA.16.11.0012",
        "aruba-instant | 8.6.0.0-8.6.0 | 8.6.0.9",
        "huawei-vrp | V200R019C10 | V600R022C00",
        "comware | 7.1.070 Release 6318P01 | 7.1.064 Release 2612",
        "windows | 10.0.19045 | 10.0.19045.3803",
        "dotted | 15.2(4)E10 | 15.2",
        "dotted | 1.2 | latest",
        "dotted | '' | 1",
        "general | 8/30/2024 | 9/15/2024",
        "general | 30.08.2024 | 15.09.2024",
        "general | 08302024 | 09152024",
        "general | 12-Jan-20 | 13-Feb-21",
        "general | 12.1 | 12.1.2",
        "general | A.02.1 | B.06.18",
        "general | 1.2a | 1.2b",
        "general | 1.2 | 1.2rc1",
        "general | 1.05 | 1.5",
        "general | 1.x | 1.5",
        "general | a3f9c2b7 | a4f9c2b7",
        "general | all versions | 2.0",
      })
  void whatIsNotCertainIsUndecided(String scheme, String a, String b) {
    assertThat(scheme(scheme).compare(a, b)).isEmpty();
    assertThat(scheme(scheme).compare(b, a)).isEmpty();
  }

  @Test
  void anUnknownNameHasNoScheme() {
    assertThat(VersionScheme.named("no such product")).isEmpty();
    assertThat(VersionScheme.named("")).isEmpty();
    assertThat(VersionScheme.names()).allMatch(name -> VersionScheme.named(name).isPresent());
  }
}
