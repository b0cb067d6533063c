package org.auscult.formats.mirth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.auscult.device.DataConnection;
import org.auscult.device.Device;
import org.auscult.device.DicomNode;
import org.auscult.device.Firmware;
import org.auscult.device.Hl7Endpoint;
import org.auscult.device.Item;
import org.auscult.device.KeyStore;
import org.auscult.device.MessageStore;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.ServerPolicy;
import org.auscult.device.TlsProfile;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class MirthFormatTest {
  private static final String PROPERTIES =
      """
      http.port = 8080
      https.port = 8443
      version = 4.5.2
      keystore.storepass = CANARY-store
      https.host = 0.0.0.0
      https.server.protocols = TLSv1.3,TLSv1.2,TLSv1,SSLv2Hello
      https.ciphersuites = TLS_AES_128_GCM_SHA256,TLS_EMPTY_RENEGOTIATION_INFO_SCSV
      configurationmap.path = x
      password.minlength = 12
      password.retrylimit = 5
      database = derby
      database.url = jdbc:derby:x;create=true
      database.username =
      database.password =
      """;

  private static final String CHANNEL =
      """
      <channel version="4.5.2">
        <id>1</id>
        <name>ADT</name>
        <sourceConnector version="4.5.2">
          <properties class="com.mirth.connect.connectors.tcp.TcpReceiverProperties">
            <pluginProperties/>
            <listenerConnectorProperties><host>0.0.0.0</host><port>6661</port></listenerConnectorProperties>
            <transmissionModeProperties class="com.mirth.connect.plugins.mllpmode.MLLPModeProperties"/>
            <serverMode>true</serverMode>
          </properties>
          <enabled>true</enabled>
        </sourceConnector>
        <destinationConnectors>
          <connector version="4.5.2">
            <name>Archive</name>
            <properties class="com.mirth.connect.connectors.file.FileDispatcherProperties">
              <scheme>FTP</scheme>
              <host>ftp.example/in</host>
              <anonymous>false</anonymous>
              <username>u</username>
              <password>CANARY-ftp</password>
            </properties>
            <enabled>false</enabled>
          </connector>
        </destinationConnectors>
        <deployScript>var c = DatabaseConnectionFactory.createDatabaseConnection('org.postgresql.Driver',
          'jdbc:postgresql://db:5432/x', 'app', "CANARY-script");</deployScript>
        <undeployScript>// nothing
      return;</undeployScript>
        <properties version="4.5.2">
          <messageStorageMode>DEVELOPMENT</messageStorageMode>
          <encryptData>true</encryptData>
          <encryptAttachments>false</encryptAttachments>
        </properties>
        <exportData><metadata><enabled>true</enabled><pruningSettings><archiveEnabled>true</archiveEnabled></pruningSettings></metadata></exportData>
      </channel>
      """;

  private final MirthFormat format = new MirthFormat();

  private static SourceFile file(String name, String text) {
    return SourceFile.of("server/" + name, text);
  }

  private Reading read(String... texts) {
    List<SourceFile> files = new ArrayList<>();
    for (String text : texts) {
      files.add(file(files.size() + "", text));
    }
    return format.read(new Export("server", files));
  }

  private Device device(String... texts) {
    return read(texts).device().orElseThrow();
  }

  @Test
  void propertiesChannelsAndBackupsAreRecognised() {
    assertThat(format.recognise(file("p", PROPERTIES))).isNotEmpty();
    assertThat(format.recognise(file("c", CHANNEL))).isNotEmpty();
    assertThat(
            format.recognise(
                file("s", "<?xml version=\"1.0\"?><serverConfiguration version=\"4.5.2\"/>")))
        .isNotEmpty();
    assertThat(format.recognise(file("x", "<channel><title>News</title></channel>"))).isEmpty();
    assertThat(format.recognise(file("x", "database = derby\nversion = 1\n"))).isEmpty();
  }

  @Test
  void thePropertiesSetUpTheServer() {
    Device device = device(PROPERTIES);
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("4.5.2");
    assertThat(device.get(ServerPolicy.TYPE, ServerPolicy.EMBEDDED_DATABASE).value())
        .contains(true);
    assertThat(device.get(ServerPolicy.TYPE, ServerPolicy.API_ENCRYPTED).configured()).isFalse();
    Item tls = device.section(TlsProfile.TYPE).items().get(0);
    assertThat(tls.get(TlsProfile.VERSIONS).value())
        .contains(List.of("tls1.3", "tls1.2", "tls1.0"));
    assertThat(tls.get(TlsProfile.CIPHERS).value()).contains(List.of("TLS_AES_128_GCM_SHA256"));
    assertThat(device.section(KeyStore.TYPE).items()).hasSize(1);
  }

  @Test
  void aRetryLimitWithoutPeriodLocksNobodyOut() {
    Device device = device(PROPERTIES);
    assertThat(device.get(PasswordPolicy.TYPE, PasswordPolicy.MIN_LENGTH).value()).contains(12L);
    assertThat(device.get(PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD).value())
        .contains(0L);
    Device locking = device(PROPERTIES + "password.lockoutperiod = 2\n");
    assertThat(locking.get(PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD).value())
        .contains(5L);
    assertThat(locking.get(PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_MINUTES).value())
        .contains(120L);
  }

  @Test
  void channelsListenAndSend() {
    Device device = device(CHANNEL);
    Item endpoint = device.section(Hl7Endpoint.TYPE).items().get(0);
    assertThat(endpoint.get(Hl7Endpoint.HOST).value()).contains("any");
    assertThat(endpoint.get(Hl7Endpoint.PORT).value()).contains(6661L);
    assertThat(endpoint.get(Hl7Endpoint.TRANSPORT).value()).contains("mllp");
    assertThat(endpoint.get(Hl7Endpoint.ENABLED).value()).contains(true);
    Item ftp = device.section(DataConnection.TYPE).items().get(0);
    assertThat(ftp.get(DataConnection.NAME).value()).contains("ADT: Archive");
    assertThat(ftp.get(DataConnection.HOST).value()).contains("ftp.example");
    assertThat(ftp.get(DataConnection.ENABLED).value()).contains(false);
    assertThat(device.section(NetworkService.TYPE).items()).hasSize(1);
  }

  @Test
  void theElementNoClientAuthAsksForClientCertificates() {
    String dicom =
        """
        <channel version="4.5.2"><id>2</id><name>D</name><sourceConnector version="4.5.2">
        <properties class="com.mirth.connect.connectors.dimse.DICOMReceiverProperties">
        <applicationEntity>MIRTH</applicationEntity><noClientAuth>true</noClientAuth><tls>aes</tls>
        </properties></sourceConnector></channel>
        """;
    Item node = device(dicom).section(DicomNode.TYPE).items().get(0);
    assertThat(node.get(DicomNode.TLS).value()).contains(true);
    assertThat(node.get(DicomNode.CLIENT_AUTHENTICATION).value()).contains(true);
  }

  @Test
  void aStoreIsEncryptedOnlyWithItsAttachments() {
    Item store = device(CHANNEL).section(MessageStore.TYPE).items().get(0);
    assertThat(store.get(MessageStore.MODE).value()).contains("development");
    assertThat(store.get(MessageStore.ENCRYPTED).value()).contains(false);
    assertThat(store.get(MessageStore.PRUNED).value()).contains(false);
  }

  @Test
  void passwordsInScriptsAreFoundAndMasked() {
    Reading reading = read(CHANNEL);
    Item script = reading.device().orElseThrow().section(DataConnection.TYPE).items().get(1);
    assertThat(script.get(DataConnection.HOST).value()).contains("db");
    assertThat(script.get(DataConnection.ACCOUNT).value()).contains("app");
    assertThat(reading.redactor().text("CANARY-script CANARY-ftp")).doesNotContain("CANARY");
  }

  @Test
  void onlyABackupHoldsAllChannels() {
    String backup = "<serverConfiguration version=\"4.5.2\"><channels>" + CHANNEL + "</channels>";
    Device whole = device(PROPERTIES, backup + "</serverConfiguration>");
    assertThat(whole.section(Hl7Endpoint.TYPE).coverage().complete()).isTrue();
    assertThat(device(PROPERTIES, backup).section(Hl7Endpoint.TYPE).coverage().complete())
        .isFalse();
    assertThat(device(CHANNEL).section(Hl7Endpoint.TYPE).coverage().complete()).isFalse();
  }

  @Test
  void oneServerIsOneFolderWithOneSetOfProperties() {
    SourceFile properties = file("mirth.properties", PROPERTIES);
    SourceFile channel = file("a.xml", CHANNEL);
    SourceFile other = file("b.xml", CHANNEL);
    assertThat(format.group(List.of(channel, properties, other))).hasSize(1);
    assertThat(format.group(List.of(channel, other))).hasSize(2);
    assertThat(format.group(List.of(properties, file("old.properties", PROPERTIES)))).hasSize(2);
  }
}
