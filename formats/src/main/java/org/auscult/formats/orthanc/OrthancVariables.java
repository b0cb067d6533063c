package org.auscult.formats.orthanc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of environment variables as the images orthancteam/orthanc read them (Orthanc Book,
 * orthancteam/orthanc Docker images, section Environment variables): the words of an option in
 * capitals with underscores between them, two underscores for each step into a section.
 */
final class OrthancVariables {
  /** A whole configuration as JSON. */
  static final String ALL = "ORTHANC_JSON";

  private static final String PREFIX = "ORTHANC__";

  /** What the rule does not give back: two capitals in a row (env-var-non-standards.json). */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("POSTGRESQL", "PostgreSQL"),
          Map.entry("MYSQL", "MySQL"),
          Map.entry("OHIF", "OHIF"),
          Map.entry("STL", "STL"),
          Map.entry("CASE_SENSITIVE_PN", "CaseSensitivePN"),
          Map.entry("HTTPS_CA_CERTIFICATES", "HttpsCACertificates"),
          Map.entry("STORE_MD5_FOR_ATTACHMENTS", "StoreMD5ForAttachments"),
          Map.entry("IS_DEFAULT_ORTHANC_UI", "IsDefaultOrthancUI"));

  /** Names of before 2020 that are read still (env-var-legacy.json), and those of a plugin. */
  private static final Map<String, String> OLD =
      Map.ofEntries(
          Map.entry("NAME", "Name"),
          Map.entry("AC_ALLOW_REMOTE", "RemoteAccessAllowed"),
          Map.entry("LISTENER_LISTEN_ALL_ADDR", "RemoteAccessAllowed"),
          Map.entry("AC_AUTHENTICATION_ENABLED", "AuthenticationEnabled"),
          Map.entry("AC_REGISTERED_USERS", "RegisteredUsers"),
          Map.entry("AUTHZ_WEBSERVICE", "Authorization.WebService"),
          Map.entry("DICOM_AET", "DicomAet"),
          Map.entry("DICOM_PORT", "DicomPort"),
          Map.entry("DICOM_MODALITIES", "DicomModalities"),
          Map.entry("DICOM_AET_CHECK_ENABLED", "DicomCheckCalledAet"),
          Map.entry("DICOM_ALWAYS_ALLOW_ECHO_ENABLED", "DicomAlwaysAllowEcho"),
          Map.entry("DICOM_ALWAYS_ALLOW_STORE_ENABLED", "DicomAlwaysAllowStore"),
          Map.entry("DICOM_CHECK_MODALITY_HOST_ENABLED", "DicomCheckModalityHost"),
          Map.entry("DW_SERVERS", "DicomWeb.Servers"),
          Map.entry("EXECUTE_LUA_ENABLED", "ExecuteLuaEnabled"),
          Map.entry("LUA_SCRIPTS", "LuaScripts"),
          Map.entry("HTTP_PORT", "HttpPort"),
          Map.entry("HTTP_CL_PROXY", "HttpProxy"),
          Map.entry("HTTP_CL_VERIFY_PEERS", "HttpsVerifyPeers"),
          Map.entry("IMPORT_OVERWRITE_INSTANCES", "OverwriteInstances"),
          Map.entry("PEERS", "OrthancPeers"),
          Map.entry("PG_HOST", "PostgreSQL.Host"),
          Map.entry("PG_PORT", "PostgreSQL.Port"),
          Map.entry("PG_USER", "PostgreSQL.Username"),
          Map.entry("PG_PASSWORD", "PostgreSQL.Password"),
          Map.entry("PG_SSL", "PostgreSQL.EnableSsl"),
          Map.entry("STORE_DICOM", "StoreDicom"),
          Map.entry("STABLE_AGE", "StableAge"));

  /** Switches of the start-up and of plugins that open nothing by themselves. */
  private static final Set<String> IRRELEVANT =
      Set.of(
          "VERBOSE_ENABLED",
          "TRACE_ENABLED",
          "NO_JOBS",
          "LOGDIR",
          "LOGFILE",
          "MALLOC_ARENA_MAX",
          "FORCE_HOST_ID",
          "GENERATE_HOST_ID_IF_MISSING",
          "TZ",
          "LOCALE",
          "WVB_ENABLED",
          "OWV_ENABLED",
          "DW_ENABLED",
          "WL_ENABLED",
          "ORTHANC_EXPLORER_2_ENABLED");

  private OrthancVariables() {}

  /** True for a switch that is known to mean nothing for security. */
  static boolean irrelevant(String name) {
    return IRRELEVANT.contains(name) || name.endsWith("_PLUGIN_ENABLED");
  }

  /** True for a name that only Orthanc's images read: it says which option it sets. */
  static boolean telling(String name) {
    return name.equals(ALL)
        || (name.startsWith(PREFIX)
            && path(name).filter(path -> OrthancTells.known(path.get(0))).isPresent());
  }

  /** The option that a variable sets, outermost first; empty when it sets none. */
  static Optional<List<String>> path(String name) {
    if (OLD.containsKey(name)) {
      return Optional.of(List.of(OLD.getOrDefault(name, "").split("\\.")));
    }
    if (!name.startsWith(PREFIX)) {
      return Optional.empty();
    }
    List<String> path = new ArrayList<>();
    for (String word : name.substring(PREFIX.length()).split("__")) {
      path.add(EXCEPTIONS.getOrDefault(word, camelCase(word)));
    }
    return Optional.of(path);
  }

  private static String camelCase(String word) {
    StringBuilder option = new StringBuilder();
    for (String part : word.split("_")) {
      if (!part.isEmpty()) {
        option.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return option.toString();
  }
}
