package org.auscult.formats.orthanc;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.formats.syntax.RawValues;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * Options that go into no noun: those known to mean nothing for security, and secrets of plugins
 * that are not read, whose words are masked all the same.
 */
final class OrthancOther {
  /** Paths, sizes, times, threads, transfer syntaxes and dictionaries. */
  private static final Set<String> IRRELEVANT =
      Set.of(
          "StorageDirectory",
          "IndexDirectory",
          "TemporaryDirectory",
          "StorageCompression",
          "MaximumStorageSize",
          "MaximumPatientCount",
          "MaximumStorageMode",
          "MaximumStorageCacheSize",
          "LuaHeartBeatPeriod",
          "ConcurrentJobs",
          "JobsEngineThreadsCount",
          "HttpDescribeErrors",
          "HttpCompressionEnabled",
          "HttpThreadsCount",
          "HttpTimeout",
          "HttpRequestTimeout",
          "HttpsCACertificates",
          "KeepAlive",
          "KeepAliveTimeout",
          "TcpNoDelay",
          "DefaultEncoding",
          "AcceptedTransferSyntaxes",
          "DeflatedTransferSyntaxAccepted",
          "JpegTransferSyntaxAccepted",
          "Jpeg2000TransferSyntaxAccepted",
          "JpegLosslessTransferSyntaxAccepted",
          "JpipTransferSyntaxAccepted",
          "Mpeg2TransferSyntaxAccepted",
          "RleTransferSyntaxAccepted",
          "Mpeg4TransferSyntaxAccepted",
          "H265TransferSyntaxAccepted",
          "DicomScpTimeout",
          "DicomScuTimeout",
          "DicomScuPreferredTransferSyntax",
          "DicomEchoChecksFind",
          "DicomThreadsCount",
          "DicomAssociationCloseDelay",
          "DicomTlsCertificate",
          "DicomTlsPrivateKey",
          "DicomTlsTrustedCertificates",
          "SslCertificate",
          "SslTrustedClientCertificates",
          "UserMetadata",
          "UserContentType",
          "StableAge",
          "StoreMD5ForAttachments",
          "QueryRetrieveSize",
          "CaseSensitivePN",
          "LoadPrivateDictionary",
          "Locale",
          "Dictionary",
          "ExternalDictionaries",
          "SynchronousCMove",
          "JobsHistorySize",
          "SaveJobs",
          "MediaArchiveSize",
          "StorageAccessOnFind",
          "DefaultPrivateCreator",
          "StorageCommitmentReportsSize",
          "TranscodeDicomProtocol",
          "BuiltinDecoderTranscoderOrder",
          "IngestTranscoding",
          "IngestTranscodingOfUncompressed",
          "IngestTranscodingOfCompressed",
          "DicomLossyTranscodingQuality",
          "SyncStorageArea",
          "MallocArenaMax",
          "DeidentifyLogsDicomVersion",
          "MaximumPduLength",
          "DatabaseServerIdentifier",
          "CheckRevisions",
          "SynchronousZipStream",
          "ZipLoaderThreads",
          "ExtraMainDicomTags",
          "Warnings",
          "AllowFindSopClassesInStudy",
          "DicomDefaultRetrieveMethod",
          "LimitJobs",
          "LuaOptions",
          "PythonVerbose",
          "StrictAetComparison",
          // pages and figures of the REST API, behind its log-in
          "OrthancExplorerEnabled",
          "MetricsEnabled",
          // the REST API lets the same users upload and delete
          "WebDavDeleteAllowed",
          "WebDavUploadAllowed");

  /** Lists that mean something once they are filled. */
  private static final Set<String> OPTIONAL = Set.of("ServeFolders");

  /** Options whose meaning, that code from elsewhere runs, is in what other settings leave open. */
  private static final Set<String> CODE = Set.of("LuaScripts", "Plugins", "PythonScript");

  /** Switches of which only the value that is not the default means something. */
  private static final Set<String> USUALLY_OFF = Set.of("HttpVerbose", "UnknownSopClassAccepted");

  /** Options with secrets inside. */
  private static final Set<String> SECRETIVE =
      Set.of(
          "RegisteredUsers",
          "OrthancPeers",
          "DicomWeb",
          "HttpProxy",
          "Authorization",
          "PostgreSQL",
          "MySQL",
          "Odbc",
          "AwsS3Storage",
          "AzureBlobStorage");

  private static final Pattern SECRET =
      Pattern.compile(
          "password|passphrase|secret|token|accesskey|apikey|connectionstring|connectionuri|pin$");

  private OrthancOther() {}

  /** Marks the irrelevant options and masks the secrets of all that nobody read. */
  static void sort(OrthancOptions options, ConfigTree tree, Redactor redactor) {
    options
        .all()
        .forEach(
            (key, node) -> {
              boolean off = USUALLY_OFF.contains(key) && node.word(1).equals("false");
              if (IRRELEVANT.contains(key) || emptyList(options, key) || off) {
                node.irrelevantDeep();
              } else if (CODE.contains(key)) {
                node.mappedDeep();
              }
            });
    OrthancPlugins.sort(options);
    for (ConfigTree.Root root : tree.roots()) {
      OrthancComments.mask(root.file(), redactor);
      for (ConfigNode option : root.node().children()) {
        boolean secretive = SECRETIVE.contains(option.word(0));
        option.walk(node -> mask(node, secretive, root.file(), redactor));
      }
    }
  }

  private static boolean emptyList(OrthancOptions options, String key) {
    return OPTIONAL.contains(key) && !options.fills(key);
  }

  private static void mask(ConfigNode node, boolean secretive, SourceFile file, Redactor redactor) {
    boolean scalar = node.words().size() == 2;
    boolean named =
        scalar
            && SECRET.matcher(node.word(0).toLowerCase(Locale.ROOT)).find()
            && !PlaceholderSecrets.refers(node.word(1));
    if (named) {
      redactor.remember(node.word(1));
    }
    if (named || secretive) {
      RawValues.mask(redactor, file, node);
    }
  }
}
