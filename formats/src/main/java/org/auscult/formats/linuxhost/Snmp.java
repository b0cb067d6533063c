package org.auscult.formats.linuxhost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.device.Coverage;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Command;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The net-snmp agent: {@code snmpd.conf} and its drop-ins (snmpd.conf(5)). */
final class Snmp {
  static final Keywords<Snmp> KEYWORDS =
      new Keywords<Snmp>()
          .on("rocommunity", (snmp, node) -> snmp.community(node, "read"))
          .on("rocommunity6", (snmp, node) -> snmp.community(node, "read"))
          .on("rwcommunity", (snmp, node) -> snmp.community(node, "write"))
          .on("rwcommunity6", (snmp, node) -> snmp.community(node, "write"))
          .on("com2sec", Snmp::com2sec)
          .on("com2sec6", Snmp::com2sec)
          .on("group", (snmp, node) -> snmp.groups.add(node))
          .on("access", (snmp, node) -> snmp.accesses.add(node))
          .on("rouser", Snmp::user)
          .on("rwuser", Snmp::user)
          .on("createuser", Snmp::create)
          .on("agentaddress", (snmp, node) -> snmp.addresses.add(node))
          .on("trapsink", Snmp::trap)
          .on("trap2sink", Snmp::trap)
          .on("informsink", Snmp::trap)
          .on("trapcommunity", (snmp, node) -> snmp.host.redactor().remember(node.word(1)))
          .on("master", Snmp::master)
          .on("includedir", Snmp::include)
          .on("includefile", Snmp::include)
          .telling(Glance.SNMP)
          .unread(
              "view authcommunity authuser authgroup trapsess extend extend-sh exec sh pass"
                  + " pass_persist proxy agentxsocket agentxperms agentuser agentgroup smuxpeer"
                  + " smuxsocket authtrapenable dlmod perl disableauthorization leave_pidfile"
                  + " injecthandler setserialnumber iquerysecname agentsecname")
          .irrelevant(
              "syslocation syscontact sysname sysservices sysdescr sysobjectid disk includealldisks"
                  + " load swap proc procfix file logmatch monitor defaultmonitors linkupdownnotifications"
                  + " agentxtimeout agentxretries agentxpinginterval dontlogtcpwrappersconnects"
                  + " interface interface_fadeout interface_replace_old ignoredisk skipnfsinhostresources"
                  + " storageusenfs override notificationevent setevent strictdisman maxgetbulkrepeats"
                  + " maxgetbulkresponses realstoragecunits cachetime");

  private static final Text INCLUDES =
      new Text(
          "files that snmpd.conf includes are not in the export",
          "des fichiers que snmpd.conf inclut ne sont pas dans l’export");
  private static final Text NOT_THERE =
      new Text("no snmpd.conf is in the export", "aucun snmpd.conf n’est dans l’export");
  private static final Text OBTAIN =
      new Text("add the folder /etc/snmp", "ajouter le dossier /etc/snmp");

  private final LinuxHost host;
  private final Map<String, List<Item.Builder>> communities = new HashMap<>();
  private final List<ConfigNode> groups = new ArrayList<>();
  private final List<ConfigNode> accesses = new ArrayList<>();
  private final List<ConfigNode> addresses = new ArrayList<>();
  private boolean unseen;

  private Snmp(LinuxHost host) {
    this.host = host;
  }

  static Optional<Tell> tell(SourceFile file) {
    return Tells.words(file, "snmpd.conf", KEYWORDS, " \t");
  }

  static void map(List<ConfigNode> roots, LinuxHost host) {
    Snmp snmp = new Snmp(host);
    roots.forEach(root -> KEYWORDS.readInside(snmp, root));
    snmp.grant();
    snmp.listen(roots.get(0));
    boolean whole = !snmp.unseen && host.missing().isEmpty();
    boolean unknown =
        roots.stream()
            .flatMap(root -> root.children().stream())
            .anyMatch(node -> !KEYWORDS.knows(node.word(0)));
    Coverage coverage =
        whole && !unknown
            ? new Coverage.Complete(roots.get(0).wholeSpan())
            : new Coverage.Partial(INCLUDES, List.of(), OBTAIN);
    host.device().cover(SnmpCommunity.TYPE, coverage);
    // Users may stand in /var/lib/snmp, which no folder of configuration holds.
    host.device().cover(SnmpUser.TYPE, new Coverage.Partial(INCLUDES, List.of(), OBTAIN));
  }

  /** Without an agent's file nothing is known: the agent may be another one. */
  static void absent(LinuxHost host) {
    host.device().cover(SnmpCommunity.TYPE, new Coverage.NotExported(NOT_THERE, OBTAIN));
    host.device().cover(SnmpUser.TYPE, new Coverage.NotExported(NOT_THERE, OBTAIN));
  }

  private void include(ConfigNode node) {
    unseen |= !host.sees("snmpd.conf.d");
  }

  /** Without an agentXSocket subagents come in by a socket of this host alone (snmpd.conf(5)). */
  private static void master(Snmp snmp, ConfigNode node) {
    boolean local =
        node.word(1).equals("agentx")
            && node.parent().filter(root -> root.first("agentXSocket").isPresent()).isEmpty();
    if (local) {
      node.unmapped().irrelevant();
    } else {
      node.unmapped();
    }
  }

  /** {@code rocommunity COMMUNITY [SOURCE [OID | -V VIEW]]}. */
  private void community(ConfigNode node, String access) {
    if (node.words().size() < 2) {
      node.unmapped();
      return;
    }
    host.device()
        .add(SnmpCommunity.TYPE, node.span())
        .set(SnmpCommunity.SECRET, host.redactor().clear(node.word(1)), node.span())
        .set(SnmpCommunity.ACCESS, access, node.span())
        .set(SnmpCommunity.ALLOWED_SOURCES, sources(node.word(2)), node.span());
  }

  private static List<String> sources(String source) {
    boolean any =
        source.isEmpty()
            || source.equals("default")
            || source.startsWith("-")
            || source.startsWith(".")
            || source.matches("0\\.0\\.0\\.0(?:/0(?:\\.0\\.0\\.0)?)?|::/0");
    return List.of(any ? "any" : source);
  }

  /** {@code com2sec [-Cn CONTEXT] SECNAME SOURCE COMMUNITY}: what it may do, the groups say. */
  private void com2sec(ConfigNode node) {
    int at = node.word(1).equals("-Cn") ? 3 : 1;
    if (node.words().size() < at + 3) {
      node.unmapped();
      return;
    }
    Item.Builder community =
        host.device()
            .add(SnmpCommunity.TYPE, node.span())
            .set(SnmpCommunity.SECRET, host.redactor().clear(node.word(at + 2)), node.span())
            .set(SnmpCommunity.ALLOWED_SOURCES, sources(node.word(at + 1)), node.span());
    communities.computeIfAbsent(node.word(at), name -> new ArrayList<>()).add(community);
  }

  /** {@code access GROUP CONTEXT MODEL LEVEL PREFIX READ WRITE NOTIFY} over {@code group}. */
  private void grant() {
    for (ConfigNode group : groups) {
      for (ConfigNode access : accesses) {
        if (access.word(1).equals(group.word(1)) && !group.word(2).equalsIgnoreCase("usm")) {
          boolean writes = !access.word(7).isEmpty() && !access.word(7).equals("none");
          for (Item.Builder community : communities.getOrDefault(group.word(3), List.of())) {
            community.set(SnmpCommunity.ACCESS, writes ? "write" : "read", access.span());
          }
        }
      }
    }
  }

  /** {@code rouser [-s MODEL] NAME [LEVEL ...]}: without a level, authentication is demanded. */
  private void user(ConfigNode node) {
    int at = node.word(1).equals("-s") ? 3 : 1;
    String level =
        switch (node.word(at + 1).toLowerCase(Locale.ROOT)) {
          case "noauth", "noauthnopriv" -> "no-auth";
          case "priv", "authpriv" -> "auth-priv";
          default -> "auth";
        };
    user(node.word(at), node).set(SnmpUser.SECURITY_LEVEL, level, node.span());
  }

  private Item.Builder user(String name, ConfigNode node) {
    for (Item.Builder user : host.device().items(SnmpUser.TYPE)) {
      if (user.get(SnmpUser.NAME).value().equals(Optional.of(name))) {
        return user;
      }
    }
    return host.device().add(SnmpUser.TYPE, node.span()).set(SnmpUser.NAME, name, node.span());
  }

  /** {@code createUser [-e ID] NAME (MD5|SHA..) PASSPHRASE [DES|AES [PASSPHRASE]]}. */
  private void create(ConfigNode node) {
    int at = node.word(1).equals("-e") ? 3 : 1;
    Item.Builder user = user(node.word(at), node);
    host.redactor().remember(node.word(at + 2));
    host.redactor().remember(node.word(at + 4));
    String hash = node.word(at + 1).toLowerCase(Locale.ROOT).replace("-", "");
    user.set(
        SnmpUser.AUTHENTICATION,
        hash.isEmpty() ? "none" : hash.equals("sha") ? "sha1" : hash,
        node.span());
    String cipher = node.word(at + 3).toLowerCase(Locale.ROOT).replace("-", "");
    user.set(
        SnmpUser.PRIVACY,
        cipher.isEmpty() ? "none" : cipher.equals("aes") ? "aes128" : cipher,
        node.span());
  }

  /** {@code trapsink HOST [COMMUNITY [PORT]]}. */
  private void trap(ConfigNode node) {
    host.redactor().remember(node.word(2));
    host.device()
        .add(LogTarget.TYPE, node.span())
        .set(LogTarget.HOST, node.word(1), node.span())
        .set(LogTarget.PROTOCOL, "snmp-trap")
        .set(LogTarget.TRANSPORT, "udp")
        .set(LogTarget.PORT, Command.number(node.word(3)).orElse(162))
        .set(LogTarget.ENCRYPTED, false, node.span());
  }

  private void listen(ConfigNode root) {
    if (addresses.isEmpty()) {
      Item.Builder agent = agent(161, root);
      agent.set(
          NetworkService.BIND_ADDRESS,
          Setting.byDefault("any", "snmpd(8), LISTENING ADDRESSES: UDP port 161 on all addresses"));
      return;
    }
    for (ConfigNode node : addresses) {
      for (String address : node.textFrom(1).split("\\s*,\\s*")) {
        listen(address, node);
      }
    }
  }

  /** {@code [TRANSPORT:]ADDRESS[:PORT]}, each part alone too (snmpd(8)). */
  private void listen(String spec, ConfigNode node) {
    String bare = spec.replaceFirst("^(?:udp6?|tcp6?|dtlsudp|tlstcp|udpipv6):", "");
    if (bare.startsWith("unix:") || bare.startsWith("/")) {
      return;
    }
    OptionalLong port = Command.number(bare.replaceFirst(".*[:\\]]", ""));
    boolean portAlone = Command.number(bare).isPresent();
    String address =
        portAlone ? "any" : bare.replaceFirst(":\\d+$", "").replaceAll("^\\[|\\]$", "");
    boolean all = address.equals("0.0.0.0") || address.equals("::") || address.isEmpty();
    agent(port.isPresent() ? port.getAsLong() : 161, node)
        .set(NetworkService.BIND_ADDRESS, all ? "any" : address, node.span());
  }

  private Item.Builder agent(long port, ConfigNode node) {
    return host.service("snmp", "udp", port, node)
        .set(NetworkService.NAME, "net-snmp")
        .set(NetworkService.PURPOSE, "management")
        .set(NetworkService.ENABLED, true, node.span());
  }
}
