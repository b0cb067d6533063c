package org.auscult.formats.ciscoios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.device.SshServer;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Text;

/** What listens on the network, save for the lines of sessions. */
final class CiscoIosServices {
  /** What a server of addresses hands out. */
  private static final CommandTable<Ios> POOL =
      CommandTable.<Ios>builder()
          .irrelevant(
              """
              network
              host
              hardware-address
              client-identifier
              client-name
              default-router
              dns-server
              domain-name
              netbios-name-server
              netbios-node-type
              lease
              option
              bootfile
              next-server
              vrf
              address
              address prefix
              prefix-delegation
              link-address
              import all
              update arp\
              """)
          .build();

  private CiscoIosServices() {}

  /** Services by protocol: a later line overrides an earlier one. */
  static final class Seen {
    private final Map<String, Item.Builder> items = new LinkedHashMap<>();
    private Optional<Command> httpAccess = Optional.empty();
  }

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("ip http server", (ios, c) -> tcp(ios, c, "http", 80))
        .on(
            "ip http secure-server",
            (ios, c) -> tcp(ios, c, "https", 443).set(NetworkService.ENCRYPTED, true, c.span()))
        .on("ip http port", (ios, c) -> port(ios, c, "http"))
        .on("ip http secure-port", (ios, c) -> port(ios, c, "https"))
        .on("ip http access-class", CiscoIosServices::httpAccess)
        .on("ip http authentication", (ios, c) -> {})
        .on("service tcp-small-servers", (ios, c) -> small(ios, c, "tcp"))
        .on("service udp-small-servers", (ios, c) -> small(ios, c, "udp"))
        .on("service finger", (ios, c) -> tcp(ios, c, "finger", 79))
        .on("ip finger", (ios, c) -> tcp(ios, c, "finger", 79))
        .on("ip identd", (ios, c) -> tcp(ios, c, "identd", 113))
        .on("ip bootp server", (ios, c) -> udp(ios, c, "bootp", 67))
        .on("service pad", (ios, c) -> service(ios, c, "pad"))
        .on("ip rcmd rsh-enable", (ios, c) -> tcp(ios, c, "rsh", 514))
        .on("ip rcmd rcp-enable", (ios, c) -> tcp(ios, c, "rcp", 514))
        .on("tftp-server", (ios, c) -> udp(ios, c, "tftp", 69))
        .on("ftp-server enable", (ios, c) -> tcp(ios, c, "ftp", 21))
        .on(
            "ip scp server enable",
            (ios, c) -> tcp(ios, c, "scp", 22).set(NetworkService.ENCRYPTED, true, c.span()))
        .on("vstack", CiscoIosServices::smartInstall)
        .on("netconf", (ios, c) -> tcp(ios, c, "netconf", 830))
        .on("netconf ssh", (ios, c) -> tcp(ios, c, "netconf", 830))
        .on(
            "netconf-yang",
            (ios, c) -> tcp(ios, c, "netconf", 830).set(NetworkService.ENCRYPTED, true, c.span()))
        .on(
            "restconf",
            (ios, c) -> tcp(ios, c, "rest", 443).set(NetworkService.ENCRYPTED, true, c.span()))
        .on("ip dns server", (ios, c) -> udp(ios, c, "dns", 53))
        .on("ip dhcp pool", CiscoIosServices::dhcp)
        .on("ipv6 dhcp pool", CiscoIosServices::dhcp)
        .on("ip ssh version", CiscoIosServices::sshVersion)
        .on("ip ssh time-out", (ios, c) -> number(ios, c, SshServer.LOGIN_TIMEOUT_SECONDS))
        .on("ip ssh authentication-retries", (ios, c) -> number(ios, c, SshServer.RETRIES))
        .on("ip ssh server algorithm encryption", (ios, c) -> algorithms(ios, c, SshServer.CIPHERS))
        .on("ip ssh server algorithm mac", (ios, c) -> algorithms(ios, c, SshServer.MACS))
        .on("ip ssh server algorithm kex", (ios, c) -> algorithms(ios, c, SshServer.KEY_EXCHANGES))
        .on("ip ssh server algorithm authentication", CiscoIosServices::sshAuthentication);
  }

  /** The service of this protocol, on unless the command is negated. */
  static Item.Builder service(Ios ios, Command command, String protocol) {
    Item.Builder item =
        ios.services.items.computeIfAbsent(
            protocol,
            p -> ios.add(NetworkService.TYPE, command.span()).set(NetworkService.PROTOCOL, p));
    return item.at(command.span()).set(NetworkService.ENABLED, command.on(), command.span());
  }

  /** True when a line switches this service off. */
  static boolean isOff(Ios ios, String protocol) {
    return Optional.ofNullable(ios.services.items.get(protocol))
        .flatMap(item -> item.get(NetworkService.ENABLED).value())
        .filter(on -> !on)
        .isPresent();
  }

  static boolean known(Ios ios, String protocol) {
    return ios.services.items.containsKey(protocol);
  }

  private static Item.Builder tcp(Ios ios, Command command, String protocol, long port) {
    return transport(ios, command, protocol, "tcp", port);
  }

  static Item.Builder udp(Ios ios, Command command, String protocol, long port) {
    return transport(ios, command, protocol, "udp", port);
  }

  private static Item.Builder transport(
      Ios ios, Command command, String protocol, String transport, long port) {
    Item.Builder item = service(ios, command, protocol);
    item.set(NetworkService.TRANSPORT, transport);
    return item.get(NetworkService.PORT).configured() ? item : item.set(NetworkService.PORT, port);
  }

  private static void port(Ios ios, Command command, String protocol) {
    Item.Builder item = ios.services.items.get(protocol);
    if (command.on() && item != null && command.number(3).isPresent()) {
      item.set(NetworkService.PORT, command.number(3).getAsLong(), command.span());
    } else if (command.on()) {
      command.unread();
    }
  }

  private static void httpAccess(Ios ios, Command command) {
    ios.services.httpAccess = command.on() ? Optional.of(command) : Optional.empty();
  }

  private static void small(Ios ios, Command command, String transport) {
    transport(ios, command, "echo-" + transport, transport, 7)
        .set(NetworkService.PROTOCOL, "echo")
        .set(NetworkService.NAME, "service " + transport + "-small-servers");
    transport(ios, command, "discard-" + transport, transport, 9)
        .set(NetworkService.PROTOCOL, "discard");
    transport(ios, command, "chargen-" + transport, transport, 19)
        .set(NetworkService.PROTOCOL, "chargen");
  }

  private static void smartInstall(Ios ios, Command command) {
    if (command.size() == 1) {
      transport(ios, command, "smart-install", "tcp", 4786);
    } else if (!command.word(1).equals("startup-vlan")) {
      command.unread();
    }
  }

  private static void dhcp(Ios ios, Command command) {
    if (command.on()) {
      udp(ios, command, "dhcp", 67);
      command.node().children().forEach(option -> POOL.read(ios, option));
    }
  }

  /** Remote boot and console (MOP) is switched on for each interface. */
  static void mop(Port port, Command command) {
    if (command.on()) {
      port.ios()
          .add(NetworkService.TYPE, command.span())
          .set(NetworkService.PROTOCOL, "mop")
          .set(NetworkService.ENABLED, true)
          .set(NetworkService.INTERFACE, port.name());
    }
  }

  private static void sshVersion(Ios ios, Command command) {
    boolean both = command.negated();
    ios.set(
        SshServer.TYPE, SshServer.VERSION_1, both || command.word(3).equals("1"), command.span());
  }

  private static void number(Ios ios, Command command, Field<Long> field) {
    command
        .number(3)
        .ifPresentOrElse(n -> ios.set(SshServer.TYPE, field, n, command.span()), command::unread);
  }

  private static void algorithms(Ios ios, Command command, Field<List<String>> field) {
    if (command.on()) {
      ios.set(SshServer.TYPE, field, command.list(5), command.span());
    }
  }

  private static void sshAuthentication(Ios ios, Command command) {
    boolean password = command.has("password") || command.has("keyboard");
    ios.set(
        SshServer.TYPE, SshServer.PASSWORD_LOGIN, command.negated() || password, command.span());
  }

  static void finish(Ios ios) {
    ssh(ios);
    for (String web : List.of("http", "https")) {
      Optional.ofNullable(ios.services.items.get(web)).ifPresent(item -> web(ios, item));
    }
    if (ios.whole()) {
      unstated(ios);
    }
  }

  /** What holds where sessions over SSH are allowed and nothing more is said. */
  private static void ssh(Ios ios) {
    Item.Builder server = ios.device().single(SshServer.TYPE);
    if (server.get(SshServer.ENABLED).value().isPresent()) {
      String source = "Cisco IOS Security Command Reference, ip ssh";
      ios.standard(server, SshServer.LOGIN_TIMEOUT_SECONDS, 120L, source);
      ios.standard(server, SshServer.RETRIES, 3L, source);
      if (!CiscoIosIdentity.isXe(ios)) {
        ios.standard(
            server, SshServer.VERSION_1, true, source + " version (both unless configured)");
      }
    }
  }

  private static void web(Ios ios, Item.Builder item) {
    item.set(NetworkService.PURPOSE, "management").set(NetworkService.AUTHENTICATED, true);
    if (item.get(NetworkService.ENCRYPTED).value().isEmpty()) {
      item.set(NetworkService.ENCRYPTED, false);
    }
    Optional<Command> access = ios.services.httpAccess;
    if (access.isPresent()) {
      Command command = access.get();
      String list =
          List.of("ipv4", "ipv6").contains(command.word(3)) ? command.word(4) : command.word(3);
      ios.accessLists.restrict(item, NetworkService.ALLOWED_SOURCES, list, command.span());
    } else if (ios.whole()) {
      item.set(NetworkService.ALLOWED_SOURCES, List.of("any"));
    }
  }

  /** Services that are on, or may be on, though no line says so. */
  private static void unstated(Ios ios) {
    if (CiscoIosIdentity.isXe(ios)) {
      open(ios, "bootp");
      open(ios, "pad");
    } else {
      standard(ios, "bootp", "Cisco IOS IP Addressing Services Command Reference, ip bootp server");
      standard(ios, "pad", "Cisco IOS Wide-Area Networking Command Reference, service pad");
    }
    open(ios, "http");
    open(ios, "https");
    if (ios.isSwitch() && !CiscoIosIdentity.isCatalyst9000(ios)) {
      open(ios, "smart-install");
    }
  }

  private static void standard(Ios ios, String protocol, String source) {
    if (!ios.services.items.containsKey(protocol)) {
      ios.add(NetworkService.TYPE, ios.device().where())
          .set(NetworkService.PROTOCOL, Setting.byDefault(protocol, source))
          .set(NetworkService.ENABLED, Setting.byDefault(true, source));
    }
  }

  private static void open(Ios ios, String protocol) {
    if (!ios.services.items.containsKey(protocol)) {
      Text why =
          new Text(
              "the configuration does not state it, and the default differs by platform and"
                  + " release",
              "la configuration ne l’indique pas et la valeur par défaut dépend de la plate-forme"
                  + " et de la version");
      String source = "Cisco IOS Configuration Fundamentals Command Reference (names of services)";
      ios.add(NetworkService.TYPE, ios.device().where())
          .set(NetworkService.PROTOCOL, Setting.byDefault(protocol, source))
          .set(NetworkService.ENABLED, Setting.unknown(why));
    }
  }
}
