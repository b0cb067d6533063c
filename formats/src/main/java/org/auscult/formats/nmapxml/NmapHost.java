package org.auscult.formats.nmapxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.formats.product.Bill;
import org.auscult.formats.syntax.DataObject;
import org.auscult.source.Redactor;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** A host of a scan turned into a device: its names, its open ports, and what scripts found. */
final class NmapHost {
  /** Times, ways and fingerprints. */
  private static final Set<String> IRRELEVANT =
      Set.of(
          "uptime",
          "distance",
          "tcpsequence",
          "ipidsequence",
          "tcptssequence",
          "trace",
          "times",
          "smurf");

  /** The classes of Nmap's system detection, where one is a kind of ours. */
  private static final Map<String, String> KINDS =
      Map.of(
          "router", "router",
          "broadband router", "router",
          "switch", "switch",
          "firewall", "firewall",
          "WAP", "access-point");

  private static final int SURE = 100;

  private final DataObject host;
  private final DeviceBuilder device;
  private final Item.Builder identity;

  private NmapHost(DataObject host) {
    this.host = host;
    this.device = Device.builder(host.node().wholeSpan());
    this.identity = device.single(Identity.TYPE);
  }

  static Device map(DataObject host, Scan scan, Redactor redactor) {
    NmapHost mapping = new NmapHost(host.mapped());
    Bill bill = new Bill(mapping.device);
    mapping.names();
    NmapScripts scripts = new NmapScripts(mapping.device, bill, scan, redactor);
    for (ConfigNode child : host.node().children()) {
      switch (child.word(0)) {
        case "ports" -> mapping.ports(new DataObject(child.mapped()), bill, scripts);
        case "hostscript" -> {
          child.mapped();
          child.all("script").forEach(script -> scripts.ofHost(new DataObject(script)));
        }
        default -> {
          if (IRRELEVANT.contains(child.word(0))) {
            child.irrelevantDeep();
          }
        }
      }
    }
    host.object("os").ifPresent(mapping::guess);
    mapping.device.cover(NetworkService.TYPE, scan.services());
    return mapping.device.build();
  }

  private void names() {
    List<String> addresses = new ArrayList<>();
    List<String> macs = new ArrayList<>();
    Optional<Span> mac = Optional.empty();
    for (ConfigNode node : host.node().all("address")) {
      DataObject address = new DataObject(node.mapped());
      boolean hardware = address.text("addrtype").equals("mac");
      (hardware ? macs : addresses).add(address.text("addr"));
      mac = hardware ? Optional.of(address.span()) : mac;
    }
    set(Identity.ADDRESSES, addresses, host.at("address"));
    set(Identity.MAC_ADDRESSES, macs, mac.orElse(host.span()));
    host.member("status").ifPresent(ConfigNode::mapped);
    host.object("hostnames").ifPresent(this::hostname);
  }

  private void set(Field<List<String>> field, List<String> words, Span at) {
    if (!words.isEmpty()) {
      identity.set(field, List.copyOf(words), at);
    }
  }

  /** What the name service calls it counts more than what the user typed. */
  private void hostname(DataObject names) {
    names.node().mappedDeep();
    List<DataObject> all = names.node().all("hostname").stream().map(DataObject::new).toList();
    all.stream()
        .filter(name -> name.text("type").equals("PTR"))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .filter(name -> !name.text("name").isEmpty())
        .ifPresent(name -> identity.set(Identity.HOSTNAME, name.text("name"), name.span()));
  }

  private void ports(DataObject ports, Bill bill, NmapScripts scripts) {
    for (ConfigNode child : ports.node().children()) {
      if (child.word(0).equals("extraports")) {
        child.mappedDeep();
      } else if (child.word(0).equals("port")) {
        DataObject port = new DataObject(child.mapped());
        port.member("state").ifPresent(ConfigNode::mapped);
        Optional<Item.Builder> service = NmapServices.open(port, device, bill);
        child
            .all("script")
            .forEach(script -> scripts.ofPort(new DataObject(script), port, service));
      }
    }
  }

  /** A guess of the system is shown as what it is; a kind only when the scanner is sure. */
  private void guess(DataObject os) {
    os.node().mapped();
    for (ConfigNode node : os.node().children()) {
      if (!node.word(0).equals("osmatch")) {
        node.irrelevantDeep();
      }
    }
    List<ConfigNode> matches = os.node().all("osmatch");
    matches.forEach(ConfigNode::mappedDeep);
    if (matches.isEmpty()) {
      return;
    }
    DataObject best = new DataObject(matches.get(0));
    Item.Builder firmware = device.single(Firmware.TYPE);
    if (firmware.get(Firmware.VERSION).value().isEmpty()) {
      String name = best.text("name") + ", " + best.text("accuracy");
      Text why =
          new Text("the scan guesses: " + name + " %", "le balayage suppose : " + name + " %");
      firmware.set(Firmware.VERSION, Setting.unknown(why, best.span()));
    }
    if (matches.size() == 1 && best.text("accuracy").equals(String.valueOf(SURE))) {
      best.object("osclass")
          .or(() -> os.object("osclass"))
          .map(type -> KINDS.getOrDefault(type.text("type"), ""))
          .filter(kind -> !kind.isEmpty())
          .ifPresent(kind -> identity.set(Identity.KIND, kind, best.span()));
    }
  }
}
