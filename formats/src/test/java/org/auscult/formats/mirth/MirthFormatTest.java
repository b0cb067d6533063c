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
import org.auscult.device.StoredSecret;
import org.auscult.device.TlsProfile;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
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

  private static String sender(String kind, String properties) {
    return """
        <channel version="4.5.2"><name>C</name>
        <destinationConnectors><connector version="4.5.2"><name>D</name>
        <properties class="com.mirth.connect.connectors.%s">
        %s
        </properties><enabled>true</enabled></connector></destinationConnectors>
        <sourceConnector version="4.5.2"><enabled>true</enabled></sourceConnector></channel>
        """
        .formatted(kind, properties);
  }

  private Item connection(String kind, String properties) {
    return device(sender(kind, properties)).section(DataConnection.TYPE).items().get(0);
  }

  @Test
  void librariesGroupsAlertsAndMapsAreRecognised() {
    for (String text :
        List.of(
            "<codeTemplateLibrary version=\"4.0.1\"><name>L</name></codeTemplateLibrary>",
            "<channelGroup version=\"4.0.1\"><name>G</name></channelGroup>",
            "<alertModel version=\"3.12.0\"><name>A</name></alertModel>",
            "<map><entry><string>k</string><com.mirth.connect.util.ConfigurationProperty/>"
                + "</entry></map>",
            "<map><string>Deploy</string><string>Undeploy</string><string>Preprocessor</string>"
                + "<string>Postprocessor</string></map>")) {
      assertThat(format.recognise(file("x.xml", text))).as(text).isNotEmpty();
    }
    assertThat(format.recognise(file("x.xml", "<map><entry/></map>"))).isEmpty();
    assertThat(format.recognise(file("x.xml", "<list><string>a</string></list>"))).isEmpty();
  }

  @Test
  void aScriptKeptInAnotherFileIsNotRead() {
    String channel =
        CHANNEL.replaceAll(
            "(?s)<deployScript>.*</deployScript>", "<deployScript msync-fileref=\"d.js\"/>");
    List<LineFate> fates = new ArrayList<>();
    read(channel)
        .tree()
        .orElseThrow()
        .roots()
        .get(0)
        .node()
        .walk(
            node -> {
              if (node.word(0).equals("deployScript")) {
                fates.add(node.fate());
              }
            });
    assertThat(fates).containsExactly(LineFate.UNMAPPED);
  }

  @Test
  void aPasswordThatTheServerEncipheredIsNotClear() {
    String text = PROPERTIES.replace("database.password =", "database.password = {enc}Q0FOQVJZ");
    Item database = device(text).section(DataConnection.TYPE).items().get(0);
    assertThat(database.get(DataConnection.SECRET).value().orElseThrow().storage())
        .isEqualTo(Secret.Storage.ENCRYPTED);
    Item replaced =
        device(PROPERTIES.replace("database.password =", "database.password = $POSTGRES_PASSWORD"))
            .section(DataConnection.TYPE)
            .items()
            .get(0);
    assertThat(replaced.get(DataConnection.SECRET).value().orElseThrow().storage())
        .isEqualTo(Secret.Storage.EXTERNAL);
  }

  @Test
  void secretsThatWereCommentedOutAreFound() {
    String text = "# database.url = jdbc:x://h/d;user=sa;password=CANARY-old;x=1\n" + PROPERTIES;
    Item secret = device(text).section(StoredSecret.TYPE).items().get(0);
    assertThat(secret.where().firstLine()).isEqualTo(1);
    assertThat(
            device("# set database.password = here\n# password.minlength\n" + PROPERTIES)
                .section(StoredSecret.TYPE)
                .items())
        .hasSize(1);
    assertThat(device(PROPERTIES).section(StoredSecret.TYPE).items()).isEmpty();
  }

  @Test
  void theCheckOfForeignRequestsIsTheDefaultSinceItExists() {
    assertThat(device(PROPERTIES).get(ServerPolicy.TYPE, ServerPolicy.CROSS_SITE_CHECKED).value())
        .contains(true);
    String old = PROPERTIES.replace("version = 4.5.2", "version = 3.9.1");
    assertThat(device(old).get(ServerPolicy.TYPE, ServerPolicy.CROSS_SITE_CHECKED).value())
        .isEmpty();
  }

  @Test
  void aBrokerNamesItsTransport() {
    String properties =
        """
        <useJndi>false</useJndi>
        <connectionProperties class="linked-hash-map">
          <entry><string>brokerURL</string><string>failover:(%s://mq.example:61616)?x=1</string></entry>
        </connectionProperties>
        """;
    Item clear = connection("jms.JmsDispatcherProperties", properties.formatted("tcp"));
    assertThat(clear.get(DataConnection.HOST).value()).contains("mq.example");
    assertThat(clear.get(DataConnection.ENCRYPTED).value()).contains(false);
    Item tls = connection("jms.JmsDispatcherProperties", properties.formatted("ssl"));
    assertThat(tls.get(DataConnection.ENCRYPTED).value()).contains(true);
    Item other = connection("jms.JmsDispatcherProperties", properties.formatted("vm"));
    assertThat(other.get(DataConnection.ENCRYPTED).value()).isEmpty();
  }

  @Test
  void hostKeysOfSftpMayGoUnchecked() {
    Item sftp =
        connection(
            "file.FileDispatcherProperties",
            """
            <scheme>SFTP</scheme>
            <schemeProperties class="com.mirth.connect.connectors.file.SftpSchemeProperties">
              <hostKeyChecking>no</hostKeyChecking>
            </schemeProperties>
            <host>sftp.example/in</host>
            """);
    assertThat(sftp.get(DataConnection.PEER_VERIFIED).value()).contains(false);
    assertThat(sftp.get(DataConnection.ENCRYPTED).value()).contains(true);
  }

  @Test
  void aTokenInAHeaderIsTheSecret() {
    Item web =
        connection(
            "http.HttpDispatcherProperties",
            """
            <host>https://api.example/x</host>
            <headers class="linked-hash-map"><entry><string>Authorization</string>
            <list><string>Basic dXNlcjpDQU5BUlk=</string></list></entry></headers>
            <useAuthentication>false</useAuthentication>
            """);
    assertThat(web.get(DataConnection.SECRET).value().orElseThrow().storage())
        .isEqualTo(Secret.Storage.REVERSIBLE);
  }

  @Test
  void theSslManagerAddsTls() {
    String channel =
        CHANNEL.replaceFirst(
            "<pluginProperties/>",
            """
            <pluginProperties><com.mirth.connect.plugins.ssl.model.SSLConnectorPluginProperties version="4.5.2">
            <enabled>true</enabled><clientAuthentication>REQUIRED</clientAuthentication>
            </com.mirth.connect.plugins.ssl.model.SSLConnectorPluginProperties></pluginProperties>
            """);
    Device device = device(channel);
    assertThat(device.section(Hl7Endpoint.TYPE).items().get(0).get(Hl7Endpoint.TLS).value())
        .contains(true);
    assertThat(
            device
                .section(NetworkService.TYPE)
                .items()
                .get(0)
                .get(NetworkService.AUTHENTICATED)
                .value())
        .contains(true);
  }

  @Test
  void aScriptThatLetsEverybodyInIsNoLogIn() {
    String web =
        """
        <channel version="4.5.2"><name>C</name>
        <sourceConnector version="4.5.2">
        <properties class="com.mirth.connect.connectors.http.HttpReceiverProperties">
        <pluginProperties><com.mirth.connect.plugins.httpauth.javascript.JavaScriptHttpAuthProperties>
        <authType>JAVASCRIPT</authType><script>%s</script>
        </com.mirth.connect.plugins.httpauth.javascript.JavaScriptHttpAuthProperties></pluginProperties>
        </properties></sourceConnector></channel>
        """;
    Device open = device(web.formatted("return AuthenticationResult.Success();"));
    assertThat(
            open.section(NetworkService.TYPE)
                .items()
                .get(0)
                .get(NetworkService.AUTHENTICATED)
                .value())
        .contains(false);
    Device guarded =
        device(
            web.formatted(
                "return known ? AuthenticationResult.Success() : AuthenticationResult.Failure();"));
    assertThat(
            guarded
                .section(NetworkService.TYPE)
                .items()
                .get(0)
                .get(NetworkService.AUTHENTICATED)
                .value())
        .contains(true);
  }
}
