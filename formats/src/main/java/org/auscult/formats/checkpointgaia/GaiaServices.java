package org.auscult.formats.checkpointgaia;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Cluster;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SshServer;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.Cidr;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** The portal, the shell over the network, who may reach them, and what else listens. */
final class GaiaServices {
  private static final String HOSTS = Gaia.GUIDE + "Host Access: any host may connect";

  private GaiaServices() {}

  static void commands(CommandTable.Builder<Gaia> table) {
    table
        .on("set web daemon-enable", GaiaServices::portal)
        .on("set web ssl-port", GaiaServices::port)
        .on("set web ssl3-enabled", GaiaServices::sslv3)
        .on("set net-access telnet", GaiaServices::telnet)
        .on("add allowed-client host any-host", (gaia, c) -> client(gaia, c, Optional.of("any")))
        .on("add allowed-client host *", (gaia, c) -> client(gaia, c, host(c)))
        .on("add allowed-client network *", (gaia, c) -> client(gaia, c, network(c)))
        .on("delete allowed-client", GaiaServices::refused)
        .on("set ssh server cipher", (g, c) -> algorithm(g, c, SshServer.CIPHERS))
        .on("set ssh server mac", (g, c) -> algorithm(g, c, SshServer.MACS))
        .on("set ssh server kex", (g, c) -> algorithm(g, c, SshServer.KEY_EXCHANGES))
        .on("set ssh server login-grace-time", GaiaServices::grace)
        .on("set ssh server permit-root-login", (g, c) -> ssh(g, c, SshServer.ROOT_LOGIN))
        .on("set ssh server password-authentication", (g, c) -> ssh(g, c, SshServer.PASSWORD_LOGIN))
        .on("set cluster member ccpenc", GaiaServices::cluster)
        .on("set dhcp server enable", (gaia, command) -> dhcp(gaia, command, true))
        .on("set dhcp server disable", (gaia, command) -> dhcp(gaia, command, false));
  }

  private static Item.Builder portal(Gaia gaia) {
    return gaia.device().items(NetworkService.TYPE).stream()
        .filter(s -> s.get(NetworkService.PROTOCOL).value().orElse("").equals("https"))
        .findFirst()
        .orElseGet(
            () ->
                gaia.add(NetworkService.TYPE, gaia.device().where())
                    .set(NetworkService.PROTOCOL, "https")
                    .set(NetworkService.NAME, "Gaia Portal"));
  }

  private static void portal(Gaia gaia, Command command) {
    if (Gaia.flag(command, command.word(3))) {
      portal(gaia)
          .at(command.span())
          .set(NetworkService.ENABLED, Gaia.on(command.word(3)), command.span());
    }
  }

  private static void port(Gaia gaia, Command command) {
    command
        .number(3)
        .ifPresentOrElse(
            port -> portal(gaia).at(command.span()).set(NetworkService.PORT, port, command.span()),
            command::unread);
  }

  /** Which later versions are on depends on the release; that this one is, is a fact. */
  private static void sslv3(Gaia gaia, Command command) {
    if (Gaia.flag(command, command.word(3)) && Gaia.on(command.word(3))) {
      gaia.add(TlsProfile.TYPE, command.span())
          .set(TlsProfile.NAME, "Gaia Portal")
          .set(TlsProfile.VERSIONS, List.of("sslv3"));
    }
  }

  private static void telnet(Gaia gaia, Command command) {
    if (Gaia.flag(command, command.word(3))) {
      gaia.add(NetworkService.TYPE, command.span())
          .set(NetworkService.PROTOCOL, "telnet")
          .set(NetworkService.TRANSPORT, "tcp")
          .set(NetworkService.PORT, 23L)
          .set(NetworkService.ENABLED, Gaia.on(command.word(3)))
          .set(NetworkService.ENCRYPTED, false)
          .set(NetworkService.AUTHENTICATED, true)
          .set(NetworkService.PURPOSE, "management");
    }
  }

  private static Optional<String> host(Command command) {
    String address = command.word(4);
    return Optional.of(address + (address.contains(":") ? "/128" : "/32"))
        .filter(net -> !address.isEmpty());
  }

  private static Optional<String> network(Command command) {
    Optional<String> net =
        command
            .after("ipv4-address")
            .flatMap(address -> Cidr.of(address, command.after("mask-length").orElse("")));
    return net.or(
        () ->
            command
                .after("ipv6-address")
                .map(address -> address + '/' + command.after("mask-length").orElse("128")));
  }

  private static void client(Gaia gaia, Command command, Optional<String> network) {
    network.ifPresentOrElse(
        net -> {
          gaia.clients.put(command.from(1), net.endsWith("/0") ? "any" : net);
          gaia.clientLines.add(command.span());
        },
        command::unread);
  }

  private static void refused(Gaia gaia, Command command) {
    gaia.clients.keySet().removeIf(line -> line.startsWith(command.from(1)));
  }

  private static void algorithm(Gaia gaia, Command command, Field<List<String>> field) {
    if (Gaia.flag(command, command.word(5))) {
      Item.Builder ssh = gaia.device().single(SshServer.TYPE);
      List<String> kinds = new ArrayList<>(ssh.get(field).value().orElse(List.of()));
      kinds.remove(command.word(4));
      if (Gaia.on(command.word(5))) {
        kinds.add(command.word(4));
        ssh.set(field, kinds, command.span());
      } else if (!kinds.isEmpty()) {
        ssh.set(field, kinds, command.span());
      }
    }
  }

  private static void grace(Gaia gaia, Command command) {
    command
        .number(4)
        .ifPresentOrElse(
            seconds ->
                gaia.set(SshServer.TYPE, SshServer.LOGIN_TIMEOUT_SECONDS, seconds, command.span()),
            command::unread);
  }

  private static void ssh(Gaia gaia, Command command, Field<Boolean> field) {
    if (Gaia.flag(command, command.word(4))) {
      gaia.set(SshServer.TYPE, field, Gaia.on(command.word(4)), command.span());
    }
  }

  private static void cluster(Gaia gaia, Command command) {
    if (Gaia.flag(command, command.word(4))) {
      gaia.set(Cluster.TYPE, Cluster.ENABLED, true, command.span());
      gaia.set(Cluster.TYPE, Cluster.ENCRYPTED, Gaia.on(command.word(4)), command.span());
    }
  }

  private static void dhcp(Gaia gaia, Command command, boolean enabled) {
    gaia.add(NetworkService.TYPE, command.span())
        .set(NetworkService.PROTOCOL, "dhcp")
        .set(NetworkService.TRANSPORT, "udp")
        .set(NetworkService.PORT, 67L)
        .set(NetworkService.PURPOSE, "other")
        .set(NetworkService.ENABLED, enabled);
  }

  /** Allowed clients hold for the portal and for shells alike. */
  static void finish(Gaia gaia) {
    for (Item.Builder service : gaia.device().items(NetworkService.TYPE)) {
      String protocol = service.get(NetworkService.PROTOCOL).value().orElse("");
      if (protocol.equals("https")) {
        service
            .set(NetworkService.TRANSPORT, "tcp")
            .set(NetworkService.ENCRYPTED, true)
            .set(NetworkService.AUTHENTICATED, true)
            .set(NetworkService.PURPOSE, "management")
            .orDefault(NetworkService.PORT, 443L, Gaia.GUIDE + "Gaia Portal: ssl-port 443");
      }
      if (protocol.equals("https") || protocol.equals("telnet")) {
        allowed(gaia, service);
      }
    }
  }

  private static void allowed(Gaia gaia, Item.Builder service) {
    List<String> networks = gaia.clients.values().stream().distinct().toList();
    if (!networks.isEmpty()) {
      service.set(
          NetworkService.ALLOWED_SOURCES,
          networks.contains("any") ? List.of("any") : networks,
          gaia.clientLines.get(0));
    } else if (gaia.whole()) {
      service.orDefault(NetworkService.ALLOWED_SOURCES, List.of("any"), HOSTS);
    }
  }
}
