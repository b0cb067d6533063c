package org.auscult.device;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All nouns of the model. A noun enters with its first rule and leaves with its last. */
public final class DeviceModel {
  private static final List<ItemType> ALL =
      List.of(
          Identity.TYPE,
          Firmware.TYPE,
          PasswordPolicy.TYPE,
          SessionPolicy.TYPE,
          Aaa.TYPE,
          LoggingPolicy.TYPE,
          SshServer.TYPE,
          Account.TYPE,
          AuthServer.TYPE,
          NetworkService.TYPE,
          TlsProfile.TYPE,
          NetworkInterface.TYPE,
          SwitchingPolicy.TYPE,
          RoutingPolicy.TYPE,
          Zone.TYPE,
          AccessRule.TYPE,
          SnmpCommunity.TYPE,
          SnmpUser.TYPE,
          LogTarget.TYPE,
          TimeSource.TYPE,
          Certificate.TYPE,
          VpnTunnel.TYPE,
          RemoteAccess.TYPE,
          WirelessNetwork.TYPE,
          RemovableMedia.TYPE,
          StorageEncryption.TYPE,
          Backup.TYPE,
          UpdatePolicy.TYPE,
          Cluster.TYPE,
          DicomNode.TYPE,
          Hl7Endpoint.TYPE,
          DataConnection.TYPE,
          KeyStore.TYPE,
          StoredSecret.TYPE,
          MessageStore.TYPE,
          ServerPolicy.TYPE,
          WindowsPolicy.TYPE,
          UserRight.TYPE,
          SecurityOption.TYPE,
          HostPolicy.TYPE,
          ManufacturerClaim.TYPE,
          SoftwareComponent.TYPE,
          FlawStatement.TYPE);

  private static final Map<String, ItemType> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(ItemType::name, type -> type));

  private DeviceModel() {}

  /** Every noun, in the order that dumps show them. */
  public static List<ItemType> all() {
    return ALL;
  }

  /** The list nouns. */
  public static List<ItemType> lists() {
    return ALL.stream().filter(type -> !type.single()).toList();
  }

  /** The single nouns. */
  public static List<ItemType> singles() {
    return ALL.stream().filter(ItemType::single).toList();
  }

  /** The noun with this name. */
  public static Optional<ItemType> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
