package org.auscult.formats.checkpointgaia;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** The agent: communities count only while it runs and answers other versions than 3. */
final class GaiaSnmp {
  private Optional<Command> agent = Optional.empty();
  private boolean onlyVersion3;
  private final Map<String, Command> communities = new LinkedHashMap<>();
  private final Map<String, Command> users = new LinkedHashMap<>();
  private final List<String> addresses = new ArrayList<>();

  static void commands(CommandTable.Builder<Gaia> table) {
    table
        .on("set snmp agent", (gaia, command) -> gaia.snmp.agent(command))
        .on(
            "set snmp agent-version",
            (gaia, command) ->
                gaia.snmp.onlyVersion3 = command.word(3).toLowerCase(Locale.ROOT).equals("v3-only"))
        .on("set snmp community", (gaia, c) -> gaia.snmp.communities.put(c.word(3), c))
        .on("add snmp community", (gaia, c) -> gaia.snmp.communities.put(c.word(3), c))
        .on("delete snmp community", (gaia, c) -> gaia.snmp.communities.remove(c.word(3)))
        .on("add snmp usm user", (gaia, c) -> gaia.snmp.users.put(c.word(4), c))
        .on("delete snmp usm user", (gaia, c) -> gaia.snmp.users.remove(c.word(4)))
        .on("add snmp address", (gaia, c) -> gaia.snmp.addresses.add(c.word(3)))
        .on("add snmp traps receiver", GaiaSnmp::receiver)
        .on("set snmp traps receiver", GaiaSnmp::receiver);
  }

  private void agent(Command command) {
    if (Gaia.flag(command, command.word(3))) {
      agent = Optional.of(command);
    }
  }

  private static void receiver(Gaia gaia, Command command) {
    command.after("community").ifPresent(gaia.redactor()::remember);
    boolean known =
        gaia.device().items(LogTarget.TYPE).stream()
            .anyMatch(t -> t.get(LogTarget.HOST).value().orElse("").equals(command.word(4)));
    if (!known) {
      gaia.add(LogTarget.TYPE, command.span())
          .set(LogTarget.HOST, command.word(4))
          .set(LogTarget.PROTOCOL, "snmp-trap");
    }
  }

  void finish(Gaia gaia) {
    boolean on = agent.map(command -> Gaia.on(command.word(3))).orElse(false);
    agent.ifPresent(
        command -> {
          Item.Builder service =
              gaia.add(NetworkService.TYPE, command.span())
                  .set(NetworkService.PROTOCOL, "snmp")
                  .set(NetworkService.TRANSPORT, "udp")
                  .set(NetworkService.PORT, 161L)
                  .set(NetworkService.PURPOSE, "management")
                  .set(NetworkService.ENABLED, on);
          if (addresses.size() == 1) {
            service.set(NetworkService.BIND_ADDRESS, addresses.get(0));
          }
        });
    communities.values().forEach(command -> community(gaia, command, on && !onlyVersion3));
    if (on) {
      users.forEach((name, command) -> user(gaia, name, command));
    }
  }

  private static void community(Gaia gaia, Command command, boolean answered) {
    gaia.redactor().remember(command.word(3));
    if (answered) {
      gaia.add(SnmpCommunity.TYPE, command.span())
          .set(SnmpCommunity.SECRET, gaia.redactor().clear(command.word(3)))
          .set(SnmpCommunity.ACCESS, command.has("read-write") ? "write" : "read");
    }
  }

  private static void user(Gaia gaia, String name, Command command) {
    boolean privacy = command.after("security-level").filter("authPriv"::equals).isPresent();
    Item.Builder user =
        gaia.add(SnmpUser.TYPE, command.span())
            .set(SnmpUser.NAME, name)
            .set(SnmpUser.SECURITY_LEVEL, privacy ? "auth-priv" : "auth");
    command
        .after("authentication-protocol")
        .flatMap(GaiaSnmp::authentication)
        .ifPresent(hash -> user.set(SnmpUser.AUTHENTICATION, hash));
    command
        .after("privacy-protocol")
        .flatMap(GaiaSnmp::privacy)
        .ifPresent(cipher -> user.set(SnmpUser.PRIVACY, cipher));
    if (!privacy) {
      user.set(SnmpUser.PRIVACY, "none");
    }
  }

  private static Optional<String> authentication(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "MD5" -> Optional.of("md5");
      case "SHA", "SHA1" -> Optional.of("sha1");
      case "SHA256" -> Optional.of("sha256");
      case "SHA512" -> Optional.of("sha512");
      default -> Optional.empty();
    };
  }

  private static Optional<String> privacy(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "DES" -> Optional.of("des");
      case "AES", "AES128" -> Optional.of("aes128");
      case "AES256" -> Optional.of("aes256");
      default -> Optional.empty();
    };
  }
}
