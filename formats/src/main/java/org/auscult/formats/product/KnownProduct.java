package org.auscult.formats.product;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of software that the lifecycle tables know, told by its name, its CPE or its package URL.
 *
 * @param key of the table
 * @param version in the notation of the table
 * @param system true for an operating system or the firmware of a device
 */
public record KnownProduct(String key, String version, boolean system) {
  /** CPE part, vendor and product (NIST, CPE dictionary). */
  private static final Map<String, String> CPES =
      Map.ofEntries(
          Map.entry("o:canonical:ubuntu_linux", "ubuntu"),
          Map.entry("o:debian:debian_linux", "debian"),
          Map.entry("o:centos:centos", "centos"),
          Map.entry("o:cisco:ios", "cisco-ios"),
          Map.entry("o:cisco:ios_xe", "cisco-ios-xe"),
          Map.entry("o:fortinet:fortios", "fortios"),
          Map.entry("o:juniper:junos", "junos"),
          Map.entry("o:mikrotik:routeros", "routeros"),
          Map.entry("o:paloaltonetworks:pan-os", "pan-os"),
          Map.entry("o:arista:eos", "arista-eos"),
          Map.entry("o:cisco:nx-os", "cisco-nxos"),
          Map.entry("o:redhat:enterprise_linux", "rhel"),
          Map.entry("o:alpinelinux:alpine_linux", "alpine"),
          Map.entry("o:vmware:esxi", "vmware-esxi"),
          Map.entry("a:apache:http_server", "apache-http-server"),
          Map.entry("a:apache:tomcat", "tomcat"),
          Map.entry("a:f5:nginx", "nginx"),
          Map.entry("a:nginx:nginx", "nginx"),
          Map.entry("a:mariadb:mariadb", "mariadb"),
          Map.entry("a:mysql:mysql", "mysql"),
          Map.entry("a:oracle:mysql", "mysql"),
          Map.entry("a:openssl:openssl", "openssl"),
          Map.entry("a:oracle:jdk", "oracle-jdk"),
          Map.entry("a:oracle:jre", "oracle-jdk"),
          Map.entry("a:oracle:database_server", "oracle-database"),
          Map.entry("a:php:php", "php"),
          Map.entry("a:postgresql:postgresql", "postgresql"),
          Map.entry("a:python:python", "python"),
          Map.entry("a:redhat:keycloak", "keycloak"),
          Map.entry("a:nextgen:mirth_connect", "mirth"),
          Map.entry("a:orthanc-server:orthanc", "orthanc"),
          Map.entry("a:offis:dcmtk", "dcmtk"));

  private static final Map<String, String> SYSTEMS =
      Map.ofEntries(
          Map.entry("ubuntu", "ubuntu"),
          Map.entry("ubuntu linux", "ubuntu"),
          Map.entry("debian", "debian"),
          Map.entry("debian linux", "debian"),
          Map.entry("debian gnu/linux", "debian"),
          Map.entry("centos", "centos"),
          Map.entry("centos linux", "centos"),
          Map.entry("cisco ios", "cisco-ios"),
          Map.entry("cisco ios xe", "cisco-ios-xe"),
          Map.entry("fortios", "fortios"),
          Map.entry("junos", "junos"),
          Map.entry("junos os", "junos"),
          Map.entry("routeros", "routeros"),
          Map.entry("pan-os", "pan-os"));

  private static final Map<String, String> PROGRAMS =
      Map.ofEntries(
          Map.entry("mirth connect", "mirth"),
          Map.entry("nextgen connect", "mirth"),
          Map.entry("orthanc", "orthanc"),
          Map.entry("dcmtk", "dcmtk"),
          Map.entry("offis dcmtk", "dcmtk"),
          Map.entry("openssl", "openssl"),
          Map.entry("postgresql", "postgresql"),
          Map.entry("mysql", "mysql"),
          Map.entry("mariadb", "mariadb"),
          Map.entry("microsoft sql server", "mssqlserver"),
          Map.entry("apache tomcat", "tomcat"),
          Map.entry("nginx", "nginx"),
          Map.entry("php", "php"),
          Map.entry("keycloak", "keycloak"));

  /** Distributions repair flaws without a new version of the original. */
  private static final List<String> PATCHED =
      List.of("pkg:deb/", "pkg:rpm/", "pkg:apk/", "pkg:alpm/", "pkg:opkg/");

  private static final Set<String> SYSTEM_KINDS =
      Set.of("operating-system", "platform", "firmware", "device");

  /**
   * The product that a component is; empty when there is no table for it, and for the package of a
   * distribution, whose version does not tell what is repaired.
   *
   * @param kind as {@link org.auscult.device.SoftwareComponent#KIND}; empty when it is not said
   */
  public static Optional<KnownProduct> of(
      String kind, String name, String version, String purl, String cpe) {
    if (PATCHED.stream().anyMatch(purl::startsWith)) {
      return Optional.empty();
    }
    String lower = name.strip().toLowerCase(Locale.ROOT);
    String part = identity(cpe);
    Optional<String> windows = windows(kind, name, version, part, cpe);
    if (windows.isPresent()) {
      return windows.map(number -> new KnownProduct("windows", number, true));
    }
    String number = version.isBlank() ? versionOf(cpe) : version.strip();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (CPES.containsKey(part)) {
      return Optional.of(new KnownProduct(CPES.get(part), number, part.startsWith("o:")));
    }
    if (SYSTEM_KINDS.contains(kind) && SYSTEMS.containsKey(lower)) {
      return Optional.of(new KnownProduct(SYSTEMS.get(lower), number, true));
    }
    return Optional.ofNullable(PROGRAMS.get(lower)).map(k -> new KnownProduct(k, number, false));
  }

  private static Optional<String> windows(
      String kind, String name, String version, String part, String cpe) {
    if (part.startsWith("o:microsoft:windows")) {
      String words = part.substring(part.lastIndexOf(':') + 1).replace('_', ' ');
      Optional<String> found = WindowsName.version(words, versionOf(cpe));
      return found.isPresent() ? found : WindowsName.version(name, version);
    }
    return SYSTEM_KINDS.contains(kind) ? WindowsName.version(name, version) : Optional.empty();
  }

  /** Part, vendor and product of a CPE name, in either of its bindings; else empty. */
  private static String identity(String cpe) {
    String[] parts = parts(cpe);
    return parts.length < 3 ? "" : (parts[0] + ':' + parts[1] + ':' + parts[2]).replace("\\", "");
  }

  private static String versionOf(String cpe) {
    String[] parts = parts(cpe);
    boolean said = parts.length > 3 && !Set.of("*", "-", "").contains(parts[3]);
    return said ? parts[3].replace("\\", "") : "";
  }

  private static String[] parts(String cpe) {
    String lower = cpe.toLowerCase(Locale.ROOT);
    if (lower.startsWith("cpe:2.3:")) {
      return lower.substring("cpe:2.3:".length()).split(":");
    }
    return lower.startsWith("cpe:/") ? lower.substring("cpe:/".length()).split(":") : new String[0];
  }
}
