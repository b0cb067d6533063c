package org.auscult.formats.orthanc;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.auscult.tree.ConfigNode;

/** Options of the official plugins that are known to mean nothing for security. */
final class OrthancPlugins {
  /** Names by section: paths, sizes, times, schedules, looks, and tags to show. */
  private static final Map<String, List<String>> IRRELEVANT = new TreeMap<>();

  /** Sections that hold nothing but how a viewer looks and caches. */
  private static final List<String> VIEWERS =
      List.of("StoneWebViewer", "WebViewer", "OHIF", "VolView", "OrthancExplorer2.UiOptions");

  static {
    name("DicomWeb", "Enable", "Root", "EnableWado", "WadoRoot", "Ssl", "Host", "PublicRoot");
    name("DicomWeb", "QidoCaseSensitive", "StowMaxInstances", "StowMaxSize");
    name("DicomWeb", "StudiesMetadata", "SeriesMetadata", "MetadataWorkerThreadsCount");
    name("DicomWeb", "StudiesMetadataExtrapolatedTags", "SeriesMetadataExtrapolatedTags");
    name("DicomWeb", "EnableMetadataCache", "EnablePerformanceLogs");
    for (String database : List.of("PostgreSQL", "MySQL", "Odbc")) {
      name(database, "Database", "Lock", "UnixSocket", "IndexConnectionsCount", "PrepareIndex");
      name(database, "MaximumConnectionRetries", "ConnectionRetryInterval", "TransactionMode");
      name(database, "EnableVerboseLogs", "Schema", "SslCACertificates", "ApplicationName");
    }
    for (String objects : List.of("AwsS3Storage", "AzureBlobStorage", "GoogleCloudStorage")) {
      name(objects, "BucketName", "Region", "ContainerName", "RootPath", "StorageStructure");
      name(objects, "ConnectionTimeout", "RequestTimeout", "UseTransferManager", "HybridMode");
      name(objects, "MigrationFromFileSystemEnabled", "EnableLegacyUnknownFiles");
      name(objects, "VirtualAddressing", "EnableAwsSdkLogs", "CreateContainerIfNotExists");
    }
    name("Authorization", "WebServiceIdentifier", "StandardConfigurations");
    name("OrthancExplorer2", "Enable", "Root", "IsDefaultOrthancUI", "Theme", "CustomTitle");
    name("OrthancExplorer2", "CustomCssPath", "CustomLogoUrl", "CustomLogoPath");
    name("OrthancExplorer2", "CustomFavIconPath");
    name("OrthancExplorer2.Keycloak", "Enable", "Realm", "ClientId");
    name("Worklists", "Enable", "Database", "FilterIssuerAet", "LimitAnswers");
    name("Gdcm", "Enable", "Throttling", "RestrictTransferSyntaxes");
    name("Housekeeper", "Enable", "GlobalPropertyId", "Force", "ThrottleDelay", "Schedule");
    name("Housekeeper", "Triggers", "LimitMainDicomTagsReconstructLevel");
    name("DelayedDeletion", "Enable", "Path", "ThrottleDelayMs");
    name("AdvancedStorage", "Enable", "NamingScheme", "MaxPathLength", "OtherAttachmentsPrefix");
    name("AdvancedStorage", "MultipleStorages", "DelayedDeletion", "Indexer");
    name("Indexer", "Enable", "Folders", "Interval");
    name("Transfers", "Threads", "BucketSize", "CacheSize", "MaxPushTransactions");
    name("Transfers", "MaxHttpRetries", "PeerConnectivityTimeout");
    name("Neuro", "Enable");
    name("STL", "Enable");
    name("Tcia", "Enable");
  }

  private OrthancPlugins() {}

  private static void name(String section, String... options) {
    IRRELEVANT.merge(
        section,
        List.of(options),
        (known, more) -> Stream.concat(known.stream(), more.stream()).toList());
  }

  /** Marks them, and a section that they are all of. */
  static void sort(OrthancOptions options) {
    VIEWERS.forEach(viewer -> options.everywhere(viewer).forEach(ConfigNode::irrelevantDeep));
    for (Map.Entry<String, List<String>> section : IRRELEVANT.entrySet()) {
      for (String option : section.getValue()) {
        options.everywhere(section.getKey() + "." + option).forEach(ConfigNode::irrelevantDeep);
      }
      options.everywhere(section.getKey()).forEach(ConfigNode::irrelevant);
    }
  }
}
