package org.auscult.formats.linuxhost;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.BraceLines;
import org.auscult.formats.syntax.IniSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.WordLines;
import org.auscult.formats.syntax.WordLines.Between;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** The kinds of files that a Linux host is configured by, in the order that they are mapped. */
enum PartKind {
  OS_RELEASE("os-release", Release::osRelease, lines(Between.EQUALS), each(Release::mapOsRelease)),
  DEBIAN_VERSION(
      "debian_version", Release::debian, lines(Between.BLANKS), each(Release::mapDebian)),
  HOSTNAME("hostname", Release::hostname, lines(Between.BLANKS), each(Release::mapHostname)),
  PASSWD("passwd", Users::passwd, lines(Between.COLONS), each(Users::mapPasswd)),
  SHADOW("shadow", Users::shadow, lines(Between.COLONS), each(Users::mapShadow)),
  GROUP("group", Users::group, lines(Between.COLONS), each(Users::mapGroup)),
  SUDOERS("sudoers", Sudoers::tell, lines(Between.BLANKS), each(Sudoers::map)),
  TRUSTED_HOSTS(
      "hosts.equiv", SuperServer::trust, lines(Between.BLANKS), each(SuperServer::mapTrust)),
  LOGIN_DEFS(
      "login.defs", Passwords::loginDefs, lines(Between.BLANKS), each(Passwords::mapLoginDefs)),
  PAM("pam.d", Passwords::stack, lines(Between.BLANKS), (roots, host) -> {}),
  PASSWORD_QUALITY(
      "pwquality.conf", Passwords::quality, lines(Between.EQUALS), (roots, host) -> {}),
  LOCKOUT("faillock.conf", Passwords::lock, lines(Between.EQUALS), (roots, host) -> {}),
  SSH("sshd_config", SshDaemon::tell, lines(Between.BLANKS), SshDaemon::map),
  SNMP("snmpd.conf", Snmp::tell, lines(Between.BLANKS), Snmp::map),
  SAMBA("smb.conf", Samba::tell, PartKind::sections, each(Samba::map)),
  PROFTPD("proftpd", ProFtpd::tell, lines(Between.BLANKS), ProFtpd.mapping()),
  FTP("vsftpd.conf", FtpDaemon::tell, lines(Between.EQUALS), each(FtpDaemon::map)),
  INETD("inetd.conf", SuperServer::inetd, lines(Between.BLANKS), each(SuperServer::mapInetd)),
  XINETD("xinetd", SuperServer::xinetd, EntryLines::parse, each(SuperServer::mapXinetd)),
  SYSLOG("syslog", Logs::tell, lines(Between.BLANKS), Logs::map),
  CLOCK("chrony.conf", Clock::daemon, lines(Between.BLANKS), Clock::map),
  TIMESYNCD("timesyncd.conf", Clock::timesyncd, PartKind::sections, Clock::map),
  BROKER("mosquitto.conf", Broker::tell, lines(Between.BLANKS), Broker::map),
  UPS("upsd.conf", UpsDaemon::server, lines(Between.BLANKS), each(UpsDaemon::map)),
  UPS_USERS("upsd.users", UpsDaemon::users, PartKind::sections, each(UpsDaemon::mapUsers)),
  EXPORTS("exports", NetworkFiles::exports, lines(Between.BLANKS), each(NetworkFiles::mapExports)),
  RADIUS_CLIENTS(
      "clients.conf", NetworkFiles::radius, PartKind::braces, each(NetworkFiles::mapRadius)),
  NGINX("nginx", Nginx::tell, PartKind::braces, each(Nginx::map)),
  APACHE("apache", Apache::tell, lines(Between.BLANKS), Apache::map),
  JOBS("cron", Jobs::tell, lines(Between.NOTHING), each(Jobs::map)),
  FSTAB("fstab", Mounts::fstab, lines(Between.BLANKS), (roots, host) -> {}),
  CRYPTTAB("crypttab", Mounts::crypttab, lines(Between.BLANKS), (roots, host) -> {}),
  PACKET_FILTER("ufw.conf", PacketFilter::tell, lines(Between.EQUALS), each(PacketFilter::map)),
  ISSUE("issue", Welcome::tell, lines(Between.NOTHING), each(Welcome::map)),
  UNIT(".service", Units::unit, PartKind::sections, each(Units::map)),
  UNIT_LIST("unit-files", Units::list, lines(Between.BLANKS), each(Units::mapList));

  private final String fileName;
  private final Function<SourceFile, Optional<Tell>> tell;
  private final Function<SourceFile, ParsedText> syntax;
  private final BiConsumer<List<ConfigNode>, LinuxHost> mapping;

  PartKind(
      String fileName,
      Function<SourceFile, Optional<Tell>> tell,
      Function<SourceFile, ParsedText> syntax,
      BiConsumer<List<ConfigNode>, LinuxHost> mapping) {
    this.fileName = fileName;
    this.tell = tell;
    this.syntax = syntax;
    this.mapping = mapping;
  }

  private static Function<SourceFile, ParsedText> lines(Between between) {
    return file -> WordLines.parse(file, LinuxHostFormat.SLUG, between);
  }

  private static ParsedText sections(SourceFile file) {
    return new ParsedText(IniSyntax.parse(file, LinuxHostFormat.SLUG), true);
  }

  private static ParsedText braces(SourceFile file) {
    return BraceLines.parse(file, LinuxHostFormat.SLUG, (inside, words) -> !words.isEmpty());
  }

  private static BiConsumer<List<ConfigNode>, LinuxHost> each(
      BiConsumer<ConfigNode, LinuxHost> mapping) {
    return (roots, host) -> roots.forEach(root -> mapping.accept(root, host));
  }

  /** The usual name of such a file. */
  String fileName() {
    return fileName;
  }

  /**
   * What this file is; empty when it is none of them. A file that may be of several kinds is of the
   * one whose usual name it has.
   */
  static Optional<PartKind> of(SourceFile file) {
    Optional<PartKind> found = Optional.empty();
    if (!Glance.worthReading(file)) {
      return found;
    }
    for (PartKind kind : values()) {
      if (kind.tell(file).isPresent()) {
        if (Tells.named(file, kind.fileName)) {
          return Optional.of(kind);
        }
        found = found.or(() -> Optional.of(kind));
      }
    }
    return found;
  }

  /** What speaks for this file being of this kind. */
  Optional<Tell> tell(SourceFile file) {
    return tell.apply(file);
  }

  ParsedText parse(SourceFile file) {
    return syntax.apply(file);
  }

  void map(List<ConfigNode> roots, LinuxHost host) {
    mapping.accept(roots, host);
  }
}
