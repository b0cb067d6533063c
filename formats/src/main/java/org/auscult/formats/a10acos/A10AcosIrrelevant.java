package org.auscult.formats.a10acos;

import java.util.Set;
import org.auscult.formats.syntax.CommandTable;

/** Commands that are known and have no meaning for security, named one by one. */
final class A10AcosIrrelevant {
  private static final String SYSTEM =
      """
      timezone
      fail-safe
      monitor
      system resource-usage
      system ports
      system cpu-load-sharing
      system per-vlan-limit
      system all-vlan-limit
      system ve-mac-scheme
      system session-reclaim-limit
      system class-list-hitcount-enable
      system cli-session-limit
      terminal auto-size
      terminal editing
      terminal history
      terminal length
      terminal width
      tftp blksize
      techreport
      ip frag
      ip dns
      ip route
      ipv6 route
      ip nat translation
      ip nat pool
      ip nat inside
      lacp system-priority
      mac-age-time
      arp-timeout
      arp
      slb resource-usage
      cgnv6 resource-usage
      cgnv6 translation
      logging lsn
      logging console
      logging email
      logging monitor
      logging trap
      logging facility
      netflow common
      vcs disable
      multi-config
      web-service axapi-session-limit
      web-service gui-session-limit
      web-service axapi-timeout-policy
      snmp-server location
      snmp-server contact
      snmp-server engineID
      snmp-server enable traps
      snmp-server view
      authentication enable
      authentication mode
      floating-ip
      gslb system
      gslb dns
      aam authentication global max-auth-resp-size
      cgnv6 fixed-nat port-mapping-files-count
      cgnv6 logging nat-quota-exceeded
      cgnv6 logging nat-resource-exhausted
      cgnv6 nat histogram
      cgnv6 one-to-one mapping-timeout
      cgnv6 stateful-firewall alg rtp-stun-timeout
      cgnv6 stateful-firewall tcp syn-timeout
      ha arp-retry
      ha check
      ha restart-time
      ha time-interval
      ha timeout-retry-count
      admin-lockout reset-time
      vrrp-a set-id
      vrrp-a device-id
      vrrp-a session-sync
      vrrp-a vrid-lead
      vrrp-a interface
      vrrp-a preferred-session-sync-port
      ha group
      ha interface
      ha conn-mirror
      ha preemption-enable
      end\
      """;

  private static final String BLOCKS =
      """
      health monitor
      health global
      vrrp-a fail-over-policy-template
      vrrp-a vrid
      vrrp-a peer-group
      slb player-id-global
      aam resource-usage
      cgnv6 lsn
      cgnv6 ds-lite
      cgnv6 lw-4o6
      cgnv6 map
      cgnv6 nat64
      cgnv6 nat46-stateless
      cgnv6 sixrd
      cgnv6 scaleout
      cgnv6 sctp
      slb template tcp
      slb template udp
      slb template port
      slb template server
      slb template virtual-port
      slb template persist
      spanning-tree mode
      cloud-services meta-data
      rba role NetworkAdmin
      rba role NetworkOperator
      rba role PartitionNetworkOperator
      rba role PartitionReadOnly
      rba role PartitionReadWrite
      rba role PartitionSlbServiceAdmin
      rba role PartitionSlbServiceOperator
      rba role ReadOnlyAdmin
      rba role ReadWriteAdmin
      rba role SharedPartViewer
      rba role SlbServiceAdmin
      rba role SlbServiceOperator
      rba role SystemAdmin
      sflow setting
      sflow collector\
      """;

  static final Set<String> FACE =
      words(
          """
          load-interval mtu duplexity speed flow-control lacp lacp-trunk trunk-group
          icmp-rate-limit user-tag monitor media-type-copper
          virtual-wire remove-vlan-tag auto-neg-enable fec-forced-on
          """);

  static final Set<String> FACE_IP =
      words(
          "nat ospf rip router default-gateway helper-address slb-partition-redirect control-apps-use-mgmt-port cache-spoofing-port allow-promiscuous-vip enable");

  static final Set<String> PAIR =
      words(
          "device-id set-id hello-interval dead-timer arp-retry preemption-delay track-event-delay restart-time disable-default-vrid forward-l4-packet-on-standby");

  static final Set<String> SERVER =
      words(
          """
          enable disable health-check health-check-disable stats-data-enable stats-data-disable
          template conn-limit conn-resume weight port method persist-scoring priority
          slow-start spoofing-cache extended-stats external-ip alternate user-tag
          min-active-member backup-server-event-log reset sample-rsp-time traffic-replication-mirror
          """);

  static final Set<String> VIRTUAL =
      words(
          """
          enable stats-data-enable stats-data-disable conn-limit def-selection-if-pref-failed
          bucket-count template source-nat name use-rcv-hop-for-resp redistribution-flagged vrid
          extended-stats ha-group ha-conn-mirror snat-on-vip arp-disable user-tag
          no-dest-nat when-all-up auto sampling-enable
          """);

  /** Tuning of {@code slb common}; what detects and limits attacks there is not named. */
  static final Set<String> COMMON =
      words(
          """
          aflex-table-entry-aging-interval auto-nat-no-ip-refresh dns-cache-age
          dns-cache-entry-size ecmp-hash lb-method-hash max-buff-queued-per-conn
          max-http-header-count msl-time mss-table service-group-on-no-dest-nat-vports
          """);

  /** What {@code visibility} measures, and how much of it is kept. */
  static final Set<String> VISIBILITY = words("granularity file reporting packet-capture");

  static final Set<String> TLS =
      words("chain-cert session-cache-size session-cache-timeout server-name template user-tag");

  private A10AcosIrrelevant() {}

  static void commands(CommandTable.Builder<Acos> table) {
    table.irrelevant(SYSTEM).irrelevantBlocks(BLOCKS);
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
