package org.auscult.formats.windowshost;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.IniSyntax;
import org.auscult.formats.syntax.LabelledText;
import org.auscult.formats.syntax.RegSyntax;
import org.auscult.formats.syntax.TableText;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/** The commands whose output a Windows host is exported by, in the order that they are mapped. */
enum PartKind {
  SYSTEM_INFO(SystemInfo::tell, LabelledText::parse, SystemInfo::map),
  HOTFIXES(Hotfixes::tell, TableText::parse, Hotfixes::map),
  SECURITY_POLICY(SecurityPolicy::tell, IniSyntax::parse, SecurityPolicy::map),
  REGISTRY(Registry::tell, RegSyntax::parse, Registry::map),
  NET_ACCOUNTS(NetAccounts::tell, LabelledText::parse, NetAccounts::map),
  NET_USERS(NetUsers::tell, TableText::parse, NetUsers::map),
  NETSTAT(Netstat::tell, TableText::parse, Netstat::map),
  NET_SHARES(NetShares::tell, TableText::parse, NetShares::map),
  FIREWALL(FirewallProfiles::tell, TableText::parse, FirewallProfiles::map);

  private final Function<SourceFile, Optional<Tell>> tell;
  private final BiFunction<SourceFile, String, ConfigTree> syntax;
  private final BiConsumer<ConfigNode, Host> mapping;

  PartKind(
      Function<SourceFile, Optional<Tell>> tell,
      BiFunction<SourceFile, String, ConfigTree> syntax,
      BiConsumer<ConfigNode, Host> mapping) {
    this.tell = tell;
    this.syntax = syntax;
    this.mapping = mapping;
  }

  /** What this file is; empty when none of the commands wrote it. */
  static Optional<PartKind> of(SourceFile file) {
    for (PartKind kind : values()) {
      if (kind.tell.apply(file).isPresent()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** What speaks for this file being of this kind. */
  Optional<Tell> tell(SourceFile file) {
    return tell.apply(file);
  }

  ConfigTree parse(SourceFile file) {
    return syntax.apply(file, WindowsHostFormat.SLUG);
  }

  void map(ConfigNode root, Host host) {
    mapping.accept(root, host);
  }
}
