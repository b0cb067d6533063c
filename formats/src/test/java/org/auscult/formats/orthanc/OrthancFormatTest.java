package org.auscult.formats.orthanc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.DataConnection;
import org.auscult.device.Device;
import org.auscult.device.DicomNode;
import org.auscult.device.Item;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.NetworkService;
import org.auscult.device.ServerPolicy;
import org.auscult.device.Setting;
import org.auscult.device.TlsProfile;
import org.auscult.device.VpnTunnel;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.junit.jupiter.api.Test;

class OrthancFormatTest {
  private final OrthancFormat format = new OrthancFormat();

  private Reading read(String... texts) {
    List<SourceFile> files = new ArrayList<>();
    for (String text : texts) {
      files.add(SourceFile.of("orthanc/" + files.size() + ".json", text));
    }
    return format.read(new Export("orthanc", files));
  }

  private Device device(String... texts) {
    return read(texts).device().orElseThrow();
  }

  @Test
  void itsOptionsTellIt() {
    assertThat(format.recognise(SourceFile.of("c.json", "{\"RegisteredUsers\": {}}"))).isNotEmpty();
    assertThat(format.recognise(SourceFile.of("c.json", "// x\n{\"DicomAet\": \"A\"}")))
        .isNotEmpty();
    assertThat(format.recognise(SourceFile.of("c.json", "{\"Name\": \"a\", \"Plugins\": []}")))
        .isEmpty();
    assertThat(format.recognise(SourceFile.of("c.json", "{\"x\": {\"DicomAet\": \"A\"}}")))
        .isEmpty();
  }

  @Test
  void bothWaysToWriteAModality() {
    Device device =
        device(
            """
            {"Name": "a", "DicomAlwaysAllowEcho": false, "DicomModalities": {
              "short": ["CT1", "10.0.0.1", 104, "GE"],
              "long": {"AET": "WS", "Host": "127.0.0.1", "Port": 11112, "AllowEcho": false,
                "AllowFind": false, "AllowStore": false, "UseDicomTls": true}}}
            """);
    List<Item> nodes = device.section(DicomNode.TYPE).items();
    assertThat(nodes.get(1).get(DicomNode.AE_TITLE).value()).contains("CT1");
    assertThat(nodes.get(1).get(DicomNode.PORT).value()).contains(104L);
    assertThat(nodes.get(1).get(DicomNode.TLS)).isInstanceOf(Setting.FactoryDefault.class);
    assertThat(nodes.get(2).get(DicomNode.TLS).value()).contains(true);
    assertThat(nodes.get(2).get(DicomNode.LOOPBACK).value()).contains(true);
    // C-STORE stays open to all by default, so refusing it to one has no effect
    assertThat(nodes.get(2).get(DicomNode.OPERATIONS).value())
        .contains(List.of("store", "find-worklist", "get", "move"));
  }

  @Test
  void withoutUsersOrthancMayAddItsOwn() {
    assertThat(usersAreAll("\"RemoteAccessAllowed\": true")).isFalse();
    assertThat(usersAreAll("\"RemoteAccessAllowed\": false")).isTrue();
    assertThat(usersAreAll("\"AuthenticationEnabled\": false")).isTrue();
  }

  private boolean usersAreAll(String option) {
    Device device = device("{\"Name\": \"a\", " + option + ", \"RegisteredUsers\": {}}");
    return device.section(Account.TYPE).coverage().complete();
  }

  @Test
  void usersAndPeersInCommentsAreMasked() {
    String text =
        """
        {
          "Name": "a",
          /* "RegisteredUsers": {
               "bob": "CANARY-bob" }, */
          "OrthancPeers": {
            // "b": [ "http://192.0.2.1:8042/", "bob", "CANARY-peer" ]
          }
        }
        """;
    Reading reading = read(text);
    Span all = reading.export().main().whole();
    assertThat(String.join("", reading.redactor().evidence(all).excerpt()))
        .contains("bob")
        .doesNotContain("CANARY");
  }

  @Test
  void thereIsNoAddressToCheckWithoutModalities() {
    assertThat(hostChecked("{}")).isEmpty();
    assertThat(hostChecked("{\"ct\": [\"CT1\", \"192.0.2.11\", 104]}")).contains(false);
  }

  private Optional<Boolean> hostChecked(String modalities) {
    Device device = device("{\"Name\": \"a\", \"DicomModalities\": " + modalities + "}");
    return device.section(DicomNode.TYPE).items().get(0).get(DicomNode.HOST_CHECKED).value();
  }

  @Test
  void anExtensionMayRecordAccess() {
    assertThat(
            device("{\"Name\": \"a\"}").get(LoggingPolicy.TYPE, LoggingPolicy.AUDIT_TRAIL).value())
        .contains(false);
    assertThat(
            device("{\"Name\": \"a\", \"Plugins\": [\"/usr/lib/orthanc\"]}")
                .get(LoggingPolicy.TYPE, LoggingPolicy.AUDIT_TRAIL)
                .value())
        .isEmpty();
  }

  @Test
  void questionsAboutNetworkEquipmentDoNotArise() {
    assertThat(device("{\"Name\": \"a\"}").section(VpnTunnel.TYPE).coverage())
        .isInstanceOf(Coverage.Absent.class);
  }

  @Test
  void defaultsHoldForTheMainFileOnly() {
    Device main = device("{\"Name\": \"a\"}");
    assertThat(main.section(NetworkService.TYPE).items()).hasSize(3);
    assertThat(main.section(TlsProfile.TYPE).coverage().complete()).isTrue();
    Device users = device("{\"RegisteredUsers\": {\"a\": \"CANARY\"}}");
    assertThat(users.section(NetworkService.TYPE).items()).isEmpty();
    assertThat(users.section(TlsProfile.TYPE).coverage().complete()).isFalse();
    assertThat(users.get(ServerPolicy.TYPE, ServerPolicy.OVERWRITE).value()).isEmpty();
    assertThat(users.section(Account.TYPE).coverage().complete()).isTrue();
    assertThat(main.section(Account.TYPE).coverage().complete()).isFalse();
  }

  @Test
  void authenticationFollowsRemoteAccess() {
    Setting<Boolean> remote =
        device("{\"Name\": \"a\", \"RemoteAccessAllowed\": true}")
            .get(ServerPolicy.TYPE, ServerPolicy.API_AUTHENTICATED);
    assertThat(remote).isInstanceOf(Setting.FactoryDefault.class);
    assertThat(remote.value()).contains(true);
    assertThat(device("{\"Name\": \"a\"}").get(ServerPolicy.TYPE, ServerPolicy.REMOTE_API).value())
        .isEmpty();
  }

  @Test
  void aSecretMayStandInTheEnvironment() {
    Device device =
        device(
            """
            {"RegisteredUsers": {"a": "${ORTHANC_PASSWORD}"},
             "OrthancPeers": {"p": ["http://peer:8042/", "u", "CANARY-peer"]}}
            """);
    assertThat(storage(device.section(Account.TYPE).items().get(0).get(Account.SECRET)))
        .isEqualTo(Secret.Storage.EXTERNAL);
    Item peer = device.section(DataConnection.TYPE).items().get(0);
    assertThat(storage(peer.get(DataConnection.SECRET))).isEqualTo(Secret.Storage.CLEAR);
    assertThat(peer.get(DataConnection.ENCRYPTED).value()).contains(false);
    assertThat(peer.get(DataConnection.HOST).value()).contains("peer");
  }

  @Test
  void secretsOfPluginsThatNobodyReadsAreMasked() {
    Reading reading = read("{\"DicomAet\": \"A\", \"My\": {\"ApiToken\": \"CANARY-token\"}}");
    assertThat(reading.redactor().text("\"CANARY-token\"")).doesNotContain("CANARY");
  }

  @Test
  void filesThatDoNotOverlapAreOneDevice() {
    SourceFile main = SourceFile.of("o/a.json", "{\"DicomAet\": \"A\"}");
    SourceFile users = SourceFile.of("o/b.json", "{\"RegisteredUsers\": {}}");
    SourceFile copy = SourceFile.of("o/c.json", "{\"DicomAet\": \"B\"}");
    SourceFile saved = SourceFile.of("o/d.json.bak", "{\"DicomAet\": \"B\"}");
    assertThat(format.group(List.of(main, users))).containsExactly(List.of(main, users));
    assertThat(format.group(List.of(main, users, copy))).hasSize(3);
    assertThat(format.group(List.of(main, users, saved)))
        .containsExactly(List.of(main, users), List.of(saved));
  }

  private static Secret.Storage storage(Setting<Secret> secret) {
    return secret.value().orElseThrow().storage();
  }
}
