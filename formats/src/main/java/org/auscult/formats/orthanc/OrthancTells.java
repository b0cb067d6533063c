package org.auscult.formats.orthanc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.auscult.format.Tell;
import org.auscult.tree.ConfigNode;

/** Options that speak for Orthanc, with the weight that each has as a tell. */
final class OrthancTells {
  /** Enough for a file to be Orthanc's. */
  static final int ENOUGH = 40;

  /** Options of which every main configuration file has one. */
  static final Set<String> MAIN = Set.of("DicomAet", "DicomPort", "Name", "StorageDirectory");

  private static final Map<String, Integer> WEIGHTS = new TreeMap<>();

  /** Sections of plugins, each with options of which one must stand inside. */
  private static final Map<String, Set<String>> SECTIONS =
      Map.of(
          "PostgreSQL", Set.of("EnableIndex", "EnableStorage"),
          "MySQL", Set.of("EnableIndex", "EnableStorage"),
          "Odbc", Set.of("IndexConnectionString", "StorageConnectionString"),
          "Worklists", Set.of("Database", "SaveInOrthancDatabase"),
          "Gdcm", Set.of("Throttling", "RestrictTransferSyntaxes"),
          "WebViewer", Set.of("CachePath", "CacheSize"),
          "AwsS3Storage", Set.of("BucketName"),
          "AzureBlobStorage", Set.of("ContainerName"),
          "GoogleCloudStorage", Set.of("ServiceAccountFile"),
          "Authorization",
              Set.of("WebService", "WebServiceRootUrl", "WebServiceTokenValidationUrl"));

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
        "PythonVerbose",
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

  /** The options of the outermost object that speak for Orthanc. */
  static List<Tell> in(ConfigNode document) {
    List<Tell> tells = new ArrayList<>();
    for (ConfigNode member : document.children()) {
      int weight = weight(member);
      if (weight > 0) {
        tells.add(new Tell(member.span().firstLine(), "option " + member.word(0), weight));
      }
    }
    return tells;
  }

  /** False when no option stands in the text, so that it need not be parsed. */
  static boolean mentionedIn(String text) {
    return Stream.concat(WEIGHTS.keySet().stream(), SECTIONS.keySet().stream())
        .anyMatch(key -> text.contains('"' + key + '"'));
  }

  /** The weight of a member of the outermost object; 0 for none. */
  /** True for an option that speaks for Orthanc. */
  static boolean known(String option) {
    return WEIGHTS.containsKey(option) || SECTIONS.containsKey(option);
  }

  private static int weight(ConfigNode member) {
    int weight = WEIGHTS.getOrDefault(member.word(0), 0);
    if (SECTIONS.getOrDefault(member.word(0), Set.of()).stream()
        .anyMatch(option -> member.first(option).isPresent())) {
      return ENOUGH;
    }
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
