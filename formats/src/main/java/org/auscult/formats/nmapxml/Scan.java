package org.auscult.formats.nmapxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.Coverage;
import org.auscult.formats.syntax.DataObject;
import org.auscult.source.Redactor;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * What a scan asked: which ports, and with which arguments.
 *
 * @param asked its ports by protocol, such as {@code tcp 1-1000}
 * @param community true when it asked SNMP agents with a community that its arguments name
 * @param missing why it is not whole; empty when it is
 */
record Scan(String asked, boolean community, Optional<Text> missing, Text obtain) {
  private static final Set<String> ABOUT_THE_RUN =
      Set.of(
          "verbose",
          "debugging",
          "taskbegin",
          "taskprogress",
          "taskend",
          "hosthint",
          "target",
          "prescript",
          "postscript",
          "output",
          "runstats");

  private static final int READABLE = 60;

  /** Arguments of scripts that are secrets (NSEDoc, libraries snmp, smbauth, creds, brute). */
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)[\\w.]*(?:pass|password|community|hash|creds)(?:\\.[\\w-]+)?=([^,\\s\"'{}]+)");

  static Scan of(DataObject run, Redactor redactor, Optional<Text> missing, Text obtain) {
    List<String> asked = new ArrayList<>();
    for (ConfigNode child : run.mapped().node().children()) {
      if (child.word(0).equals("scaninfo")) {
        DataObject info = new DataObject(child).mapped();
        asked.add(info.text("protocol") + " " + shortened(info.text("services")));
      } else if (ABOUT_THE_RUN.contains(child.word(0))) {
        child.irrelevantDeep();
      }
    }
    String arguments = run.text("args");
    SECRET.matcher(arguments).results().forEach(found -> redactor.remember(found.group(1)));
    boolean community = arguments.contains("snmpcommunity") || arguments.contains("creds.snmp");
    return new Scan(String.join(", ", asked), community, missing, obtain);
  }

  private static String shortened(String ports) {
    return ports.length() <= READABLE ? ports : ports.substring(0, READABLE) + "…";
  }

  /** How much of the open services a scan shows: never all of them. */
  Coverage services() {
    Text why =
        asked.isEmpty()
            ? new Text(
                "a scan shows only the ports that it asked",
                "un balayage ne montre que les ports interrogés")
            : new Text(
                "a scan shows only the ports that it asked, here " + asked,
                "un balayage ne montre que les ports interrogés, ici " + asked);
    return new Coverage.Partial(missing.orElse(why), List.of(), obtain);
  }
}
