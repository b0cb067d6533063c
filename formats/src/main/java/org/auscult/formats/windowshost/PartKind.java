package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.IniSyntax;
import org.auscult.formats.syntax.LabelledText;
import org.auscult.formats.syntax.RegSyntax;
import org.auscult.formats.syntax.TableText;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.TreeBuilder;

/** The commands whose output a Windows host is exported by, in the order that they are mapped. */
enum PartKind {
  SYSTEM_INFO(
      SystemInfo::starts, LabelledText::take, SystemInfo::map, "the output of systeminfo", 90),
  SYSTEM_INFO_CSV(
      SystemInfoCsv::starts, SystemInfoCsv::take, SystemInfo::map, "the output of systeminfo", 90),
  IP_CONFIG(
      IpConfig::starts, LabelledText::take, IpConfig::map, "the output of ipconfig on Windows", 80),
  HOTFIXES(Hotfixes::starts, TableText::take, Hotfixes::map, "a list of hotfixes", 90),
  SECURITY_POLICY(
      SecurityPolicy::starts,
      IniSyntax::take,
      SecurityPolicy::map,
      "a Windows security template",
      90),
  REGISTRY(Registry::starts, RegSyntax::take, Registry::map, "the head of a registry file", 100),
  REG_QUERY(RegQuery::starts, TableText::take, RegQuery::map, "the output of reg query", 90),
  NET_ACCOUNTS(
      NetAccounts::starts, LabelledText::take, NetAccounts::map, "the output of net accounts", 70),
  NET_USERS(NetUsers::starts, TableText::take, NetUsers::map, "the output of net user", 70),
  NET_USER(
      NetUser::starts, TableText::take, NetUser::map, "the output of net user with a name", 70),
  LOCAL_GROUP(
      LocalGroup::starts, TableText::take, LocalGroup::map, "the output of net localgroup", 70),
  NETSTAT(Netstat::starts, TableText::take, Netstat::map, "the output of netstat on Windows", 70),
  NET_SHARES(NetShares::starts, TableText::take, NetShares::map, "the output of net share", 70),
  FIREWALL(
      FirewallProfiles::starts,
      TableText::take,
      FirewallProfiles::map,
      "a profile of the Windows firewall",
      80),
  FIREWALL_RULES(
      FirewallRules::starts,
      LabelledText::take,
      FirewallRules::map,
      "rules of the Windows firewall",
      80),
  SERVICES(Services::starts, LabelledText::take, Services::map, "the output of sc query", 80),
  AUDIT_POLICY(
      AuditPolicy::starts, TableText::take, AuditPolicy::map, "the output of auditpol", 80),
  DRIVE_ENCRYPTION(
      DriveEncryption::starts,
      LabelledText::take,
      DriveEncryption::map,
      "the output of manage-bde",
      80),
  DEFENDER(
      Defender::starts,
      LabelledText::take,
      Defender::map,
      "the output of Get-MpComputerStatus",
      80);

  /** Where outputs begin. */
  interface Start {
    boolean at(Lines lines, int line);
  }

  /** How an output becomes statements. */
  interface Syntax {
    void take(TreeBuilder tree, SourceFile file, int first, int last);
  }

  /**
   * Outputs begin at the margin, but for the rows of netstat; what is quoted elsewhere does not.
   */
  private static final int NETSTAT_INDENT = 2;

  private final Start start;
  private final Syntax syntax;
  private final BiConsumer<List<ConfigNode>, Host> mapping;
  private final String what;
  private final int weight;

  PartKind(
      Start start,
      Syntax syntax,
      BiConsumer<List<ConfigNode>, Host> mapping,
      String what,
      int weight) {
    this.start = start;
    this.syntax = syntax;
    this.mapping = mapping;
    this.what = what;
    this.weight = weight;
  }

  /** The command whose output begins on this line; empty when none does. */
  static Optional<PartKind> at(Lines lines, int line) {
    String text = lines.text(line);
    int indent = text.length() - text.stripLeading().length();
    if (text.isBlank() || indent > NETSTAT_INDENT) {
      return Optional.empty();
    }
    for (PartKind kind : values()) {
      if ((indent == 0 || kind == NETSTAT) && kind.start.at(lines, line)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** True when a second beginning right behind the first is one of its own. */
  boolean splits() {
    return this == NET_USER || this == LOCAL_GROUP || this == SYSTEM_INFO;
  }

  Tell tell(int line) {
    return new Tell(line, what, weight);
  }

  void take(TreeBuilder tree, SourceFile file, int first, int last) {
    syntax.take(tree, file, first, last);
  }

  void map(List<ConfigNode> statements, Host host) {
    mapping.accept(statements, host);
  }
}
