package org.auscult.formats.annexh;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Entries and attributes that go into no noun: those known to mean nothing for security, and
 * secrets in properties that are not read, whose words are masked all the same.
 */
final class AnnexHOther {
  private static final Set<String> IRRELEVANT_CLASSES =
      Set.of(
          "dcmImageWriter",
          "dcmImageReader",
          "dcmQueue",
          "dcmMetrics",
          "dcmIDGenerator",
          "dcmAttributeSet",
          "dcmAttributeFilter",
          "dcmBulkDataDescriptor",
          "hl7OrderSPSStatus");

  /**
   * Names for people, times, sizes, templates, character sets, kinds of messages, what is
   * negotiated in transfer.
   */
  private static final Set<String> IRRELEVANT =
      caseless(
          "cn",
          "dicomDescription",
          "dicomInstitutionName",
          "dicomInstitutionAddress",
          "dicomInstitutionDepartmentName",
          "dicomStationName",
          "dicomTransferSyntax",
          "dicomAssociationInitiator",
          "dcmRelationalQueries",
          "dcmCombinedDateTimeMatching",
          "dcmFuzzySemanticMatching",
          "dcmTimezoneQueryAdjustment",
          "dcmFuzzyAlgorithmClass",
          "dcmClientBindAddress",
          "dcmTCPConnectTimeout",
          "dcmTCPBacklog",
          "dcmTCPCloseDelay",
          "dcmTCPNoDelay",
          "dcmTCPSendBufferSize",
          "dcmTCPReceiveBufferSize",
          "dcmAARQTimeout",
          "dcmAAACTimeout",
          "dcmARRPTimeout",
          "dcmAATimeout",
          "dcmSendTimeout",
          "dcmStoreTimeout",
          "dcmResponseTimeout",
          "dcmRetrieveTimeout",
          "dcmRetrieveTimeoutTotal",
          "dcmIdleTimeout",
          "dcmSendPDULength",
          "dcmReceivePDULength",
          "dcmMaxOpsInvoked",
          "dcmMaxOpsPerformed",
          "dcmPackPDV",
          "dcmKeyStoreType",
          "dcmKeyStoreURL",
          "dcmTrustStoreType",
          "dcmTrustStoreURL",
          "dcmSendPendingCMoveInterval",
          "dcmSendPendingCGet",
          "dcmIanTaskPollingInterval",
          "dcmTaskPollingInterval",
          "dcmAECacheStaleTimeout",
          "dcmLeadingCFindSCPQueryCacheStaleTimeout",
          "dcmCalculateStudySizePollingInterval",
          "dcmCalculateStudySizeDelay",
          "dcmDiffTaskProgressUpdateInterval",
          "dcmUPSProcessingPollingInterval",
          "dcmWadoSupportedSRClasses",
          "dcmWadoSupportedPRClasses",
          "dcmWadoSR2HtmlTemplateURI",
          "dcmWadoSR2TextTemplateURI",
          "dcmWadoCDA2HtmlTemplateURI",
          "hl7AcceptedMessageType",
          "hl7DefaultCharacterSet",
          "hl7SendingCharacterSet",
          "hl7PatientUpdateTemplateURI",
          "hl7ImportReportTemplateURI",
          "hl7ScheduleProcedureTemplateURI",
          "hl7PSUStudyTemplateURI",
          "hl7PSUMppsTemplateURI",
          "hl7OutgoingPatientUpdateTemplateURI",
          "dcmQueryRetrieveViewID",
          "dcmObjectStorageID",
          "dcmHideSPSWithStatusFromMWL",
          "dcmHideSPSWithStatusFromMWLRS",
          "dcmPurgeStoragePollingInterval",
          "dcmPurgeStgCmtPollingInterval",
          "dcmPurgeStgCmtCompletedDelay",
          "dcmPurgeQueueMessagePollingInterval",
          "dcmDeleteUPSPollingInterval",
          "dcmDeleteUPSCompletedDelay",
          "dcmDeleteUPSCanceledDelay",
          "dcmRejectExpiredStudiesPollingInterval",
          "dcmRejectExpiredStudiesFetchSize",
          "dcmRejectExpiredSeriesFetchSize",
          "dcmCalculateQueryAttributes",
          "dcmBulkDataDescriptorID",
          "dcmAuditSourceTypeCode",
          "dcmAuditSpoolDirectory",
          "dcmAuditLoggerSpoolDirectoryURI",
          "dcmAuditPollingInterval",
          "dcmAuditAggregateDuration",
          "dcmAudit2JsonFhirTemplateURI",
          "dcmAudit2XmlFhirTemplateURI",
          "hl7PSUTemplateParam",
          "dcmCheckMountFilePath",
          "dicomVendorData",
          "dcmStorageConformance",
          "dcmDigitalSignatureSupport",
          "dcmDataElementCoercion",
          "dcmAuditSourceID",
          "dcmAuditEnterpriseSiteID",
          "dcmAuditApplicationName",
          "dcmMergeAttribute",
          "dcmUPSScheduledWorkitemCode",
          "dcmUPSPerformedWorkitemCode",
          "dcmUPSPerformedStationNameCode",
          "hl7PatientArrivalMessageType");

  private static final Pattern SECRET =
      Pattern.compile("password|credential|secret|token|authorization|apikey|accesskey");

  private AnnexHOther() {}

  /** Marks the irrelevant and masks the secrets of all that nobody read. */
  static void sort(AnnexH config, AnnexHSecrets secrets) {
    for (Entry entry : config.directory().entries()) {
      if (entry.isA("dicomTransferCapability")) {
        entry.understood().mapped("dicomSOPClass", "dicomTransferRole");
      } else if (entry.isA("dcmUniqueWebAppName")) {
        entry.understood();
      } else if (entry.isA("dcmWebApp") || entry.isA("dcmAuditRecordRepository")) {
        // their connections are in the model; what a web service does is not
        entry.mapped("dicomNetworkConnectionReference");
      } else if (IRRELEVANT_CLASSES.stream().anyMatch(entry::isA)) {
        entry.irrelevant();
      }
      for (Attribute line : entry.lines()) {
        if (IRRELEVANT.contains(line.name())) {
          line.irrelevant();
        }
        mask(line, secrets);
      }
    }
  }

  /** Properties are written {@code name=value}; addresses may hold user and password. */
  private static void mask(Attribute line, AnnexHSecrets secrets) {
    String value = line.value();
    int equal = value.indexOf('=');
    String name = line.name().equalsIgnoreCase("dcmProperty") ? value : line.name();
    String before = equal > 0 && name.equals(value) ? value.substring(0, equal) : name;
    if (SECRET.matcher(before.toLowerCase(Locale.ROOT)).find()) {
      secrets.remember(line, name.equals(value) ? value.substring(equal + 1) : value);
    }
  }

  private static Set<String> caseless(String... names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(Set.of(names));
    return set;
  }
}
