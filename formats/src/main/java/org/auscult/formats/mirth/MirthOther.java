package org.auscult.formats.mirth;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.formats.syntax.RawValues;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
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
          "wsdlDefinitionMap",
          "queueConnectorProperties",
          "responseConnectorProperties",
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
          "mapVariables",
          "removeContentOnCompletion",
          "removeOnlyFilteredOnCompletion",
          "removeAttachmentsOnCompletion",
          "storeAttachments",
          "archiveEnabled",
          "pruneErroredMessages",
          "validateConnection",
          "realm",
          "contextPath",
          "nossl2",
          "usePreemptiveAuthentication",
          "afterProcessingAction",
          "moveToDirectory",
          "moveToFileName",
          "errorReadingAction",
          "errorResponseAction",
          "errorMoveToDirectory",
          "errorMoveToFileName",
          "duration",
          "region",
          "to",
          "from",
          "cc",
          "bcc",
          "replyTo",
          "subject",
          "html",
          "jndiInitialContextFactory",
          "jndiConnectionFactoryName",
          "connectionFactoryClass",
          "destinationName",
          "topic",
          "clientId",
          "durableTopic",
          "selector",
          "reconnectIntervalMillis",
          "checkRemoteHost",
          "documentType",
          "output",
          "pageWidth",
          "pageHeight",
          "pageUnit",
          "className",
          "serviceName",
          "soapBinding",
          "service",
          "operation",
          "soapAction",
          "oneWay",
          "useMtom",
          "attachmentNames",
          "attachmentContents",
          "attachmentTypes",
          "includeHeadersInResponse",
          "acceptTo",
          "connectTo",
          "priority",
          "rspTo",
          "shutdownDelay",
          "stgcmt",
          "ts1",
          "uidnegrsp",
          "startOfMessageBytes",
          "endOfMessageBytes",
          "processBatch",
          "frameEncodingHex",
          "ackOnNewConnection",
          "ackIP",
          "ackPort",
          "algorithms",
          "qopModes",
          "opaque",
          "tokenLocation",
          "locationKey",
          "useLocalTimeZone");

  /** Elements that say nothing while they are empty. */
  private static final Set<String> EMPTY =
      Set.of(
          "headers",
          "parameters",
          "responseHeaders",
          "staticResources",
          "attachments",
          "codeTemplateLibraries",
          "responseHeadersVariable",
          "headersVariable",
          "parametersVariable",
          "attachmentsVariable",
          "credentialsVariable",
          "proxyAddress",
          "proxyPort",
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
          "type",
          "properties");

  private static final Set<String> OPTIONAL =
      Set.of(
          "useResponseHeadersVariable",
          "useHeadersVariable",
          "useParametersVariable",
          "isUseHeadersVariable",
          "isUseAttachmentsVariable",
          "isUseCredentialsVariable",
          "useProxyServer",
          "useScript",
          "useJndi");

  private static final Set<String> SETTINGS =
      Set.of(
          "environmentName",
          "organizationName",
          "clearGlobalMap",
          "queueBufferSize",
          "maxQueueSize",
          "smtpTimeout",
          "smtpFrom",
          "defaultMetaDataColumns",
          "defaultAdministratorBackgroundColor",
          "administratorAutoLogoutIntervalField");

  private static final Pattern SECRET =
      Pattern.compile(
          "pw$|pass$|storepass|keypass|password|passcode|passphrase|secret|token|api_?key");

  private MirthOther() {}

  /** Masks the texts of all elements and properties that are named like secrets. */
  static void mask(ConfigNode root, SourceFile file, Redactor redactor) {
    root.walk(
        node -> {
          String property = MirthXml.attribute(node, "name");
          String name = property.isEmpty() ? node.word(0) : property;
          if (SECRET.matcher(name.toLowerCase(Locale.ROOT)).find()
              && !PlaceholderSecrets.refers(node.word(1))) {
            redactor.remember(node.word(1));
            RawValues.mask(redactor, file, node);
          }
        });
  }

  /** Marks what is irrelevant inside a channel; what is mapped stays so. */
  static void sort(ConfigNode node) {
    String name = node.word(0);
    if (MirthSteps.sort(node)) {
      return;
    }
    if (DEEP.contains(name)) {
      node.irrelevantDeep();
      return;
    }
    boolean empty = node.word(1).isEmpty() && node.everything().isEmpty();
    if (SINGLE.contains(name) || (empty && EMPTY.contains(name)) || off(node)) {
      node.irrelevant();
    }
    node.children().forEach(MirthOther::sort);
  }

  /** An option that is not used, a handler of attachments that is none, a sound version of SMB. */
  private static boolean off(ConfigNode node) {
    return node.word(1).equals("false") && OPTIONAL.contains(node.word(0))
        || node.word(0).equals("type") && node.word(1).equals("None")
        || node.word(0).startsWith("smbM") && node.word(1).matches("SMB[23][0-9]{2}");
  }

  static void settings(ConfigNode settings) {
    settings.children().stream()
        .filter(node -> SETTINGS.contains(node.word(0)))
        .forEach(ConfigNode::irrelevantDeep);
  }
}
