package org.auscult.formats.syntax;

import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Coverage;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.ItemType;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.VpnTunnel;
import org.auscult.device.WirelessNetwork;
import org.auscult.device.Zone;
import org.auscult.source.Text;

/** What the export of an application, such as an archive, can tell and what it cannot. */
public final class Application {
  private static final List<ItemType> ABSENT =
      List.of(
          NetworkInterface.TYPE,
          Zone.TYPE,
          AccessRule.TYPE,
          VpnTunnel.TYPE,
          WirelessNetwork.TYPE,
          SnmpCommunity.TYPE,
          SnmpUser.TYPE);

  private static final Text NO_EQUIPMENT =
      new Text(
          "an application has nothing of this kind; the machine and network under it do",
          "une application n’a rien de tel, à la différence de la machine et du réseau dessous");

  private static final Text OTHER_SERVICES =
      new Text(
          "the application's own services do not tell what else its machine offers",
          "les services de l’application n’indiquent pas ce que sa machine offre d’autre");

  private static final Text ON_THE_MACHINE =
      new Text(
          "export the configuration of the machine too",
          "exporter aussi la configuration de la machine");

  private Application() {}

  /** Says that questions about network equipment do not arise. */
  public static void absent(DeviceBuilder device) {
    ABSENT.forEach(type -> device.cover(type, new Coverage.Absent(NO_EQUIPMENT)));
  }

  /** Says that no service of the machine under the application can be ruled out. */
  public static void otherServices(DeviceBuilder device) {
    device.cover(
        NetworkService.TYPE, new Coverage.Partial(OTHER_SERVICES, List.of(), ON_THE_MACHINE));
  }
}
