package org.auscult.formats.orthanc;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.auscult.tree.ConfigNode;

/** Options that speak for Orthanc, with the weight that each has as a tell. */
final class OrthancTells {
  /** Enough for a file to be Orthanc's. */
  static final int ENOUGH = 40;

  /** Options of which every main configuration file has one. */
  static final Set<String> MAIN = Set.of("DicomAet", "DicomPort", "Name", "StorageDirectory");

  private static final Map<String, Integer> WEIGHTS = new TreeMap<>();

  static {
    weigh(
        ENOUGH,
        "DicomAet",
        "DicomPort",
        "DicomModalities",
        "DicomServerEnabled",
        "DicomCheckCalledAet",
        "DicomCheckModalityHost",
        "DicomTlsEnabled",
        "DicomAlwaysAllowEcho",
        "DicomAlwaysAllowStore",
        "OrthancPeers",
        "OrthancExplorerEnabled",
        "OrthancExplorer2",
        "RegisteredUsers",
        "ServeFolders",
        "LuaScripts",
        "LuaHeartBeatPeriod",
        "AdvancedStorage",
        "StoneWebViewer",
        "DicomWeb");
    weigh(
        20,
        "IndexDirectory",
        "RemoteAccessAllowed",
        "AuthenticationEnabled",
        "OverwriteInstances",
        "ExecuteLuaEnabled",
        "HttpServerEnabled",
        "SslMinimumProtocolVersion",
        "Worklists",
        "AwsS3Storage",
        "AzureBlobStorage",
        "GoogleCloudStorage");
    weigh(30, "StorageDirectory");
    weigh(10, "Name", "HttpPort", "PostgreSQL", "MySQL", "StableAge", "Plugins", "SslEnabled");
  }

  private OrthancTells() {}

  /** False when no option stands in the text, so that it need not be parsed. */
  static boolean mentionedIn(String text) {
    return WEIGHTS.keySet().stream().anyMatch(key -> text.contains('"' + key + '"'));
  }

  /** The weight of a member of the outermost object; 0 for none. */
  static int weight(ConfigNode member) {
    int weight = WEIGHTS.getOrDefault(member.word(0), 0);
    boolean container = member.words().size() == 1;
    return switch (member.word(0)) {
      case "RegisteredUsers", "ServeFolders", "AdvancedStorage", "StoneWebViewer", "DicomWeb" ->
          container ? weight : 0;
      default -> weight;
    };
  }

  private static void weigh(int weight, String... keys) {
    for (String key : keys) {
      WEIGHTS.put(key, weight);
    }
  }
}
