package org.auscult.formats.opnsense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Device;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.VpnTunnel;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class OpnsenseModelsTest {
  private static final String START =
      """
      <?xml version="1.0"?>
      <opnsense>
        <system><hostname>fw1</hostname><ssh><enabled>enabled</enabled></ssh></system>
        <interfaces>
          <wan><if>em0</if><enable>1</enable><ipaddr>198.51.100.2</ipaddr><subnet>24</subnet></wan>
          <lan><if>em1</if><enable>1</enable><ipaddr>10.0.0.1</ipaddr><subnet>24</subnet></lan>
        </interfaces>
        <OPNsense>
      """;
  private static final String END = "  </OPNsense>\n</opnsense>\n";

  @Test
  void aRuleOfTheNewKindOpensTheFirewallItself() {
    Device device =
        device(
            """
            <Firewall><Filter version="1.0.4"><rules>
              <rule uuid="a"><enabled>1</enabled><sequence>2</sequence><action>pass</action>
                <interface>wan</interface><direction>in</direction><protocol>TCP</protocol>
                <source_net>any</source_net><destination_net>(self)</destination_net>
                <destination_port>22</destination_port><log>1</log></rule>
              <rule uuid="b"><enabled>0</enabled><sequence>1</sequence><action>block</action>
                <interface>lan,wan</interface><source_net>lan,192.0.2.0/24</source_net>
                <source_not>1</source_not><destination_net>any</destination_net></rule>
            </rules></Filter></Firewall>
            """);
    List<Item> rules = device.section(AccessRule.TYPE).items();
    assertThat(rules.get(0).get(AccessRule.ENABLED).value()).contains(false);
    assertThat(rules.get(0).get(AccessRule.SOURCES).value())
        .contains(List.of("not 10.0.0.0/24,192.0.2.0/24"));
    assertThat(rules.get(1).get(AccessRule.SERVICES).value()).contains(List.of("tcp/22"));
    assertThat(rules.get(1).get(AccessRule.FROM_EXTERNAL).value()).contains(true);
    assertThat(service(device, "ssh").get(NetworkService.EXPOSED).value()).contains(true);
  }

  @Test
  void aConnectionTakesTheProposalsOfItsChildren() {
    Device device =
        device(
            """
            <Swanctl version="1.0.0">
              <Connections><Connection uuid="c"><enabled>1</enabled><version>1</version>
                <proposals>aes256gcm16-sha384-ecp384,3des-md5-modp1024</proposals>
                <aggressive>1</aggressive><remote_addrs>203.0.113.9</remote_addrs>
                <description>supplier</description></Connection></Connections>
              <children>
                <child uuid="d"><enabled>1</enabled><connection>c</connection>
                  <esp_proposals>null-sha256</esp_proposals></child>
                <child uuid="e"><enabled>1</enabled><connection>x</connection>
                  <esp_proposals>des-sha1</esp_proposals></child>
              </children>
            </Swanctl>
            """);
    Item tunnel = device.section(VpnTunnel.TYPE).items().get(0);
    assertThat(tunnel.get(VpnTunnel.CIPHERS).value())
        .contains(List.of("aes256-gcm", "3des", "null"));
    assertThat(tunnel.get(VpnTunnel.HASHES).value()).contains(List.of("sha384", "md5", "sha256"));
    assertThat(tunnel.get(VpnTunnel.DH_GROUPS).value()).contains(List.of("20", "2"));
    assertThat(tunnel.get(VpnTunnel.AGGRESSIVE).value()).contains(true);
  }

  @Test
  void anInstanceForPeopleIsARemoteAccess() {
    Device device =
        device(
            """
            <OpenVPN version="1.0.0"><Instances>
              <Instance uuid="i"><vpnid>1</vpnid><enabled>1</enabled><role>server</role>
                <proto>tcp4</proto><port>1195</port><verify_client_cert>none</verify_client_cert>
                <authmode>Local Database</authmode><auth>SHA256</auth>
                <data-ciphers>AES-256-GCM,AES-128-GCM</data-ciphers>
                <description>staff</description></Instance>
            </Instances></OpenVPN>
            """);
    Item access = device.section(RemoteAccess.TYPE).items().get(0);
    assertThat(access.get(RemoteAccess.MULTI_FACTOR).value()).contains(false);
    Item service = service(device, "openvpn");
    assertThat(service.get(NetworkService.PORT).value()).contains(1195L);
    assertThat(service.get(NetworkService.TRANSPORT).value()).contains("tcp");
    assertThat(device.section(VpnTunnel.TYPE).items().get(0).get(VpnTunnel.CIPHERS).value())
        .contains(List.of("aes256-gcm", "aes128-gcm"));
  }

  private static Item service(Device device, String protocol) {
    return device.section(NetworkService.TYPE).items().stream()
        .filter(item -> item.get(NetworkService.PROTOCOL).value().equals(Optional.of(protocol)))
        .findFirst()
        .orElseThrow();
  }

  private static Device device(String models) {
    return new OpnsenseFormat()
        .read(Export.of(SourceFile.of("config.xml", START + models + END)))
        .device()
        .orElseThrow();
  }
}
