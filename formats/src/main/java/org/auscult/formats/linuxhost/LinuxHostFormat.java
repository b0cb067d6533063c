package org.auscult.formats.linuxhost;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.TlsProfile;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.TreeBuilder;

/**
 * A Linux host, such as a gateway: its folder {@code /etc} or single files of it. Rules of the
 * packet filter in it are read by the formats of those rules.
 */
public final class LinuxHostFormat implements ConfigFormat {
  static final String SLUG = "linux-host";

  private static final Text SOME =
      new Text(
          "the files show what is configured, not all that runs",
          "les fichiers montrent ce qui est configuré, pas tout ce qui tourne");
  private static final Text ELSEWHERE =
      new Text("no file of /etc that is read shows it", "aucun fichier lu de /etc ne l’indique");
  private static final Text LISTENERS =
      new Text("run \"ss -lntup\" on the host", "lancer « ss -lntup » sur l’hôte");
  private static final Text FILTER =
      new Text(
          "as root: nft list ruleset > ruleset.nft, or iptables-save > rules.txt",
          "en tant que root : nft list ruleset > ruleset.nft, ou iptables-save > rules.txt");
  private static final Text ADDRESSES =
      new Text("run \"ip address\" on the host", "lancer « ip address » sur l’hôte");

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "Linux host (/etc)";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "As root: tar -C / -czhf host.tar.gz --exclude='*.key' etc",
        "En tant que root : tar -C / -czhf host.tar.gz --exclude='*.key' etc");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    if (!Glance.worthReading(file)) {
      return List.of();
    }
    return PartKind.of(file).flatMap(kind -> kind.tell(file)).map(List::of).orElse(List.of());
  }

  @Override
  public boolean joinsFiles() {
    return true;
  }

  @Override
  public Optional<String> treeOf(String path) {
    return Optional.of(HostTree.rootOf(path));
  }

  @Override
  public List<List<SourceFile>> group(List<SourceFile> files) {
    return HostTree.hosts(files);
  }

  @Override
  public Reading read(Export export) {
    Map<PartKind, List<ConfigNode>> parts = new EnumMap<>(PartKind.class);
    List<ConfigTree> trees = new ArrayList<>();
    List<Text> missing = new ArrayList<>();
    for (SourceFile file : export.files()) {
      Optional<PartKind> kind = PartKind.of(file);
      ParsedText parsed = kind.map(k -> k.parse(file)).orElseGet(() -> unparsed(file));
      trees.add(parsed.tree());
      kind.ifPresent(
          k -> parts.computeIfAbsent(k, none -> new ArrayList<>()).add(parsed.tree().root()));
      if (kind.isEmpty() || !parsed.whole()) {
        missing.add(kind.isEmpty() ? unknown(file) : cut(file));
      }
    }
    LinuxHost host = host(export, parts);
    missing.forEach(host::misses);
    map(parts, host);
    return Reading.of(
        export, ConfigTree.of(SLUG, trees), host.device().build(), host.redactor(), host.missing());
  }

  private static LinuxHost host(Export export, Map<PartKind, List<ConfigNode>> parts) {
    List<String> paths = export.files().stream().map(SourceFile::path).toList();
    return new LinuxHost(
        Device.builder(export.main().whole()), new Redactor(export), paths, parts.keySet());
  }

  private static void map(Map<PartKind, List<ConfigNode>> parts, LinuxHost host) {
    parts.forEach((kind, roots) -> kind.map(roots, host));
    Passwords passwords = new Passwords(host);
    roots(parts, PartKind.PAM).forEach(passwords::stack);
    roots(parts, PartKind.PASSWORD_QUALITY).forEach(root -> passwords.options("quality", root));
    roots(parts, PartKind.LOCKOUT).forEach(root -> passwords.options("lock", root));
    passwords.state();
    Mounts.map(roots(parts, PartKind.FSTAB), roots(parts, PartKind.CRYPTTAB), host);
    Users.claim(roots(parts, PartKind.PASSWD), roots(parts, PartKind.SHADOW), host);
    if (!host.has(PartKind.SNMP)) {
      Snmp.absent(host);
    }
    if (!host.has(PartKind.SYSLOG)) {
      Logs.absent(host);
    }
    if (!host.has(PartKind.CLOCK) && !host.has(PartKind.TIMESYNCD)) {
      Clock.absent(host);
    }
    host.device().cover(NetworkService.TYPE, new Coverage.Partial(SOME, List.of(), LISTENERS));
    host.device().cover(TlsProfile.TYPE, new Coverage.Partial(SOME, List.of(), LISTENERS));
    host.device().cover(AccessRule.TYPE, new Coverage.NotExported(ELSEWHERE, FILTER));
    host.device().cover(NetworkInterface.TYPE, new Coverage.NotExported(ELSEWHERE, ADDRESSES));
  }

  private static List<ConfigNode> roots(Map<PartKind, List<ConfigNode>> parts, PartKind kind) {
    return parts.getOrDefault(kind, List.of());
  }

  private static ParsedText unparsed(SourceFile file) {
    return new ParsedText(new TreeBuilder(file).build(SLUG), false);
  }

  private static Text unknown(SourceFile file) {
    return new Text(
        file.name() + " is no file of /etc that is read",
        file.name() + " n’est aucun des fichiers lus de /etc");
  }

  private static Text cut(SourceFile file) {
    return new Text(
        file.name() + " is cut short; export it again",
        file.name() + " est incomplet ; l’exporter à nouveau");
  }
}
