package org.auscult.formats.mirth;

import java.util.Set;
import org.auscult.tree.ConfigNode;

/** Elements of channels that are known to mean nothing for security. */
final class MirthOther {
  /** With all that stands inside: formats of data, counters, names, threads, schedules. */
  private static final Set<String> DEEP =
      Set.of(
          "inboundProperties",
          "outboundProperties",
          "inboundDataType",
          "outboundDataType",
          "sourceConnectorProperties",
          "destinationConnectorProperties",
          "pollConnectorProperties",
          "transmissionModeProperties",
          "resourceIds",
          "metaDataColumns",
          "channelTags",
          "lastModified",
          "dependentIds",
          "dependencyIds");

  private static final Set<String> SINGLE =
      Set.of(
          "id",
          "nextMetaDataId",
          "description",
          "revision",
          "metaDataId",
          "transportName",
          "mode",
          "waitForPrevious",
          "userId",
          "clearGlobalChannelMap",
          "initialState",
          "sequenceNumber",
          "elementName",
          "level",
          "tags",
          "name",
          "exportData",
          "metadata",
          "attachmentProperties",
          "pluginProperties",
          "respondOnNewConnection",
          "responseAddress",
          "responsePort",
          "reconnectInterval",
          "receiveTimeout",
          "sendTimeout",
          "responseTimeout",
          "socketTimeout",
          "timeout",
          "bufferSize",
          "maxConnections",
          "keepConnectionOpen",
          "maxIdleTime",
          "dataTypeBinary",
          "charsetEncoding",
          "charset",
          "binary",
          "overrideLocalBinding",
          "localAddress",
          "localPort",
          "localHost",
          "localApplicationEntity",
          "ignoreResponse",
          "queueOnResponseTimeout",
          "xmlBody",
          "parseMultipart",
          "includeMetadata",
          "binaryMimeTypes",
          "binaryMimeTypesRegex",
          "responseContentType",
          "responseDataTypeBinary",
          "responseStatusCode",
          "responseXmlBody",
          "responseParseMultipart",
          "responseIncludeMetadata",
          "responseBinaryMimeTypes",
          "responseBinaryMimeTypesRegex",
          "method",
          "multipart",
          "contentType",
          "passive",
          "outputPattern",
          "outputAppend",
          "errorOnExists",
          "temporary",
          "fileFilter",
          "regex",
          "directoryRecursion",
          "ignoreDot",
          "checkFileAge",
          "fileAge",
          "fileSizeMinimum",
          "fileSizeMaximum",
          "ignoreFileSizeMaximum",
          "sortBy",
          "aggregateResults",
          "cacheResults",
          "retryCount",
          "retryInterval",
          "fetchSize",
          "encoding",
          "updateMode",
          "soCloseDelay",
          "releaseTo",
          "requestTo",
          "idleTo",
          "reaper",
          "rspDelay",
          "pdv1",
          "sndpdulen",
          "rcvpdulen",
          "async",
          "bigEndian",
          "bufSize",
          "defts",
          "nativeData",
          "sorcvbuf",
          "sosndbuf",
          "tcpDelay",
          "channelId",
          "mapVariables");

  /** Elements that say nothing while they are empty. */
  private static final Set<String> EMPTY =
      Set.of(
          "elements",
          "inboundTemplate",
          "outboundTemplate",
          "headers",
          "parameters",
          "responseHeaders",
          "staticResources",
          "attachments",
          "codeTemplateLibraries",
          "content",
          "template",
          "contextPath",
          "proxyAddress",
          "proxyPort",
          "update",
          "dest",
          "keyStore",
          "trustStore",
          "keyPW",
          "keyStorePW",
          "trustStorePW",
          "username",
          "password",
          "passcode",
          "remoteAddress",
          "remotePort",
          "batchScript",
          "type",
          "properties");

  private static final Set<String> SETTINGS =
      Set.of("environmentName", "clearGlobalMap", "queueBufferSize", "smtpTimeout", "smtpFrom");

  private MirthOther() {}

  /** Marks what is irrelevant inside a channel; what is mapped stays so. */
  static void sort(ConfigNode node) {
    String name = node.word(0);
    if (DEEP.contains(name)) {
      node.irrelevantDeep();
      return;
    }
    boolean empty = node.word(1).isEmpty() && node.everything().isEmpty();
    if (SINGLE.contains(name) || (empty && EMPTY.contains(name)) || idle(node)) {
      node.irrelevant();
    }
    node.children().forEach(MirthOther::sort);
  }

  /** A filter or transformer without steps. */
  private static boolean idle(ConfigNode node) {
    return switch (node.word(0)) {
      case "filter", "transformer", "responseTransformer" ->
          node.first("elements").filter(e -> e.children().isEmpty()).isPresent();
      default -> false;
    };
  }

  static void settings(ConfigNode settings) {
    settings.children().stream()
        .filter(node -> SETTINGS.contains(node.word(0)))
        .forEach(ConfigNode::irrelevant);
  }
}
