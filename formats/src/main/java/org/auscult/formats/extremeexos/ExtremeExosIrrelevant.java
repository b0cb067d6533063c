package org.auscult.formats.extremeexos;

import org.auscult.formats.syntax.CommandTable;

/** Commands that are known and have no meaning for security, named one by one. */
final class ExtremeExosIrrelevant {
  private static final String NAMED =
      """
      configure snmp sysContact
      configure snmp sysLocation
      configure snmpv3 engine-id
      configure sys-recovery-level
      configure timezone
      configure vr * add ports
      configure vr * delete ports
      configure vr * add protocol
      create vr
      create stpd
      configure stpd
      enable stpd
      disable stpd
      configure slot
      configure ports * auto
      configure ports * display-string
      configure mstp
      configure access-list zone SYSTEM application
      configure iproute add
      configure vlan * description
      configure vlan * qosprofile
      configure vlan * protocol
      enable loopback-mode
      enable ipforwarding
      disable ipforwarding
      enable cli history expansion
      enable jumbo-frame
      disable jumbo-frame
      enable sharing
      enable inline-power
      disable inline-power
      configure inline-power
      configure qosprofile
      create qosprofile
      configure dot1p
      enable igmp
      disable igmp
      configure igmp
      enable mld
      disable mld
      configure mld
      configure fdb agingtime
      configure dns-client add
      configure log target\
      """;

  private ExtremeExosIrrelevant() {}

  static void commands(CommandTable.Builder<Exos> table) {
    table.irrelevant(NAMED);
  }
}
