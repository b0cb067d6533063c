package org.auscult.formats.dicomldif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.DicomNode;
import org.auscult.device.Hl7Endpoint;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.KeyStore;
import org.auscult.device.NetworkService;
import org.auscult.device.ServerPolicy;
import org.auscult.device.TlsProfile;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class DicomLdifFormatTest {
  private static final String ARCHIVE =
      """
      dn: dicomDeviceName=arc,cn=Devices,dc=x
      objectClass: dicomDevice
      objectClass: dcmArchiveDevice
      dicomDeviceName: arc
      dicomInstalled: TRUE
      dcmKeyStorePin: ${env.PIN}

      dn: cn=dicom,dicomDeviceName=arc,cn=Devices,dc=x
      objectClass: dicomNetworkConnection
      cn: dicom
      dicomHostname: arc
      dicomPort: 11112
      dcmBindAddress: 0.0.0.0

      dn: cn=tls,dicomDeviceName=arc,cn=Devices,dc=x
      objectClass: dicomNetworkConnection
      cn: tls
      dicomHostname: arc
      dicomPort: 2762
      dicomTLSCipherSuite: SSL_RSA_WITH_3DES_EDE_CBC_SHA
      dcmTLSProtocol: TLSv1

      dn: dicomAETitle=ARC,dicomDeviceName=arc,cn=Devices,dc=x
      objectClass: dicomNetworkAE
      dicomAETitle: ARC
      dicomAssociationAcceptor: TRUE
      dicomNetworkConnectionReference: cn=dicom, dicomDeviceName=ARC,cn=Devices,dc=x
      dicomNetworkConnectionReference: cn=tls,dicomDeviceName=arc,cn=Devices,dc=x

      dn: dicomAETitle=ARC,cn=Unique AE Titles Registry,dc=x
      objectClass: dicomUniqueAETitle
      dicomAETitle: ARC
      """;

  private static final String MODALITY =
      """

      dn: dicomDeviceName=ct,cn=Devices,dc=x
      objectClass: dicomDevice
      dicomDeviceName: ct

      dn: cn=dicom,dicomDeviceName=ct,cn=Devices,dc=x
      objectClass: dicomNetworkConnection
      cn: dicom
      dicomHostname: ct1
      dicomPort: 104

      dn: dicomAETitle=CT,dicomDeviceName=ct,cn=Devices,dc=x
      objectClass: dicomNetworkAE
      dicomAETitle: CT
      dicomNetworkConnectionReference: cn=dicom,dicomDeviceName=ct,cn=Devices,dc=x
      """;

  private final DicomLdifFormat format = new DicomLdifFormat();

  private Reading read(String text) {
    return format.read(Export.of(SourceFile.of("a.ldif", text)));
  }

  private Device device(String text) {
    return read(text).device().orElseThrow();
  }

  @Test
  void onlyDevicesAreRecognised() {
    assertThat(format.recognise(SourceFile.of("a", ARCHIVE))).isNotEmpty();
    assertThat(
            format.recognise(
                SourceFile.of("a", "dn: uid=a,ou=users,dc=x\nobjectClass: account\nuid: a\n")))
        .isEmpty();
    assertThat(format.recognise(SourceFile.of("a", "attributetype ( 1.2 NAME 'dicomDevice' )\n")))
        .isEmpty();
  }

  @Test
  void theArchiveIsTheDeviceAndOthersArePeers() {
    Device device = device(ARCHIVE + MODALITY);
    assertThat(device.hostname()).contains("arc");
    assertThat(device.get(Identity.TYPE, Identity.KIND).value()).contains("pacs");
    List<Item> nodes = device.section(DicomNode.TYPE).items();
    assertThat(nodes.get(0).get(DicomNode.ROLE).value()).contains("local");
    assertThat(nodes.get(1).get(DicomNode.ROLE).value()).contains("peer");
    assertThat(nodes.get(1).get(DicomNode.HOST).value()).contains("ct1");
    assertThat(device.section(NetworkService.TYPE).items()).hasSize(2);
  }

  @Test
  void anEntityOnBothConnectionsIsReachableInTheClear() {
    Item node = device(ARCHIVE).section(DicomNode.TYPE).items().get(0);
    assertThat(node.get(DicomNode.TLS).value()).contains(true);
    assertThat(node.get(DicomNode.CLEAR).value()).contains(true);
    assertThat(node.get(DicomNode.CLIENT_AUTHENTICATION).configured()).isFalse();
    assertThat(node.get(DicomNode.CLIENT_AUTHENTICATION).value()).contains(true);
    assertThat(node.get(DicomNode.ACCEPTED_CALLERS).value()).contains(List.of("any"));
    Item tls = device(ARCHIVE).section(TlsProfile.TYPE).items().get(0);
    assertThat(tls.get(TlsProfile.CIPHERS).value())
        .contains(List.of("TLS_RSA_WITH_3DES_EDE_CBC_SHA"));
    assertThat(tls.get(TlsProfile.VERSIONS).value()).contains(List.of("tls1.0"));
  }

  @Test
  void aConnectionThatIsNotInstalledIsOff() {
    Device device =
        device(ARCHIVE.replace("dicomPort: 2762", "dicomPort: 2762\ndicomInstalled: FALSE"));
    assertThat(
            device.section(NetworkService.TYPE).items().get(1).get(NetworkService.ENABLED).value())
        .contains(false);
    assertThat(device.section(TlsProfile.TYPE).items()).isEmpty();
    assertThat(device.section(DicomNode.TYPE).items().get(0).get(DicomNode.TLS).value())
        .contains(false);
  }

  @Test
  void onlyACountedExportIsComplete() {
    assertThat(device(ARCHIVE).section(DicomNode.TYPE).coverage().complete()).isFalse();
    assertThat(
            device(ARCHIVE + "\n# numEntries: 5\n").section(DicomNode.TYPE).coverage().complete())
        .isTrue();
    assertThat(
            device(ARCHIVE + "\n# numEntries: 6\n").section(DicomNode.TYPE).coverage().complete())
        .isFalse();
  }

  @Test
  void servicesAndUsersAreNeverAllHere() {
    Device counted = device(ARCHIVE + "\n# numEntries: 5\n");
    assertThat(counted.section(NetworkService.TYPE).coverage())
        .isInstanceOf(Coverage.Partial.class);
    assertThat(counted.section(Account.TYPE).coverage()).isInstanceOf(Coverage.Partial.class);
  }

  @Test
  void aUserWhosePasswordWasHeldBackIsAUser() {
    Device device =
        device(
            ARCHIVE
                + """

                dn: uid=eric,ou=users,dc=x
                objectClass: inetOrgPerson
                uid: eric
                """);
    Item user = device.section(Account.TYPE).items().get(0);
    assertThat(user.get(Account.NAME).value()).contains("eric");
    assertThat(user.get(Account.SECRET).value()).isEmpty();
  }

  @Test
  void ownImagesMayBeReplaced() {
    String pin = "dcmKeyStorePin: ${env.PIN}\n";
    assertThat(overwrite(ARCHIVE)).isEmpty();
    assertThat(overwrite(ARCHIVE.replace(pin, "dcmOverwritePolicy: ALWAYS\n"))).contains(true);
    assertThat(overwrite(ARCHIVE.replace(pin, "dcmOverwritePolicy: NEVER\n"))).contains(false);
    assertThat(overwrite(ARCHIVE.replace(pin, "dcmOverwritePolicy: SAME_SOURCE\n"))).isEmpty();
  }

  private Optional<Boolean> overwrite(String text) {
    return device(text).get(ServerPolicy.TYPE, ServerPolicy.OVERWRITE).value();
  }

  @Test
  void changeRecordsAreApplied() {
    String change =
        """

        dn: dicomDeviceName=arc,cn=Devices,dc=x
        changetype: modify
        replace: dcmKeyStorePin
        dcmKeyStorePin: CANARY-pin
        -

        dn: cn=tls,dicomDeviceName=arc,cn=Devices,dc=x
        changetype: modify
        delete: dicomTLSCipherSuite
        dicomTLSCipherSuite: SSL_RSA_WITH_3DES_EDE_CBC_SHA
        -
        add: dicomTLSCipherSuite
        dicomTLSCipherSuite: TLS_AES_128_GCM_SHA256
        -
        """;
    Device device = device(ARCHIVE + change);
    assertThat(storage(device.section(KeyStore.TYPE).items().get(0)))
        .isEqualTo(Secret.Storage.CLEAR);
    assertThat(storage(device(ARCHIVE).section(KeyStore.TYPE).items().get(0)))
        .isEqualTo(Secret.Storage.EXTERNAL);
    assertThat(device.section(TlsProfile.TYPE).items().get(0).get(TlsProfile.CIPHERS).value())
        .contains(List.of("TLS_AES_128_GCM_SHA256"));
  }

  @Test
  void hl7ApplicationsListen() {
    String hl7 =
        """

        dn: cn=hl7,dicomDeviceName=arc,cn=Devices,dc=x
        objectClass: dicomNetworkConnection
        cn: hl7
        dicomPort: 2575
        dcmProtocol: HL7

        dn: hl7ApplicationName=*,dicomDeviceName=arc,cn=Devices,dc=x
        objectClass: hl7Application
        hl7ApplicationName: *
        dicomNetworkConnectionReference: cn=hl7,dicomDeviceName=arc,cn=Devices,dc=x
        """;
    Item endpoint = device(ARCHIVE + hl7).section(Hl7Endpoint.TYPE).items().get(0);
    assertThat(endpoint.get(Hl7Endpoint.DIRECTION).value()).contains("in");
    assertThat(endpoint.get(Hl7Endpoint.TLS).value()).contains(false);
    assertThat(endpoint.get(Hl7Endpoint.ACCEPTED_SENDERS).value()).contains(List.of("any"));
  }

  @Test
  void passwordsOfUsersAreMaskedAsTheyStand() {
    Reading reading =
        read(ARCHIVE + "\ndn: uid=a,ou=users,dc=x\nuid: a\nuserPassword:: Q0FOQVJZLXJp\n cw==\n");
    Item account = reading.device().orElseThrow().section(Account.TYPE).items().get(0);
    assertThat(account.get(Account.NAME).value()).contains("a");
    assertThat(reading.redactor().text("CANARY-ris Q0FOQVJZLXJp")).doesNotContain("CANARY", "Q0FO");
  }

  private static Secret.Storage storage(Item keyStore) {
    return keyStore.get(KeyStore.SECRET).value().orElseThrow().storage();
  }
}
