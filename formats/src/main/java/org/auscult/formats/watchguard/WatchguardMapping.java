package org.auscult.formats.watchguard;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.auscult.device.Zone;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** From the elements of one export to the device. */
final class WatchguardMapping {
  private static final Pattern SECRET =
      Pattern.compile("passw|psk|secret|shared-key|community|passphrase|private-key|pre-shared");

  /** Elements that matter, but not to what is claimed here. */
  private static final Set<String> ASIDE =
      Set.of("anti-spoof", "anti-scan", "intra-inspection", "user-firewall", "auto-block-enabled");

  private final ParsedText parsed;
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final Text obtain;
  private final ConfigNode profile;

  WatchguardMapping(SourceFile file, ParsedText parsed, Redactor redactor, Text obtain) {
    this.parsed = parsed;
    this.device = Device.builder(file.whole());
    this.redactor = redactor;
    this.obtain = obtain;
    this.profile = parsed.tree().root().first("profile").orElse(parsed.tree().root());
  }

  Device device() {
    profile.walk(this::remember);
    profile.mapped();
    identity();
    WatchguardInterfaces interfaces = new WatchguardInterfaces(profile, device);
    interfaces.map();
    WatchguardObjects objects = new WatchguardObjects(profile, interfaces);
    new WatchguardPolicies(profile, device, objects).map();
    new WatchguardServices(device).map();
    WatchguardIrrelevant.name(profile);
    claims();
    return device.build();
  }

  private void remember(ConfigNode node) {
    if (SECRET.matcher(node.word(0)).find()) {
      redactor.remember(node.word(1));
    }
  }

  private void identity() {
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "watchguard")
        .set(Identity.PRODUCT, "Firebox")
        .set(Identity.KIND, "firewall");
    device.single(Firmware.TYPE).set(Firmware.PRODUCT, "fireware");
    put(profile, "base-model", Identity.TYPE, Identity.MODEL);
    put(profile, "for-version", Firmware.TYPE, Firmware.VERSION);
    Elements.one(profile, "system-parameters")
        .flatMap(system -> Elements.one(system, "device-conf"))
        .ifPresent(
            conf -> {
              put(conf, "for-model", Identity.TYPE, Identity.MODEL);
              put(conf, "system-name", Identity.TYPE, Identity.HOSTNAME);
            });
  }

  private void put(ConfigNode parent, String name, ItemType type, Field<String> field) {
    Elements.one(parent, name)
        .filter(node -> !node.word(1).isEmpty())
        .ifPresent(node -> device.single(type).set(field, node.word(1), node.span()));
  }

  /** Why the export is not whole; empty when its end was seen. */
  Optional<Text> missing() {
    boolean whole = parsed.whole() && profile.first("policy-list").isPresent();
    return whole
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the file is cut, damaged or holds a part of a configuration; " + obtain.en(),
                "le fichier est tronqué, endommagé ou ne contient qu’une partie d’une"
                    + " configuration ; "
                    + obtain.fr()));
  }

  private static boolean speaks(ConfigNode node) {
    return !ASIDE.contains(node.word(0));
  }

  private void claims() {
    NetworkEquipment.absent(device);
    new Regions(parsed.tree(), missing(), obtain)
        .claim(
            device,
            AccessRule.TYPE,
            WatchguardMapping::speaks,
            "profile / policy-list",
            "profile / abs-policy-list",
            "profile / alias-list",
            "profile / address-group-list",
            "profile / service-list",
            "profile / nat-list",
            "profile / one-to-one-nat-list")
        .claim(device, NetworkInterface.TYPE, WatchguardMapping::speaks, "profile / interface-list")
        .claim(device, Zone.TYPE, WatchguardMapping::speaks, "profile / interface-list");
    Text people =
        new Text(
            "the accounts of administrators are kept beside the configuration file",
            "les comptes d’administration sont conservés à côté du fichier de configuration");
    Text look =
        new Text(
            "look at System, Users and Roles in the Web UI",
            "consulter System, Users and Roles dans l’interface web");
    device.cover(Account.TYPE, new Coverage.NotExported(people, look));
  }
}
