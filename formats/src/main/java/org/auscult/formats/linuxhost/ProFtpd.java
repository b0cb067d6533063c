package org.auscult.formats.linuxhost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.TlsProfile;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Command;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/**
 * The FTP server ProFTPD: {@code proftpd.conf}, {@code tls.conf}, {@code conf.d} (ProFTPD
 * configuration directives, mod_core and mod_tls).
 */
final class ProFtpd {
  private static final String SOURCE = "ProFTPD directives, ";

  static final Keywords<ProFtpd> KEYWORDS =
      new Keywords<ProFtpd>()
          .on("port", (ftp, node) -> ftp.port = Optional.of(node))
          .on("servertype", (ftp, node) -> ftp.type = Optional.of(node))
          .on("<anonymous", (ftp, node) -> ftp.anonymous = Optional.of(node))
          .on("</anonymous>", (ftp, node) -> {})
          .on("tlsengine", (ftp, node) -> ftp.engine = Optional.of(node))
          .on("tlsrequired", (ftp, node) -> ftp.required = Optional.of(node))
          .on("tlsprotocol", (ftp, node) -> ftp.protocol = Optional.of(node))
          .on("defaultaddress", (ftp, node) -> ftp.address = Optional.of(node))
          .telling(Glance.PROFTPD)
          .unread(
              "include rootlogin defaultroot requirevalidshell allowoverwrite user group umask"
                  + " authorder authpam authuserfile authgroupfile persistentpasswd limit <limit"
                  + " </limit> <directory </directory> <virtualhost </virtualhost> <global> </global>"
                  + " denyall allowall allow deny order anonrequirepassword useralias"
                  + " allowstorerestart tlsverifyclient tlsciphersuite tlsrsacertificatefile"
                  + " tlsrsacertificatekeyfile tlsoptions tlsrenegotiate tlslog loadmodule"
                  + " sqlconnectinfo ldapserver socketbindtight delayengine ctrlsadminauth"
                  + " <ifmodule </ifmodule> <ifdefine </ifdefine> maxloginattempts"
                  + " serverident")
          .irrelevant(
              "servername useipv6 deferwelcome multilinerfc2228 defaultserver showsymlinks"
                  + " timeoutnotransfer timeoutstalled timeoutidle timeoutlogin displaylogin displaychdir"
                  + " listoptions denyfilter maxinstances transferlog systemlog extendedlog scoreboardfile"
                  + " pidfile passiveports quotaengine ratios controlsengine controlsmaxclients"
                  + " controlslog controlsinterval controlssocket dynmasqrefresh useftpusers wtmplog"
                  + " uselastlog maxclients maxclientsperhost timeszgmt timesgmt usereversedns identlookups"
                  + " modulepath commandbuffersize usesendfile logformat");

  private final LinuxHost host;
  private Optional<ConfigNode> port = Optional.empty();
  private Optional<ConfigNode> type = Optional.empty();
  private Optional<ConfigNode> anonymous = Optional.empty();
  private Optional<ConfigNode> engine = Optional.empty();
  private Optional<ConfigNode> required = Optional.empty();
  private Optional<ConfigNode> protocol = Optional.empty();
  private Optional<ConfigNode> address = Optional.empty();

  private ProFtpd(LinuxHost host) {
    this.host = host;
  }

  static Optional<Tell> tell(SourceFile file) {
    return Tells.words(file, "proftpd", KEYWORDS, " \t");
  }

  static BiConsumer<List<ConfigNode>, LinuxHost> mapping() {
    return (roots, host) -> {
      ProFtpd ftp = new ProFtpd(host);
      roots.forEach(root -> KEYWORDS.readInside(ftp, root));
      ftp.service(roots.get(0));
      ftp.tls();
    };
  }

  private static boolean on(Optional<ConfigNode> node, String word) {
    return node.filter(n -> n.word(1).equalsIgnoreCase(word)).isPresent();
  }

  /** Port 0 stops the listener; inetd starts one for each client (mod_core, Port, ServerType). */
  private void service(ConfigNode root) {
    boolean demanded = on(engine, "on") && on(required, "on") && anonymous.isEmpty();
    ConfigNode at = anonymous.or(() -> port).or(() -> type).orElse(root);
    long number = port.map(node -> Command.number(node.word(1)).orElse(21)).orElse(21L);
    Item.Builder service = host.service(demanded ? "ftps" : "ftp", "tcp", number, at);
    service
        .set(NetworkService.NAME, "ProFTPD")
        .set(NetworkService.PURPOSE, "file-sharing")
        .set(NetworkService.ENABLED, number != 0, at.span());
    required.ifPresent(node -> service.set(NetworkService.ENCRYPTED, demanded, node.span()));
    engine
        .filter(node -> !on(engine, "on"))
        .ifPresent(node -> service.set(NetworkService.ENCRYPTED, false, node.span()));
    service.orDefault(NetworkService.ENCRYPTED, false, SOURCE + "TLSRequired: off");
    anonymous.ifPresent(node -> service.set(NetworkService.AUTHENTICATED, false, node.span()));
    address.ifPresent(node -> service.set(NetworkService.BIND_ADDRESS, node.word(1), node.span()));
    service.orDefault(NetworkService.BIND_ADDRESS, "any", SOURCE + "DefaultAddress");
  }

  /**
   * {@code TLSProtocol SSLv23} or {@code ALL -SSLv3 ...}: words that name no version stand for all.
   */
  private void tls() {
    if (protocol.isEmpty() || !on(engine, "on")) {
      return;
    }
    ConfigNode node = protocol.get();
    List<String> versions = new ArrayList<>();
    for (String word : node.words().subList(1, node.words().size())) {
      String name = word.toLowerCase(Locale.ROOT).replaceFirst("^[+-]", "");
      List<String> named =
          switch (name) {
            case "sslv23", "all" -> List.of("sslv3", "tls1.0", "tls1.1", "tls1.2");
            case "tlsv1" -> List.of("tls1.0");
            default -> List.of(name.replace("tlsv", "tls"));
          };
      if (word.startsWith("-")) {
        versions.removeAll(named);
      } else {
        versions.addAll(named);
      }
    }
    host.device()
        .add(TlsProfile.TYPE, node.span())
        .set(TlsProfile.NAME, "ProFTPD")
        .set(TlsProfile.VERSIONS, versions, node.span());
  }
}
