package org.auscult.formats.hapifhir;

import java.util.regex.Pattern;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/** Settings without meaning for security, and secrets in settings that nobody reads. */
final class HapiOther {
  private static final Pattern WITHOUT_MEANING =
      Pattern.compile(
          "spring\\.(main|flyway|jpa|batch|datasource\\.(driverclassname|maxactive|hikari))(\\..*)?"
              + "|hapi\\.fhir\\.(fhirversion|serveraddress|localbaseurls|defaultencoding"
              + "|defaultprettyprint|defaultpagesize|maxpagesize|searchcoord\\w+|advancedluceneindexing"
              + "|enableindex\\w+|useapacheaddressstrategy(https)?|mdmenabled|cqlenabled"
              + "|etagsupportenabled|filtersearchenabled|clientidstrategy|lastnenabled"
              + "|storeresourceinluceneindexenabled|normalizedquantitysearchlevel"
              + "|retaincachedsearchesmins|reusecachedsearchresultsmillis|bundlebatchpool\\w+"
              + "|maxbinarysize|binarystorage\\w*|enforcereferentialintegrityon\\w+"
              + "|autocreateplaceholderreferencetargets|allowcontainssearches"
              + "|allowoverridedefaultsearchparams|defer\\w+|validation\\.\\w+|narrativeenabled"
              + "|fhirpathinterceptorenabled|supportedresourcetypes|partitioning\\.\\w+"
              + "|tester\\.(\\w+\\.)?(name|fhirversion|id)"
              + "|openapienabled|subscription\\.email\\.(from|port|auth|quitwait))"
              + "|hapi\\.fhir\\.cors\\.allowcredentials"
              + "|elasticsearch\\.(debug\\.\\w+|requiredindexstatus|schemamanagementstrategy)"
              + "|image\\.(registry|repository|pullpolicy|flavor)|replicacount|resources(\\..*)?"
              + "|(liveness|readiness|startup)probe\\..*|fullnameoverride|nameoverride"
              + "|logging\\.pattern\\..*|nodeselector|tolerations|affinity|topologyspreadconstraints"
              + "|resourcespreset|(deployment|pod)annotations|imagepullsecrets|poddisruptionbudget\\..*"
              + "|(curl|tests|initcontainers|waitfordatabaseinitcontainer|metrics)\\..*"
              + "|postgresql\\.(image\\..*|auth\\.database)|externaldatabase\\.(port|database)"
              + "|externaldatabase\\.existingsecretkey|service\\.port|ingress\\.annotations(\\..*)?");
  private static final Pattern SECRET = Pattern.compile(".*(password|secret|token|apikey).*");

  private HapiOther() {}

  static void sort(HapiSettings settings, Redactor redactor) {
    settings.each((name, line) -> sort(name, line, redactor));
  }

  private static void sort(String name, ConfigNode line, Redactor redactor) {
    if (WITHOUT_MEANING.matcher(name).matches()) {
      line.irrelevant();
    } else if (SECRET.matcher(name).matches() && line.words().size() > 1) {
      redactor.remember(HapiSettings.value(line));
    }
  }
}
