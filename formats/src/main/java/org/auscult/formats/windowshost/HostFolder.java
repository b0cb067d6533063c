package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.auscult.formats.windowshost.HostFile.Output;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/**
 * Which files of a folder are of one host. All of them, when no two answer the same question, no
 * two name different hosts, and their names do not begin with different ones; else those whose
 * names begin alike up to the word for the command, such as {@code mri1-systeminfo.txt} and {@code
 * mri1-secedit.inf}, under the same condition; else each alone.
 */
final class HostFolder {
  private static final Pattern COMMAND_WORD =
      Pattern.compile(
          "systeminfo|secedit|secpol|gpttmpl|netstat|netsh|adv_?firewall|firewall|pare-?feu|net[-_"
              + " ]?(?:accounts?|users?|shares?)|accounts?|users?|shares?|qfe|hotfix|winlogon|lanman"
              + "|terminal|regist|reg(?:edit)?(?=[-_.]|$)");

  private final List<SourceFile> files;

  HostFolder(List<SourceFile> files) {
    this.files = files;
  }

  /** The files of each host. */
  List<List<SourceFile>> hosts() {
    if (files.stream().flatMap(file -> prefix(file).stream()).distinct().count() < 2
        && oneHost(files)) {
      return List.of(files);
    }
    List<List<SourceFile>> hosts = new ArrayList<>();
    for (List<SourceFile> alike : byName()) {
      if (oneHost(alike)) {
        hosts.add(alike);
      } else {
        alike.forEach(file -> hosts.add(List.of(file)));
      }
    }
    return hosts;
  }

  private Iterable<List<SourceFile>> byName() {
    Map<String, List<SourceFile>> byName =
        files.stream()
            .collect(
                Collectors.groupingBy(HostFolder::stem, LinkedHashMap::new, Collectors.toList()));
    return byName.values();
  }

  /** What the name begins with, up to the word for the command; the whole name without one. */
  private static String stem(SourceFile file) {
    return prefix(file).orElse(file.name());
  }

  /** What stands before the word for the command: the host's name, as a rule. */
  private static Optional<String> prefix(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.[^.]*$", "");
    Matcher word = COMMAND_WORD.matcher(name);
    return word.find() && word.start() > 0
        ? Optional.of(name.substring(0, word.start()))
        : Optional.empty();
  }

  private static boolean oneHost(List<SourceFile> files) {
    Set<String> questions = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (SourceFile file : files) {
      for (Output output : HostFile.of(file).outputs()) {
        boolean fresh = subjects(output).allMatch(questions::add);
        hostname(output, names);
        if (!fresh || names.size() > 1) {
          return false;
        }
      }
    }
    return true;
  }

  /** What an output says something of: two of the same are of two hosts. */
  private static Stream<String> subjects(Output output) {
    String kind = output.kind().name();
    return switch (output.kind()) {
      case REGISTRY -> output.statements().stream().map(key -> kind + path(key)).distinct();
      case NET_USER, LOCAL_GROUP -> Stream.of(kind + upper(output.statements().get(0).word(1)));
      case REG_QUERY, FIREWALL_RULES, SERVICES -> Stream.empty();
      case SYSTEM_INFO_CSV -> Stream.of(PartKind.SYSTEM_INFO.name());
      default -> Stream.of(kind);
    };
  }

  private static void hostname(Output output, Set<String> names) {
    List<ConfigNode> statements = output.statements();
    switch (output.kind()) {
      case SYSTEM_INFO, SYSTEM_INFO_CSV ->
          SystemInfo.hostname(statements).ifPresent(name -> names.add(upper(name)));
      case NET_USERS -> NetUsers.hostname(statements).ifPresent(name -> names.add(upper(name)));
      default -> {}
    }
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  private static String path(ConfigNode key) {
    return key.word(0).toLowerCase(Locale.ROOT);
  }
}
