package org.auscult.formats.mirth;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Hl7Endpoint;
import org.auscult.device.ItemType;
import org.auscult.device.KeyStore;
import org.auscult.device.MessageStore;
import org.auscult.device.StoredSecret;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/**
 * How much of each section the files show: the properties hold the server's own services and keys,
 * a backup holds all channels and users, an exported channel only itself.
 */
final class MirthCoverage {
  private static final String CHANNEL = "serverConfiguration ** / channels ** / channel ** / ";
  private static final String SOURCE = CHANNEL + "sourceConnector ** / properties **";
  private static final String DESTINATION =
      CHANNEL + "destinationConnectors ** / connector ** / properties **";
  private static final Text NO_BACKUP =
      new Text(
          "only a backup of the server configuration holds all channels and users",
          "seule une sauvegarde de la configuration du serveur contient tous les canaux et"
              + " comptes");
  private static final Text NO_PROPERTIES =
      new Text(
          "mirth.properties is not among the files, or its end is missing",
          "mirth.properties ne figure pas parmi les fichiers, ou sa fin manque");

  private final Regions regions;
  private final boolean properties;
  private final boolean backup;
  private final Text obtain;

  MirthCoverage(
      ConfigTree tree, Optional<Text> missing, boolean properties, boolean backup, Text obtain) {
    this.regions = new Regions(tree, missing, obtain);
    this.properties = properties;
    this.backup = backup;
    this.obtain = obtain;
  }

  void claim(DeviceBuilder device) {
    claim(
        device, TlsProfile.TYPE, properties, "https.server.protocols **", "https.ciphersuites **");
    claim(device, MessageStore.TYPE, backup, CHANNEL + "properties **");
    claim(device, Hl7Endpoint.TYPE, backup, SOURCE, DESTINATION);
    claim(device, DicomNode.TYPE, backup, SOURCE, DESTINATION);
    claim(device, Account.TYPE, backup, "serverConfiguration ** / users **", SOURCE);
    claim(device, KeyStore.TYPE, properties && backup, "keystore.storepass **", DESTINATION);
    claim(device, StoredSecret.TYPE, backup, "serverConfiguration **");
    claim(
        device, DataConnection.TYPE, properties && backup, "database **", "serverConfiguration **");
  }

  private void claim(DeviceBuilder device, ItemType type, boolean all, String... patterns) {
    if (all) {
      regions.claim(device, type, patterns);
    } else {
      Text why = type == TlsProfile.TYPE || backup ? NO_PROPERTIES : NO_BACKUP;
      device.cover(type, new Coverage.Partial(why, List.of(), obtain));
    }
  }
}
