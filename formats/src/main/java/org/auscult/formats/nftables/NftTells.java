package org.auscult.formats.nftables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** What speaks for a file being rules of nftables. */
final class NftTells {
  private static final int ENOUGH = 50;
  private static final int LINES = 400;
  private static final Pattern TABLE =
      Pattern.compile("(add )?table (ip|ip6|inet|arp|bridge|netdev)? ?[\\w-]+ *\\{?.*");
  private static final Pattern HOOK =
      Pattern.compile(
          ".*type (filter|nat|route) hook"
              + " (prerouting|input|forward|output|postrouting|ingress|egress)\\b.* priority .*");
  private static final Pattern FOREIGN =
      Pattern.compile("#! ?/(usr/)?bin/(?!env nft).*|.*(\\{\\{|\\{%|<%|\\$\\{).*");

  private final Map<String, Tell> found = new LinkedHashMap<>();

  private NftTells() {}

  static List<Tell> of(SourceFile file) {
    if (file.binary()) {
      return List.of();
    }
    NftTells tells = new NftTells();
    for (int line = 1; line <= Math.min(LINES, file.lineCount()); line++) {
      String bare = file.line(line).strip();
      if (FOREIGN.matcher(bare).matches()) {
        return List.of();
      }
      tells.see(line, bare);
    }
    int weight = tells.found.values().stream().mapToInt(Tell::weight).sum();
    return weight < ENOUGH ? List.of() : List.copyOf(tells.found.values());
  }

  private void see(int number, String line) {
    tell(number, line.contains("type ") && HOOK.matcher(line).matches(), "chain with a hook", 40);
    tell(number, line.contains("table ") && TABLE.matcher(line).matches(), "table", 20);
    tell(number, line.startsWith("chain ") && line.contains("{"), "chain", 10);
    tell(number, line.matches("#!.*/nft -f.*"), "script of nft", 20);
    tell(number, line.equals("flush ruleset"), "flush of the rules", 10);
  }

  private void tell(int line, boolean shown, String what, int weight) {
    if (shown) {
      found.putIfAbsent(what, new Tell(line, what, weight));
    }
  }
}
