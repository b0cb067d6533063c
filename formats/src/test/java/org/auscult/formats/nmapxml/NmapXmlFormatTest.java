package org.auscult.formats.nmapxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class NmapXmlFormatTest {
  private final NmapXmlFormat format = new NmapXmlFormat();

  @Test
  void onlyWhatIsOpenIsAService() {
    Device device = host(port("open", 22) + port("open|filtered", 23) + port("filtered", 80));
    assertThat(device.section(NetworkService.TYPE).items())
        .extracting(item -> item.get(NetworkService.PORT).value().orElse(0L))
        .containsExactly(22L);
    assertThat(device.section(NetworkService.TYPE).coverage().complete()).isFalse();
  }

  @Test
  void aNameByPortAloneIsNoProtocolUnlessThePortIsKeptForIt() {
    Item service =
        host("<port protocol=\"tcp\" portid=\"4242\"><state state=\"open\"/>"
                + "<service name=\"vrml-multi-use\" method=\"table\"/></port>")
            .section(NetworkService.TYPE)
            .items()
            .get(0);
    assertThat(service.get(NetworkService.PROTOCOL).value()).isEmpty();
    assertThat(service.get(NetworkService.NAME).value()).contains("vrml-multi-use");
  }

  @Test
  void aBrokenOffScanKeepsItsHosts() {
    Reading reading =
        format.read(
            Export.of(
                SourceFile.of(
                    "scan.xml",
                    "<nmaprun scanner=\"nmap\"><host><address addr=\"192.0.2.1\""
                        + " addrtype=\"ipv4\"/></host>")));
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTLY_READ);
    assertThat(reading.device().orElseThrow().get(Identity.TYPE, Identity.ADDRESSES).value())
        .contains(List.of("192.0.2.1"));
  }

  @Test
  void aScanOfNobodyIsEmpty() {
    Reading reading =
        format.read(Export.of(SourceFile.of("scan.xml", "<nmaprun scanner=\"nmap\"></nmaprun>")));
    assertThat(reading.status()).isEqualTo(ReadStatus.EMPTY);
  }

  @Test
  void aCommunityOfTheArgumentsIsNotTheDefaultOne() {
    String agent =
        "<port protocol=\"udp\" portid=\"161\"><state state=\"open\"/>"
            + "<script id=\"snmp-sysdescr\" output=\"Cisco IOS Software, C2960 Software"
            + " (C2960-LANBASEK9-M), Version 15.0(2)SE11, RELEASE SOFTWARE\"/></port>";
    Device asked = run("nmap --script-args snmpcommunity=CANARY-c", agent);
    assertThat(asked.section(SnmpCommunity.TYPE).items()).isEmpty();
    assertThat(asked.get(Firmware.TYPE, Firmware.VERSION).value()).contains("15.0(2)SE11");
    assertThat(run("nmap", agent).section(SnmpCommunity.TYPE).items()).hasSize(1);
  }

  private static String port(String state, int number) {
    return "<port protocol=\"tcp\" portid=\"%d\"><state state=\"%s\"/></port>"
        .formatted(number, state);
  }

  private Device host(String ports) {
    return run("nmap", ports);
  }

  private Device run(String arguments, String ports) {
    String text =
        "<nmaprun args=\"%s\"><host><status state=\"up\"/><ports>%s</ports></host></nmaprun>"
            .formatted(arguments, ports);
    return format.read(Export.of(SourceFile.of("scan.xml", text))).device().orElseThrow();
  }
}
