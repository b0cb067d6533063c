package org.auscult.formats.orthanc;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.ItemType;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/**
 * How much of each section the files show. Orthanc takes an option from one file only, so a list
 * whose option stands here is all here, and one whose option does not may stand in a file that is
 * missing, as users do in Debian's {@code credentials.json}.
 */
final class OrthancCoverage {
  private static final String[] TLS = {
    "SslEnabled **",
    "SslMinimumProtocolVersion **",
    "SslCiphersAccepted **",
    "SslVerifyPeers **",
    "DicomTlsEnabled **",
    "DicomTlsRemoteCertificateRequired **",
    "DicomTlsMinimumProtocolVersion **",
    "DicomTlsCiphersAccepted **"
  };

  /** A plugin that is not known may connect to something. */
  private static final String ANY_SECTION = "*";

  private static final List<String> SCRIPTS = List.of("LuaScripts", "PythonScript");

  private static final Text BY_SCRIPTS =
      new Text(
          "scripts of Orthanc may open connections of their own",
          "les scripts d’Orthanc peuvent ouvrir leurs propres connexions");

  private static final Text ELSEWHERE =
      new Text(
          "the option may stand in another file of the folder, or in Orthanc's database",
          "l’option peut figurer dans un autre fichier du dossier, ou dans la base d’Orthanc");

  private static final Text DEFAULT_USER =
      new Text(
          "no user is registered: Orthanc 1.5.8 to 1.12.8 then adds one with a published password,"
              + " and the version is not in the configuration",
          "aucun utilisateur n’est déclaré : Orthanc 1.5.8 à 1.12.8 en ajoute alors un, au mot de"
              + " passe publié, et la version ne figure pas dans la configuration");

  private final OrthancOptions options;
  private final Regions regions;
  private final Text obtain;

  OrthancCoverage(OrthancOptions options, ConfigTree tree, Optional<Text> missing, Text obtain) {
    this.options = options;
    this.regions = new Regions(tree, missing, obtain);
    this.obtain = obtain;
  }

  void claim(DeviceBuilder device) {
    claim(device, TlsProfile.TYPE, options.main(), TLS);
    accounts(device);
    claim(
        device,
        DicomNode.TYPE,
        options.main() && listed("DicomModalities") && here("DicomModalitiesInDatabase"),
        "DicomModalities",
        "DicomAet **",
        "MultitenantDicom",
        "DicomModalitiesInDatabase **");
    if (SCRIPTS.stream().anyMatch(options::fills)) {
      device.cover(DataConnection.TYPE, new Coverage.Partial(BY_SCRIPTS, List.of(), obtain));
      return;
    }
    claim(
        device,
        DataConnection.TYPE,
        options.main()
            && listed("OrthancPeers")
            && here("OrthancPeersInDatabase")
            && here("DicomWeb.ServersInDatabase"),
        "OrthancPeers",
        "OrthancPeersInDatabase **",
        "HttpProxy **",
        ANY_SECTION);
  }

  private void accounts(DeviceBuilder device) {
    if (listed("RegisteredUsers") && mayAddItsOwn()) {
      device.cover(Account.TYPE, new Coverage.Partial(DEFAULT_USER, List.of(), obtain));
    } else {
      claim(device, Account.TYPE, listed("RegisteredUsers"), "RegisteredUsers");
    }
  }

  /** True when nobody is registered and other machines are asked for a password. */
  private boolean mayAddItsOwn() {
    return !options.fills("RegisteredUsers")
        && options.remoteAccess().value().orElse(true)
        && options.authentication().value().orElse(true);
  }

  /** Without the option the list is empty, where no other file can state it. */
  private boolean listed(String key) {
    return options.node(key).isPresent() || options.image();
  }

  /** False when a list is, or may be, kept in the database. */
  private boolean here(String inDatabase) {
    return !options.flag(inDatabase, false).value().orElse(true);
  }

  private void claim(DeviceBuilder device, ItemType type, boolean all, String... patterns) {
    if (all) {
      regions.claim(device, type, patterns);
    } else {
      device.cover(type, new Coverage.Partial(ELSEWHERE, List.of(), obtain));
    }
  }
}
