package org.auscult.formats.ciscoios;

import org.auscult.formats.syntax.CommandTable;

/**
 * Quality of service, tracking of stations, power, faults reported to the maker: known, and without
 * meaning for security, named one by one.
 */
final class CiscoIosHousekeeping {
  private static final String COMMANDS =
      """
      crypto pki token default
      crypto pki trustpool policy
      crypto ca trustpool policy
      device-sensor
      device classifier
      software auto-upgrade
      table-map
      qos queue-softmax-multiplier
      auto qos
      mac address-table aging-time
      mac address-table notification
      mac-address-table aging-time
      mac-address-table notification
      udld
      link state
      power redundancy-mode
      power inline
      transceiver type
      ethernet cfm
      cns id
      service dhcp
      service slave-log
      service internal
      service counters
      service disable-ip-fast-frag
      upgrade fpd
      dialer-list
      spanning-tree loopguard
      spanning-tree logging
      ip device tracking
      ip sla logging
      ip nbar
      ip flow monitor
      ip tcp ecn
      ipv6 dhcp
      wireless mobility
      wireless tag
      ap tag-source
      ap country
      ap dot11\
      """;

  private static final String BLOCKS =
      """
      class-map
      class-map match-any
      class-map match-all
      policy-map
      device-tracking policy
      device-tracking tracking
      spanning-tree mst configuration
      wireless tag site
      wireless tag policy
      wireless tag rf
      wireless profile flex
      l2 vfi
      l2vpn
      pseudowire-class
      bridge-domain
      ip explicit-path\
      """;

  /** Whom the device calls when a part fails. */
  private static final CommandTable<Ios> IN_CALL_HOME =
      CommandTable.<Ios>builder()
          .irrelevant(
              """
              contact-email-addr
              phone-number
              street-address
              contract-id
              customer-id
              site-id
              sender
              profile
              active
              reporting
              destination transport-method
              destination preferred-msg-format
              destination message-size-limit
              subscribe-to-alert-group
              vrf
              source-interface
              source-ip-address\
              """)
          .build();

  private CiscoIosHousekeeping() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table.irrelevant(COMMANDS).irrelevantBlocks(BLOCKS);
    table.on(
        "call-home",
        (ios, command) -> {
          command.node().unmapped().irrelevant();
          IN_CALL_HOME.readInside(ios, command.node());
          command.node().all("profile").forEach(profile -> IN_CALL_HOME.readInside(ios, profile));
        });
  }
}
