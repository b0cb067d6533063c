package org.auscult.formats.firewallxml;

import java.util.Optional;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.formats.commandline.Draft;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;

/** The firewall in the making. */
public final class Wall extends Draft {
  private final Dialect dialect;
  private final Element root;
  private final WallInterfaces interfaces = new WallInterfaces(this);
  private final Reach reach = new Reach(interfaces);

  Wall(SourceFile file, Redactor redactor, boolean whole, Dialect dialect, Element root) {
    super(file, redactor, whole);
    this.dialect = dialect;
    this.root = root;
  }

  /** The root element. */
  public Element root() {
    return root;
  }

  /** The product that it is of. */
  public Dialect dialect() {
    return dialect;
  }

  WallInterfaces interfaces() {
    return interfaces;
  }

  Reach reach() {
    return reach;
  }

  /** The place in the manual that documents something. */
  public String manual(String section) {
    return dialect.manual() + ", " + section;
  }

  void map() {
    set(Identity.TYPE, Identity.VENDOR, dialect.vendor(), root.at());
    set(Identity.TYPE, Identity.PRODUCT, dialect.product(), root.at());
    set(Identity.TYPE, Identity.KIND, "firewall", root.at());
    set(Firmware.TYPE, Firmware.PRODUCT, dialect.slug(), root.at());
    NetworkEquipment.absent(device());
    interfaces.map();
    Aliases aliases = new Aliases();
    aliases.read(root);
    dialect.aliases(root, aliases);
    new WallRules(this, aliases).map();
    new WallSystem(this).map();
    new WallAccounts(this).map();
    new WallServices(this).map();
    new WallMonitoring(this).map();
    new WallIpsec(this).map();
    new WallOpenVpn(this).map();
    new WallCertificates(this).map();
    new WallCluster(this).map();
    WallJobs.map(root);
    dialect.map(this);
    new WallSecrets(this).map();
    Known.mark(root.node(), WallIrrelevant.PATHS);
    Known.mark(root.node(), dialect.irrelevant());
  }

  /** Adds a service that is on, with the networks that the rules let reach it. */
  public Item.Builder service(String protocol, String transport, long port, Span at) {
    Item.Builder item =
        add(NetworkService.TYPE, at)
            .set(NetworkService.PROTOCOL, protocol)
            .set(NetworkService.TRANSPORT, transport)
            .set(NetworkService.ENABLED, true)
            .set(NetworkService.PURPOSE, "other");
    if (port > 0) {
      item.set(NetworkService.PORT, port);
    }
    if (whole() && port > 0) {
      reach.tell(item, transport, port);
    }
    return item;
  }

  /** Adds a service that is known to be off. */
  public Item.Builder off(String protocol, Span at) {
    return add(NetworkService.TYPE, at)
        .set(NetworkService.PROTOCOL, protocol)
        .set(NetworkService.ENABLED, false, at);
  }

  /** The section of the configuration with this name. */
  public Optional<Element> section(String name) {
    return root.child(name);
  }
}
