package org.auscult.formats.sonicos;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/** From the settings of one export to the device. */
final class SonicosMapping {
  private static final Pattern SECRET =
      Pattern.compile(
          "passw|secret|psk|sharedkey|presharedkey|community|passphrase|privatekey",
          Pattern.CASE_INSENSITIVE);

  private final SourceFile file;
  private final SonicosText text;
  private final Settings settings;
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final Text obtain;

  SonicosMapping(SourceFile file, SonicosText text, Redactor redactor, Text obtain) {
    this.file = file;
    this.text = text;
    this.settings = new Settings(text.tree());
    this.device = Device.builder(file.whole());
    this.redactor = redactor;
    this.obtain = obtain;
  }

  Device device() {
    if (text.encoded()) {
      // base 64 of secrets is as good as the secrets, so no line is ever shown
      file.text().lines().forEach(redactor::remember);
    }
    text.tree().root().walk(this::remember);
    identity();
    policies();
    snmp();
    SonicosInterfaces interfaces = new SonicosInterfaces(settings, device);
    interfaces.map();
    SonicosRules rules = new SonicosRules(settings, device);
    rules.map();
    interfaces.ways.forEach(rules::restrict);
    SonicosIrrelevant.name(text.tree().root());
    claims();
    return device.build();
  }

  private void remember(ConfigNode node) {
    if (SECRET.matcher(node.word(0)).find() && node.word(1).length() > 3) {
      redactor.remember(node.word(1));
    }
  }

  private void identity() {
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "sonicwall")
        .set(Identity.PRODUCT, "SonicWall")
        .set(Identity.KIND, "firewall");
    device.single(Firmware.TYPE).set(Firmware.PRODUCT, "sonicos");
    put("shortProdName", Identity.TYPE, Identity.MODEL);
    put("serialNumber", Identity.TYPE, Identity.SERIAL);
    put("firewallName", Identity.TYPE, Identity.HOSTNAME);
    put("buildNum", Firmware.TYPE, Firmware.VERSION);
  }

  private void put(String key, ItemType type, Field<String> field) {
    settings
        .value(key)
        .filter(value -> !value.isBlank())
        .ifPresent(value -> device.single(type).set(field, value, settings.at(key)));
  }

  private void number(String key, ItemType type, Field<Long> field, long unit) {
    settings
        .value(key)
        .ifPresent(
            value ->
                Command.number(value)
                    .ifPresent(n -> device.single(type).set(field, n * unit, settings.at(key))));
  }

  private void policies() {
    number("adminLoginTimeout", SessionPolicy.TYPE, SessionPolicy.IDLE_TIMEOUT_SECONDS, 60);
    number("minPasswordLength", PasswordPolicy.TYPE, PasswordPolicy.MIN_LENGTH, 1);
    settings
        .value("cli_loginBanner")
        .ifPresent(
            banner ->
                device
                    .single(SessionPolicy.TYPE)
                    .set(SessionPolicy.BANNER, !banner.isBlank(), settings.at("cli_loginBanner")));
  }

  private void snmp() {
    boolean on = settings.value("snmp_Enable").flatMap(Settings::flag).orElse(false);
    boolean three = settings.value("Snmp3_Mand_Required").flatMap(Settings::flag).orElse(false);
    Optional<String> community =
        settings.value("snmp_GetCommunity").filter(value -> !value.isEmpty());
    if (on && !three && community.isPresent()) {
      device
          .add(SnmpCommunity.TYPE, settings.at("snmp_GetCommunity"))
          .set(SnmpCommunity.SECRET, redactor.clear(community.get()))
          .set(SnmpCommunity.ACCESS, "read");
    }
  }

  /** Why the export is not whole; empty when its end was seen. */
  Optional<Text> missing() {
    return text.whole()
        ? Optional.empty()
        : Optional.of(
            new Text(
                "whether all settings are there cannot be told: the two ampersands that end an"
                    + " exported file are missing",
                "impossible de dire si tous les paramètres sont là : les deux esperluettes qui"
                    + " terminent un fichier exporté manquent"));
  }

  private void claims() {
    NetworkEquipment.absent(device);
    claim(AccessRule.TYPE, "policy", "natPolicy", "addrObj", "addro_", "svcObj", "so_");
    claim(NetworkInterface.TYPE, "iface_", "interface_");
    claim(Zone.TYPE, "zoneObj");
    claim(SnmpCommunity.TYPE, "snmp", "Snmp");
    Text why =
        new Text(
            "not all of the export's settings are known",
            "tous les paramètres de l’export ne sont pas connus");
    Text look = new Text("compare with the Web management", "comparer avec l’interface web");
    device.cover(NetworkService.TYPE, new Coverage.Partial(why, List.of(), look));
    device.cover(Account.TYPE, new Coverage.NotExported(why, look));
  }

  /** Complete when the end was seen and each setting whose key begins so was read. */
  private void claim(ItemType type, String... beginnings) {
    List<Span> unread =
        text.tree().root().children().stream()
            .filter(node -> Stream.of(beginnings).anyMatch(node.word(0)::startsWith))
            .filter(node -> node.fate() == LineFate.UNMAPPED)
            .map(ConfigNode::span)
            .toList();
    Text why =
        new Text(
            "settings that may belong to it were not understood",
            "des paramètres qui peuvent en relever n’ont pas été compris");
    device.cover(
        type,
        missing().isEmpty() && unread.isEmpty()
            ? new Coverage.Complete(file.whole())
            : new Coverage.Partial(missing().orElse(why), unread, obtain));
  }
}
