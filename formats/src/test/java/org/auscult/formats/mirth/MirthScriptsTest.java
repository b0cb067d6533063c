package org.auscult.formats.mirth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.device.DataConnection;
import org.auscult.device.Device;
import org.auscult.device.Item;
import org.auscult.device.ServerPolicy;
import org.auscult.device.StoredSecret;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.NodePath;
import org.junit.jupiter.api.Test;

class MirthScriptsTest {
  private static Reading read(String script) {
    String written = script.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    String channel =
        """
        <channel version="4.5.2">
          <name>C</name>
          <sourceConnector version="4.5.2">
            <properties class="com.mirth.connect.connectors.vm.VmReceiverProperties"/>
            <enabled>true</enabled>
          </sourceConnector>
          <deployScript>%s</deployScript>
        </channel>
        """
            .formatted(written);
    return new MirthFormat().read(new Export("c", List.of(SourceFile.of("c.xml", channel))));
  }

  private static Device device(String script) {
    return read(script).device().orElseThrow();
  }

  private static LineFate fate(String script) {
    return NodePath.parse("channel ** / deployScript **")
        .find(read(script).tree().orElseThrow())
        .get(0)
        .fate();
  }

  private static List<Item> secrets(String script) {
    return device(script).section(StoredSecret.TYPE).items();
  }

  private static List<Item> connections(String script) {
    return device(script).section(DataConnection.TYPE).items();
  }

  private static Optional<Boolean> logs(String script) {
    return device(script).get(ServerPolicy.TYPE, ServerPolicy.SCRIPTS_LOG_MESSAGES).value();
  }

  @Test
  void aScriptWithUnknownClassesStaysUnmapped() {
    assertThat(fate("var d = new java.util.Date();")).isEqualTo(LineFate.MAPPED);
    assertThat(fate("var x = new Packages.com.example.Robot();")).isEqualTo(LineFate.UNMAPPED);
    assertThat(fate("var x = 'open")).isEqualTo(LineFate.UNMAPPED);
  }

  @Test
  void secretsAreFoundWhereTheyAreGiven() {
    assertThat(secrets("var dbPassword = 'CANARY-1';")).hasSize(1);
    assertThat(secrets("x = {password: 'CANARY-1', user: 'u'}")).hasSize(1);
    assertThat(secrets("map.put('api_key', 'CANARY-1')")).hasSize(1);
    assertThat(secrets("session.setPassword('CANARY-1')")).hasSize(1);
    assertThat(secrets("h['Authorization'] = 'Bearer CANARY-12345'")).hasSize(1);
    assertThat(secrets("if (password == 'CANARY-1') return")).hasSize(1);
  }

  @Test
  void whatOnlyNamesASecretIsNone() {
    assertThat(secrets("var password = $('password');")).isEmpty();
    assertThat(secrets("var password = '';")).isEmpty();
    assertThat(secrets("var password = '${vault.password}';")).isEmpty();
    assertThat(secrets("label = 'enter the password'")).isEmpty();
    assertThat(secrets("x.password.hint = 'first school'")).isEmpty();
    assertThat(secrets("h['Authorization'] = 'Basic ' + encoded")).isEmpty();
  }

  @Test
  void aSecretStandsAtItsLine() {
    Item secret = secrets("var a = 1;\n// b\nvar pwd = 'CANARY-1';").get(0);
    assertThat(secret.where().firstLine()).isEqualTo(9);
  }

  @Test
  void namesOfADatabaseCallAreResolved() {
    Item database =
        connections(
                "var u = 'app'; var password = 'CANARY-1';\n"
                    + "DatabaseConnectionFactory.createDatabaseConnection('d',"
                    + " 'jdbc:mysql://db.example/x?useSSL=false', u, password)")
            .get(0);
    assertThat(database.get(DataConnection.ACCOUNT).value()).contains("app");
    assertThat(database.get(DataConnection.HOST).value()).contains("db.example");
    assertThat(database.get(DataConnection.ENCRYPTED).value()).contains(false);
    assertThat(database.get(DataConnection.SECRET).value()).isPresent();
    assertThat(
            secrets("var password = 'CANARY-1'; createDatabaseConnection('d', 'u', 'a', password)"))
        .isEmpty();
  }

  @Test
  void webCallsAreConnections() {
    Item web = connections("new java.net.URL('http://his.example:8080/' + id).openStream()").get(0);
    assertThat(web.get(DataConnection.PROTOCOL).value()).contains("http");
    assertThat(web.get(DataConnection.HOST).value()).contains("his.example");
    assertThat(web.get(DataConnection.ENCRYPTED).value()).contains(false);
    assertThat(connections("var system = 'http://loinc.org';")).isEmpty();
  }

  @Test
  void anAddressThatIsComputedStaysUnknown() {
    Item web = connections("new java.net.URL($('url')).openStream()").get(0);
    assertThat(web.get(DataConnection.ENCRYPTED).value()).isEmpty();
    assertThat(web.get(DataConnection.HOST).value()).isEmpty();
  }

  @Test
  void certificatesThatAreNotChecked() {
    Item web =
        connections(
                "var m = {checkServerTrusted: function(c, a) {}, x: 1};"
                    + " new java.net.URL('https://his.example/')")
            .get(0);
    assertThat(web.get(DataConnection.PEER_VERIFIED).value()).contains(false);
  }

  @Test
  void programsAndTextRunAsCode() {
    for (String script :
        List.of(
            "new java.lang.ProcessBuilder(['ls'])",
            "Packages.java.lang.Runtime.getRuntime().exec(x)",
            "eval(msg)")) {
      assertThat(device(script).get(ServerPolicy.TYPE, ServerPolicy.SCRIPTS_RUN_PROGRAMS).value())
          .as(script)
          .contains(true);
    }
  }

  @Test
  void messagesInTheLog() {
    assertThat(logs("logger.info(msg);")).contains(true);
    assertThat(logs("logger.info('in: ' + connectorMessage.getRawData());")).contains(true);
    assertThat(logs("var raw = String(message);\nlogger.debug(raw);")).contains(true);
    assertThat(logs("logger.info(msg['MSH']['MSH.10'].toString());")).isEmpty();
    assertThat(logs("var raw = String(message); logger.info(raw.length);")).isEmpty();
  }
}
