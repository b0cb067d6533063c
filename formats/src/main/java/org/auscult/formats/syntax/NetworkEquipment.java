package org.auscult.formats.syntax;

import java.util.List;
import org.auscult.device.Coverage;
import org.auscult.device.DataConnection;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Hl7Endpoint;
import org.auscult.device.ItemType;
import org.auscult.device.KeyStore;
import org.auscult.device.MessageStore;
import org.auscult.source.Text;

/** What switches, routers and firewalls have none of, by their nature. */
public final class NetworkEquipment {
  private static final List<ItemType> ABSENT =
      List.of(
          DicomNode.TYPE, Hl7Endpoint.TYPE, MessageStore.TYPE, DataConnection.TYPE, KeyStore.TYPE);

  private NetworkEquipment() {}

  /** Says so of this device. */
  public static void absent(DeviceBuilder device) {
    Text because =
        new Text(
            "network equipment has nothing of this kind", "un équipement réseau n’a rien de tel");
    ABSENT.forEach(type -> device.cover(type, new Coverage.Absent(because)));
  }
}
