package org.auscult.formats.aristaeos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.device.SshServer;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** The ways in: console, SSH, telnet, and the programming interfaces. */
final class AristaEosManagement {
  private static final CommandTable<Plane> IN_PLANE = inPlane();
  private static final CommandTable<Plane> IN_SSH = inSsh();
  private static final CommandTable<Item.Builder> IN_PROFILE = inProfile();

  private AristaEosManagement() {}

  /** The blocks of the configuration that open a way in. */
  static final class Seen {
    private final Map<String, Plane> planes = new LinkedHashMap<>();
  }

  /** One way in and what its block says. */
  static final class Plane {
    private final Eos eos;
    private final Command block;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private Optional<Setting<Long>> idle = Optional.empty();
    private Optional<Command> port = Optional.empty();
    private Optional<Command> plain = Optional.empty();
    private Optional<Command> secure = Optional.empty();

    Plane(Eos eos, Command block) {
      this.eos = eos;
      this.block = block;
    }

    private Place place(String vrf) {
      return places.computeIfAbsent(vrf, Place::new);
    }
  }

  /** A routing instance in which a way in may be open. */
  private static final class Place {
    private final String vrf;
    private Optional<Setting<Boolean>> open = Optional.empty();
    private Optional<Command> list = Optional.empty();

    Place(String vrf) {
      this.vrf = vrf;
    }
  }

  static void commands(CommandTable.Builder<Eos> table) {
    table
        .on("management ssh", (eos, c) -> IN_SSH.readInside(plane(eos, c, "ssh"), c.node()))
        .on("management telnet", (eos, c) -> IN_SSH.readInside(plane(eos, c, "telnet"), c.node()))
        .on("management console", (eos, c) -> IN_SSH.readInside(plane(eos, c, "console"), c.node()))
        .on(
            "management api http-commands",
            (eos, c) -> IN_PLANE.readInside(plane(eos, c, "http-commands"), c.node()))
        .on("management api gnmi", (eos, c) -> transports(eos, c, "gnmi"))
        .on("management api netconf", (eos, c) -> transports(eos, c, "netconf"))
        .on("management api restconf", (eos, c) -> transports(eos, c, "rest"))
        .on("management security", AristaEosManagement::security);
  }

  private static Plane plane(Eos eos, Command command, String name) {
    return eos.management.planes.computeIfAbsent(name, n -> new Plane(eos, command));
  }

  private static CommandTable.Builder<Plane> shared() {
    return CommandTable.<Plane>builder()
        .on("shutdown", (plane, c) -> open(plane.place("default"), c))
        .on("vrf", AristaEosManagement::vrf)
        .on("ip access-group", AristaEosManagement::filter)
        .on("ipv6 access-group", (plane, c) -> {})
        .on("idle-timeout", AristaEosManagement::idle);
  }

  private static void open(Place place, Command command) {
    place.open = Optional.of(Setting.of(command.negated(), command.span()));
  }

  private static void vrf(Plane plane, Command command) {
    Place place = plane.place(command.word(1));
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node);
      if (inner.word(0).equals("shutdown")) {
        open(place, inner);
        node.mapped();
      } else if (node.starts("ip", "access-group")) {
        place.list = Optional.of(inner);
        node.mapped();
      } else if (node.starts("ipv6", "access-group")) {
        node.mapped();
      }
    }
  }

  /** {@code ip access-group NAME [vrf VRF] in}. */
  private static void filter(Plane plane, Command command) {
    if (command.on()) {
      plane.place(command.after("vrf").orElse("default")).list = Optional.of(command);
    }
  }

  private static void idle(Plane plane, Command command) {
    command
        .number(1)
        .ifPresentOrElse(
            minutes -> plane.idle = Optional.of(Setting.of(minutes * 60, command.span())),
            command::unread);
  }

  private static CommandTable<Plane> inPlane() {
    return shared()
        .on("protocol http", (plane, c) -> plane.plain = Optional.of(c))
        .on("protocol https", (plane, c) -> plane.secure = Optional.of(c))
        .on("protocol https certificate", (plane, c) -> {})
        .on("protocol https ssl profile", (plane, c) -> {})
        .on("protocol https cipher", (plane, c) -> c.unread())
        .irrelevant("protocol unix-socket\nsession timeout\nqos dscp\nlog-level")
        .build();
  }

  private static CommandTable<Plane> inSsh() {
    return shared()
        .on("cipher", (plane, c) -> algorithms(plane, c, SshServer.CIPHERS))
        .on("mac", (plane, c) -> algorithms(plane, c, SshServer.MACS))
        .on("key-exchange", (plane, c) -> algorithms(plane, c, SshServer.KEY_EXCHANGES))
        .on("login timeout", AristaEosManagement::loginTimeout)
        .on("server-port", (plane, c) -> plane.port = Optional.of(c))
        .on("authentication protocol", AristaEosManagement::passwords)
        .on("authentication mode", AristaEosManagement::passwords)
        .irrelevant(
            """
            client-alive
            connection limit
            connection per-host
            log-level
            hostkey server
            hostkey client
            known-hosts
            qos dscp
            session-limit\
            """)
        .build();
  }

  private static void algorithms(Plane plane, Command command, Field<List<String>> field) {
    if (command.on()) {
      plane.eos.set(SshServer.TYPE, field, command.list(1), command.span());
    }
  }

  private static void loginTimeout(Plane plane, Command command) {
    command
        .number(2)
        .ifPresentOrElse(
            seconds ->
                plane.eos.set(
                    SshServer.TYPE, SshServer.LOGIN_TIMEOUT_SECONDS, seconds, command.span()),
            command::unread);
  }

  private static void passwords(Plane plane, Command command) {
    boolean accepted = command.has("password") || command.has("keyboard-interactive");
    plane.eos.set(
        SshServer.TYPE, SshServer.PASSWORD_LOGIN, command.negated() || accepted, command.span());
  }

  /** {@code transport grpc|ssh|https NAME} with what stands inside. */
  private static void transports(Eos eos, Command command, String protocol) {
    for (ConfigNode node : command.node().children()) {
      if (node.starts("transport")) {
        transport(eos, Command.of(node.mapped()), protocol);
      } else if (node.starts("provider") || node.starts("operation")) {
        node.irrelevant();
      }
    }
  }

  private static void transport(Eos eos, Command command, String protocol) {
    Item.Builder item = eos.listeners.another(protocol, command.on(), command.span());
    item.set(NetworkService.NAME, "transport " + command.from(1));
    item.set(NetworkService.TRANSPORT, "tcp").set(NetworkService.PORT, port(protocol));
    boolean secure = !command.word(1).equals("grpc");
    List<String> sources = List.of("any");
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node.mapped());
      switch (node.word(0)) {
        case "ssl" -> secure = true;
        case "port" ->
            inner.number(1).ifPresent(p -> item.set(NetworkService.PORT, p, node.span()));
        case "vrf" -> item.set(NetworkService.INTERFACE, "vrf " + node.word(1), node.span());
        case "ip" -> sources = restrict(eos, item, inner);
        case "shutdown" -> item.set(NetworkService.ENABLED, false, node.span());
        case "no" -> item.set(NetworkService.ENABLED, true, node.span());
        case "notification", "qos" -> node.unmapped().irrelevant();
        default -> node.unmapped();
      }
    }
    item.set(NetworkService.ENCRYPTED, secure);
    if (!sources.isEmpty()) {
      item.set(NetworkService.ALLOWED_SOURCES, sources);
    }
  }

  private static List<String> restrict(Eos eos, Item.Builder item, Command command) {
    eos.accessLists.restrict(item, NetworkService.ALLOWED_SOURCES, command.word(2), command.span());
    return List.of();
  }

  private static long port(String protocol) {
    return protocol.equals("gnmi") ? 6030 : protocol.equals("rest") ? 6020 : 830;
  }

  private static void security(Eos eos, Command command) {
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node);
      if (node.starts("password", "minimum", "length")) {
        node.mapped();
        inner
            .number(3)
            .ifPresent(
                n -> eos.set(PasswordPolicy.TYPE, PasswordPolicy.MIN_LENGTH, n, node.span()));
      } else if (node.starts("ssl", "profile")) {
        node.mapped();
        Item.Builder profile = eos.add(TlsProfile.TYPE, node.wholeSpan());
        IN_PROFILE.readInside(profile.set(TlsProfile.NAME, inner.from(2), node.span()), node);
      } else if (node.starts("password", "encryption-key") || node.starts("entropy")) {
        node.irrelevant();
      }
    }
  }

  private static CommandTable<Item.Builder> inProfile() {
    return CommandTable.<Item.Builder>builder()
        .on("tls versions", AristaEosManagement::versions)
        .on("certificate", (profile, c) -> {})
        .on(
            "trust certificate",
            (profile, c) -> profile.set(TlsProfile.CLIENT_AUTHENTICATION, c.on(), c.span()))
        .irrelevant("chain certificate")
        .build();
  }

  /** {@code tls versions 1.2 1.3}; {@code add} and {@code remove} change an unnamed default. */
  private static void versions(Item.Builder profile, Command command) {
    List<String> versions = new ArrayList<>();
    command.list(2).forEach(version -> versions.add("tls" + version));
    if (command.negated() || command.word(2).equals("add") || command.word(2).equals("remove")) {
      command.unread();
    } else {
      profile.set(TlsProfile.VERSIONS, versions, command.span());
    }
  }

  static void finish(Eos eos) {
    Map<String, Plane> planes = eos.management.planes;
    sessions(eos, "ssh", Optional.ofNullable(planes.get("ssh")));
    sessions(eos, "telnet", Optional.ofNullable(planes.get("telnet")));
    Optional.ofNullable(planes.get("http-commands"))
        .ifPresentOrElse(
            AristaEosManagement::web,
            () -> {
              String shut = Eos.MANUAL + "management api http-commands (shutdown)";
              eos.listeners.standard("http", false, shut);
              eos.listeners.standard("https", false, shut);
            });
    timeouts(eos, planes);
  }

  private static void sessions(Eos eos, String protocol, Optional<Plane> plane) {
    boolean standard = protocol.equals("ssh");
    String source = Eos.MANUAL + "shutdown (management " + protocol + ")";
    if (plane.isEmpty()) {
      eos.listeners.standard(protocol, standard, source);
      eos.listeners
          .of(protocol)
          .ifPresent(
              item -> item.orDefault(NetworkService.ALLOWED_SOURCES, List.of("any"), source));
    } else {
      plane.get().place("default");
      for (Place place : plane.get().places.values()) {
        Item.Builder item = listener(plane.get(), place, protocol);
        plane
            .get()
            .port
            .ifPresent(c -> c.number(1).ifPresent(p -> item.set(NetworkService.PORT, p, c.span())));
        if (place.open.isEmpty() && place.vrf.equals("default") && eos.whole()) {
          item.set(NetworkService.ENABLED, Setting.byDefault(standard, source));
        }
      }
    }
    if (protocol.equals("ssh")) {
      server(eos, source);
    }
  }

  private static void server(Eos eos, String source) {
    Item.Builder ssh = eos.device().single(SshServer.TYPE);
    if (!eos.management.planes.containsKey("ssh")) {
      eos.standard(ssh, SshServer.ENABLED, true, source);
    }
    eos.standard(ssh, SshServer.LOGIN_TIMEOUT_SECONDS, 120L, Eos.MANUAL + "login timeout");
  }

  /** The listener of a way in within one routing instance. */
  private static Item.Builder listener(Plane plane, Place place, String protocol) {
    Eos eos = plane.eos;
    Item.Builder item =
        eos.listeners
            .another(protocol, false, plane.block.span())
            .set(NetworkService.NAME, plane.block.from(0));
    item.set(NetworkService.ENABLED, place.open.orElseGet(Setting::notStated));
    if (!place.vrf.equals("default")) {
      item.set(NetworkService.INTERFACE, "vrf " + place.vrf);
    }
    if (place.list.isPresent()) {
      Command list = place.list.get();
      eos.accessLists.restrict(item, NetworkService.ALLOWED_SOURCES, list.word(2), list.span());
    } else if (eos.whole()) {
      item.set(NetworkService.ALLOWED_SOURCES, List.of("any"));
    }
    return item;
  }

  /** HTTPS answers unless refused, HTTP only when told. */
  private static void web(Plane plane) {
    if (plane.places.isEmpty()) {
      plane.place("default");
    }
    boolean secure = plane.secure.map(Command::on).orElse(true);
    boolean plain = plane.plain.filter(c -> c.on() && !c.has("localhost")).isPresent();
    String source = Eos.MANUAL + "protocol https (management api http-commands)";
    for (Place place : plane.places.values()) {
      web(plane, place, "https", secure, plane.secure, source);
      web(plane, place, "http", plain, plane.plain, source);
    }
  }

  private static void web(
      Plane plane,
      Place place,
      String protocol,
      boolean wanted,
      Optional<Command> told,
      String source) {
    Item.Builder item = listener(plane, place, protocol);
    item.set(NetworkService.AUTHENTICATED, true);
    told.flatMap(c -> c.after("port"))
        .ifPresent(
            port ->
                Command.number(port)
                    .ifPresent(p -> item.set(NetworkService.PORT, p, told.get().span())));
    if (!wanted) {
      item.set(
          NetworkService.ENABLED,
          told.map(c -> Setting.of(false, c.span()))
              .orElseGet(() -> Setting.byDefault(false, source)));
    } else if (place.open.isEmpty() && place.vrf.equals("default") && plane.eos.whole()) {
      item.set(NetworkService.ENABLED, Setting.byDefault(false, source));
    } else if (told.isPresent() && protocol.equals("http")) {
      item.at(told.get().span());
    }
  }

  /** The longest of all ways in; 0 is never, and the longest. */
  private static void timeouts(Eos eos, Map<String, Plane> planes) {
    String source = Eos.MANUAL + "idle-timeout (0: never)";
    Optional<Setting<Long>> ssh = time(planes, "ssh");
    ssh.filter(t -> !shut(planes, "ssh"))
        .ifPresent(
            time ->
                eos.device()
                    .single(SessionPolicy.TYPE)
                    .set(SessionPolicy.IDLE_TIMEOUT_SECONDS, time));
    boolean telnet = planes.containsKey("telnet") && !shut(planes, "telnet");
    if (telnet) {
      telnet(eos, planes, ssh.flatMap(Setting::value).orElse(0L));
    }
    if (!shut(planes, "ssh") || telnet) {
      eos.standard(SessionPolicy.TYPE, SessionPolicy.IDLE_TIMEOUT_SECONDS, 0L, source);
    }
    time(planes, "console")
        .ifPresent(
            time ->
                eos.device()
                    .single(SessionPolicy.TYPE)
                    .set(SessionPolicy.CONSOLE_TIMEOUT_SECONDS, time));
    eos.standard(SessionPolicy.TYPE, SessionPolicy.CONSOLE_TIMEOUT_SECONDS, 0L, source);
  }

  private static void telnet(Eos eos, Map<String, Plane> planes, long ssh) {
    Setting<Long> time =
        time(planes, "telnet").orElse(Setting.byDefault(0L, Eos.MANUAL + "idle-timeout"));
    long seconds = time.value().orElse(0L);
    if (seconds == 0 || ssh != 0 && seconds > ssh) {
      eos.device().single(SessionPolicy.TYPE).set(SessionPolicy.IDLE_TIMEOUT_SECONDS, time);
    }
  }

  private static Optional<Setting<Long>> time(Map<String, Plane> planes, String name) {
    return Optional.ofNullable(planes.get(name)).flatMap(plane -> plane.idle);
  }

  private static boolean shut(Map<String, Plane> planes, String name) {
    Plane plane = planes.get(name);
    return plane != null
        && !plane.places.isEmpty()
        && plane.places.values().stream()
            .allMatch(p -> p.open.flatMap(Setting::value).equals(Optional.of(false)));
  }
}
