package org.auscult.formats.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.WirelessNetwork;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.formats.product.WindowsName;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryFormatTest {
  private final InventoryFormat format = new InventoryFormat();

  @Test
  void findsTheHeaderBelowATitleWhateverTheSeparator() {
    String text =
        """
        Parc au 04/05/2026

        N° inventaire\tMarque\tModèle\tN° de série\tAdresse IP
        BM-1\tExample Medical\tIP-3\tIP3-00871\t192.0.2.31
        """;
    Device device = only(text);
    assertThat(device.get(Identity.TYPE, Identity.SERIAL).value()).contains("IP3-00871");
    assertThat(device.get(Identity.TYPE, Identity.VENDOR).value()).contains("example-medical");
    assertThat(device.where().firstLine()).isEqualTo(4);
  }

  @Test
  void leavesListsOfOtherThingsAlone() {
    assertThat(
            recognised("host;hostname;port;protocol;name;state;product\na;b;22;tcp;ssh;open;c\n"))
        .isFalse();
    assertThat(recognised("IP,MAC,Hostname,Expires\n192.0.2.1,02:00:5e:10:00:31,a,never\n"))
        .isFalse();
    assertThat(recognised("hostname,serial,vendor,model,clinical-class\na,b,c,d,life-support\n"))
        .isFalse();
    assertThat(
            recognised("{\"resourceType\": \"Device\", \"serialNumber\": \"a\", \"model\": \"b\"}"))
        .isFalse();
  }

  @Test
  void tellsColumnsThatNobodyReadsByName() {
    Reading reading = readings("Serial,Manufacturer,Model,Shoe size\nAB-1234,A,B,44\n").get(0);
    assertThat(reading.note().orElseThrow().en()).endsWith(": Shoe size");
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
  }

  @Test
  void aSerialNumberThatASpreadsheetRoundedIsNone() {
    Device device = only("Serial,Manufacturer,Model,Hostname\n\"2,7E+11\",A,B,host-1\n");
    assertThat(device.get(Identity.TYPE, Identity.SERIAL).value()).isEmpty();
  }

  @Test
  void takesTheWeakestOfSeveralWirelessNetworks() {
    String json =
        """
        {"devices": [{"serial_number": "SP2-44120", "manufacturer": "Example Medical", "model": "SP-2",
          "wireless_encryption_type_list": ["WPA2-Enterprise", "WEP"]}]}
        """;
    Device device = only(json);
    assertThat(
            device
                .section(WirelessNetwork.TYPE)
                .items()
                .get(0)
                .get(WirelessNetwork.SECURITY)
                .value())
        .contains("wep");
  }

  @Test
  void keepsAPasswordNotedBesideADeviceToItself() {
    Reading reading =
        readings("Serial,Manufacturer,Model,Login,Mot de passe\nAB-1234,A,B,admin,CANARY-77\n")
            .get(0);
    Device device = reading.device().orElseThrow();
    assertThat(device.section(Account.TYPE).items()).hasSize(1);
    assertThat(reading.redactor().text("AB-1234,A,B,admin,CANARY-77")).doesNotContain("CANARY");
  }

  @Test
  void aLineOfTotalsIsNoDevice() {
    assertThat(readings("Serial,Manufacturer,Model\nAB-1234,A,B\nTotal: 1,,\n")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Windows 7 Professionnel,,6.1",
    "Windows 7 SP1,,6.1.7601",
    "Windows 7,Service Pack 1,6.1.7601",
    "Windows POSReady 7,,6.1.7601",
    "Windows XP,,5.1.2600",
    "WES 2009,,5.1.2600",
    "Windows XP Professional x64,,5.2.3790",
    "Windows Server 2003,,5.2.3790",
    "Windows Server 2008,,6.0",
    "Windows Server 2008 SP2,,6.0.6002",
    "Windows 10 IoT Enterprise LTSC 2021,,10.0.19044",
    "Windows 10,22H2,10.0.19045",
    "Windows 10 Pro,10.0.19045,10.0.19045",
    "Windows Server 2012 R2,,6.3.9600",
  })
  void knowsWindowsByItsNames(String name, String release, String number) {
    assertThat(WindowsName.version(name, release == null ? "" : release)).contains(number);
  }

  @Test
  void doesNotGuessAWindowsRelease() {
    assertThat(WindowsName.version("Windows 10", "")).isEmpty();
    assertThat(WindowsName.version("Windows CE 7", "")).isEmpty();
    assertThat(WindowsName.version("Linux", "10.0.19045")).isEmpty();
    Device device = only("Serial,Manufacturer,Model,OS,Version\nAB-1234,A,B,Linux,7.2\n");
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("7.2");
  }

  @ParameterizedTest
  @CsvSource({
    "Infusion pump,pump",
    "Pousse-seringue,pump",
    "Échographe,modality",
    "Moniteur patient,monitor",
    "Network switch,switch",
    "Onduleur,ups",
  })
  void knowsKindsByTheirWords(String words, String kind) {
    assertThat(Vocabulary.kind(words)).contains(kind);
  }

  private boolean recognised(String text) {
    return !format.recognise(SourceFile.of("list", text)).isEmpty();
  }

  private Device only(String text) {
    assertThat(recognised(text)).isTrue();
    return readings(text).get(0).device().orElseThrow();
  }

  private List<Reading> readings(String text) {
    return format.readings(Export.of(SourceFile.of("list", text)));
  }
}
