package org.auscult.formats.linuxhost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.device.SshServer;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Command;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * The OpenSSH server: {@code sshd_config} and the files that it includes. For each keyword the
 * first value holds; what stands behind {@code Match} holds for some connections (sshd_config(5)).
 */
final class SshDaemon {
  private static final String SOURCE = "sshd_config(5), OpenSSH, ";

  static final Keywords<SshDaemon> KEYWORDS =
      new Keywords<SshDaemon>()
          .on("include", SshDaemon::include)
          .on("match", (ssh, node) -> ssh.matching = !node.word(1).equalsIgnoreCase("all"))
          .on("port", (ssh, node) -> ssh.ports.add(node))
          .on("listenaddress", (ssh, node) -> ssh.addresses.add(node))
          .on("permitrootlogin", SshDaemon::rootLogin)
          .on("passwordauthentication", flag(SshServer.PASSWORD_LOGIN))
          .on("kbdinteractiveauthentication", (ssh, node) -> ssh.dialogue(node))
          .on("challengeresponseauthentication", (ssh, node) -> ssh.dialogue(node))
          .on("usepam", (ssh, node) -> ssh.pam(node))
          .on("acceptenv", SshDaemon::environment)
          .on("subsystem", SshDaemon::subsystem)
          .on("permitemptypasswords", flag(SshServer.EMPTY_PASSWORDS))
          .on("protocol", SshDaemon::protocol)
          .on("ciphers", words(SshServer.CIPHERS))
          .on("macs", words(SshServer.MACS))
          .on("kexalgorithms", words(SshServer.KEY_EXCHANGES))
          .on("maxauthtries", number(SshServer.RETRIES))
          .on("logingracetime", SshDaemon::graceTime)
          .on("banner", SshDaemon::banner)
          .telling(Glance.SSH)
          .unread(
              "addressfamily allowagentforwarding allowgroups allowstreamlocalforwarding"
                  + " allowtcpforwarding allowusers authenticationmethods authorizedkeyscommand"
                  + " authorizedkeyscommanduser authorizedkeysfile authorizedprincipalscommand"
                  + " authorizedprincipalscommanduser authorizedprincipalsfile casignaturealgorithms"
                  + " channeltimeout chrootdirectory"
                  + " clientalivecountmax clientaliveinterval denygroups denyusers"
                  + " disableforwarding exposeauthinfo forcecommand gatewayports"
                  + " gssapiauthentication gssapikeyexchange gssapistrictacceptorcheck"
                  + " hostbasedacceptedalgorithms hostbasedauthentication"
                  + " hostbasedusesnamefrompacketonly hostcertificate hostkeyalgorithms"
                  + " ignorerhosts ignoreuserknownhosts"
                  + " kerberosauthentication kerberosorlocalpasswd keyregenerationinterval maxsessions"
                  + " maxstartups pamservicename permitlisten permitopen permittunnel permittty"
                  + " permituserenvironment permituserrc persourcemaxstartups"
                  + " pubkeyacceptedalgorithms pubkeyacceptedkeytypes pubkeyauthentication"
                  + " rekeylimit requiredrsasize revokedkeys rhostsrsaauthentication"
                  + " rsaauthentication serverkeybits setenv streamlocalbindmask"
                  + " streamlocalbindunlink strictmodes trustedusercakeys usedns uselogin"
                  + " useprivilegeseparation x11forwarding unusedconnectiontimeout debianbanner"
                  + " loglevel syslogfacility")
          .irrelevant(
              "compression hostkey hostkeyagent ipqos moduli modulifile pidfile printlastlog"
                  + " printmotd tcpkeepalive versionaddendum x11displayoffset x11uselocalhost"
                  + " xauthlocation");

  private static final Text DROP_INS =
      new Text(
          "files in sshd_config.d come first and are not in the export; add /etc/ssh or the output"
              + " of \"sshd -T\"",
          "les fichiers de sshd_config.d priment et ne sont pas dans l’export ; ajouter /etc/ssh ou"
              + " la sortie de « sshd -T »");
  private static final Text VERSION =
      new Text(
          "the default depends on the version of OpenSSH; add /etc/os-release or the output of \"sshd"
              + " -T\"",
          "la valeur par défaut dépend de la version d’OpenSSH ; ajouter /etc/os-release ou la"
              + " sortie de « sshd -T »");

  private final LinuxHost host;
  private final Map<String, Span> first = new HashMap<>();
  private final List<ConfigNode> ports = new ArrayList<>();
  private final List<ConfigNode> addresses = new ArrayList<>();
  private Optional<ConfigNode> dialogue = Optional.empty();
  private Optional<ConfigNode> pam = Optional.empty();
  private boolean matching;
  private boolean unseen;
  private boolean modern;

  private SshDaemon(LinuxHost host) {
    this.host = host;
  }

  static Optional<Tell> tell(SourceFile file) {
    return Tells.words(file, "sshd_config", KEYWORDS, " \t=");
  }

  /** Maps the files: those that are included first, since the first value holds. */
  static void map(List<ConfigNode> roots, LinuxHost host) {
    SshDaemon ssh = new SshDaemon(host);
    List<ConfigNode> ordered = new ArrayList<>(roots);
    ordered.sort((a, b) -> Boolean.compare(dropIn(b), dropIn(a)));
    for (ConfigNode root : ordered) {
      ssh.matching = false;
      ssh.modern |= root.first("KbdInteractiveAuthentication").isPresent();
      KEYWORDS.readInside(ssh, root);
    }
    ssh.finish(ordered.get(ordered.size() - 1));
  }

  private static boolean dropIn(ConfigNode root) {
    return root.span().file().contains("sshd_config.d/");
  }

  private Item.Builder server() {
    return host.device().single(SshServer.TYPE);
  }

  /** True for the value that holds: the first, and of all connections. */
  private boolean holds(ConfigNode node) {
    if (matching) {
      node.unmapped();
      return false;
    }
    return first.putIfAbsent(node.word(0).toLowerCase(Locale.ROOT), node.span()) == null;
  }

  private void include(ConfigNode node) {
    unseen |= !host.sees("sshd_config.d");
  }

  /**
   * Root comes in with a password when {@code yes} stands for all, or for some connections. Other
   * words leave keys or nothing.
   */
  private void rootLogin(ConfigNode node) {
    boolean yes = node.word(1).equalsIgnoreCase("yes");
    boolean open =
        yes && server().get(SshServer.ROOT_LOGIN).value().equals(Optional.of(false)) && matching;
    if (matching && yes || open) {
      server().set(SshServer.ROOT_LOGIN, true, node.span());
    } else if (!matching && holds(node)) {
      if (yes || !unseen) {
        server().set(SshServer.ROOT_LOGIN, yes, node.span());
      } else {
        server().set(SshServer.ROOT_LOGIN, Setting.unknown(DROP_INS, node.span()));
      }
    }
  }

  private static BiConsumer<SshDaemon, ConfigNode> flag(Field<Boolean> field) {
    return (ssh, node) -> {
      boolean yes = node.word(1).equalsIgnoreCase("yes");
      if (ssh.matching && yes) {
        ssh.server().set(field, true, node.span());
      } else if (ssh.holds(node)) {
        ssh.server().set(field, yes, node.span());
      }
    };
  }

  private void dialogue(ConfigNode node) {
    if (holds(node) && dialogue.isEmpty()) {
      dialogue = Optional.of(node);
    }
  }

  private void pam(ConfigNode node) {
    if (holds(node)) {
      pam = Optional.of(node);
    }
  }

  /**
   * A dialogue, on by default, asks for the password where PAM is used, even when the password
   * itself is refused (sshd_config(5), UsePAM).
   */
  private void passwordByDialogue() {
    boolean used = pam.filter(node -> node.word(1).equalsIgnoreCase("yes")).isPresent();
    boolean refused = server().get(SshServer.PASSWORD_LOGIN).value().equals(Optional.of(false));
    boolean asks = dialogue.filter(node -> !node.word(1).equalsIgnoreCase("yes")).isEmpty();
    if (used && refused && asks) {
      ConfigNode place = dialogue.or(() -> pam).orElseThrow();
      server().set(SshServer.PASSWORD_LOGIN, true, place.span());
    }
  }

  /** The language of a client is harmless; other variables may not be. */
  private static void environment(SshDaemon ssh, ConfigNode node) {
    node.unmapped();
    if (node.words().stream()
        .skip(1)
        .allMatch(word -> word.matches("LANG|LC_[\\w*]+|COLORTERM|TERM"))) {
      node.irrelevant();
    }
  }

  /** The usual server for files needs a log-in as any command does. */
  private static void subsystem(SshDaemon ssh, ConfigNode node) {
    node.unmapped();
    if (node.word(1).equals("sftp") && node.word(2).matches(".*/sftp-server|internal-sftp")) {
      node.irrelevant();
    }
  }

  private static BiConsumer<SshDaemon, ConfigNode> number(Field<Long> field) {
    return (ssh, node) -> {
      OptionalLong found = Command.number(node.word(1));
      if (found.isPresent() && ssh.holds(node)) {
        ssh.server().set(field, found.getAsLong(), node.span());
      } else {
        node.unmapped();
      }
    };
  }

  /** A list that begins with a sign changes the default, which depends on the version. */
  private static BiConsumer<SshDaemon, ConfigNode> words(Field<List<String>> field) {
    return (ssh, node) -> {
      String list = node.textFrom(1).toLowerCase(Locale.ROOT).replace(" ", "");
      boolean changes = !list.isEmpty() && "+-^".indexOf(list.charAt(0)) >= 0;
      if (list.isEmpty() || !ssh.holds(node)) {
        node.unmapped();
      } else if (changes && list.charAt(0) != '-') {
        // What is added is offered in any case.
        ssh.server().set(field, Arrays.asList(list.substring(1).split(",")), node.span());
      } else if (changes) {
        ssh.server().set(field, Setting.unknown(VERSION, node.span()));
      } else {
        ssh.server().set(field, Arrays.asList(list.split(",")), node.span());
      }
    };
  }

  private void protocol(ConfigNode node) {
    if (holds(node)) {
      server().set(SshServer.VERSION_1, node.textFrom(1).contains("1"), node.span());
    }
  }

  private void graceTime(ConfigNode node) {
    OptionalLong seconds = seconds(node.word(1));
    if (seconds.isPresent() && holds(node)) {
      server().set(SshServer.LOGIN_TIMEOUT_SECONDS, seconds.getAsLong(), node.span());
    } else {
      node.unmapped();
    }
  }

  /** Seconds, or a number with the first letter of minutes or hours (sshd_config(5)). */
  private static OptionalLong seconds(String time) {
    if (time.isEmpty()) {
      return OptionalLong.empty();
    }
    int factor = Map.of('m', 60, 'h', 3600).getOrDefault(time.charAt(time.length() - 1), 1);
    OptionalLong number = Command.number(time.replaceFirst("[smhSMH]$", ""));
    return number.isPresent() ? OptionalLong.of(number.getAsLong() * factor) : number;
  }

  private void banner(ConfigNode node) {
    if (holds(node)) {
      boolean shown = !node.word(1).equalsIgnoreCase("none");
      host.device().single(SessionPolicy.TYPE).set(SessionPolicy.BANNER, shown, node.span());
    }
  }

  private void finish(ConfigNode main) {
    listeners(main);
    server().set(SshServer.ENABLED, true, main.span());
    if (!first.containsKey("permitrootlogin")) {
      rootDefault();
    }
    if (unseen) {
      return;
    }
    passwordByDialogue();
    server().orDefault(SshServer.PASSWORD_LOGIN, true, SOURCE + "PasswordAuthentication");
    server().orDefault(SshServer.EMPTY_PASSWORDS, false, SOURCE + "PermitEmptyPasswords");
    server().orDefault(SshServer.RETRIES, 6L, SOURCE + "MaxAuthTries");
    server().orDefault(SshServer.LOGIN_TIMEOUT_SECONDS, 120L, SOURCE + "LoginGraceTime");
    if (modern) {
      server().orDefault(SshServer.VERSION_1, false, "OpenSSH 7.4 release notes: no protocol 1");
    }
  }

  /** KbdInteractiveAuthentication came with OpenSSH 8.7, the present default with 7.0. */
  private void rootDefault() {
    if (server().get(SshServer.ROOT_LOGIN).configured()) {
      return;
    }
    if (unseen) {
      server().set(SshServer.ROOT_LOGIN, Setting.unknown(DROP_INS));
    } else if (modern || host.release().filter(SshDaemon::sinceOpenSsh7).isPresent()) {
      server()
          .orDefault(
              SshServer.ROOT_LOGIN, false, SOURCE + "PermitRootLogin: prohibit-password since 7.0");
    } else {
      server().set(SshServer.ROOT_LOGIN, Setting.unknown(VERSION));
    }
  }

  /** Debian 9 and Ubuntu 16.04 brought OpenSSH 7 (their package archives: 7.4, 7.2). */
  private static boolean sinceOpenSsh7(String release) {
    String[] parts = release.split(" ");
    OptionalLong major = Command.number(parts[parts.length - 1].replaceFirst("\\..*", ""));
    long least = parts[0].equals("debian") ? 9 : parts[0].equals("ubuntu") ? 16 : Long.MAX_VALUE;
    return major.orElse(0) >= least;
  }

  private void listeners(ConfigNode main) {
    List<ConfigNode> at = ports.isEmpty() ? List.of(main) : ports;
    for (ConfigNode node : at) {
      long port = Command.number(node.word(1)).orElse(22);
      Item.Builder service =
          host.service("ssh", "tcp", port, node)
              .set(NetworkService.NAME, "OpenSSH")
              .set(NetworkService.PURPOSE, "management")
              .set(NetworkService.ENABLED, true, node.span())
              .set(NetworkService.ENCRYPTED, true, node.span());
      if (addresses.isEmpty()) {
        service.set(
            NetworkService.BIND_ADDRESS, Setting.byDefault("any", SOURCE + "ListenAddress"));
      } else {
        String addresses = bound();
        service.set(NetworkService.BIND_ADDRESS, addresses, this.addresses.get(0).span());
      }
    }
  }

  private String bound() {
    for (ConfigNode node : addresses) {
      String address = node.word(1);
      if (address.startsWith("0.0.0.0") || address.equals("::") || address.startsWith("[::]")) {
        return "any";
      }
    }
    return addresses.get(0).word(1);
  }
}
