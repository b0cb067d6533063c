package org.auscult.formats.checkpointgaia;

import org.auscult.formats.syntax.CommandTable;

/** Commands that say nothing about security: looks, tuning, names, plain routes. */
final class GaiaIrrelevant {
  private GaiaIrrelevant() {}

  static void commands(CommandTable.Builder<Gaia> table) {
    table.irrelevant(
        """
        set installer policy
        set arp table
        set arp announce
        set message motd
        set message caption
        set core-dump
        set clienv
        set format date
        set format time
        set format netmask
        set web table-refresh-rate
        set ipv6-state
        add command
        set max-path-splits
        set tracefile
        set trace
        set router-options
        set routedsyslog
        set syslog cplogs
        set syslog uncompressmessages
        set timezone
        set edition
        set domainname
        set dns
        add host name
        set aaa radius-servers super-user-uid
        set aaa radius-servers default-shell
        set aaa radius-servers NAS-IP
        set aaa tacacs-servers user-uid
        set inbound-route-filter
        set route-redistribution
        set routemap
        set protocol-rank
        set kernel-routes
        set static-route
        set static-mroute
        set aggregate
        set ipv6 static-route
        set snmp mode
        set snmp location
        set snmp contact
        set snmp traps trap
        set snmp traps advanced
        set snmp traps polling-frequency
        set snmp traps coldStart-threshold
        set snmp vs-direct-access
        set snmp custom-trap
        set mail-notification
        set user * realname
        set user * homedir
        set user * gid
        set user * info
        add rba user * access-mechanisms
        set password-controls palindrome-check
        set password-controls expiration-warning-days
        set password-controls force-change-when
        set password-controls password-hash-type
        set lcd
        set neighbor
        set ping
        set vsx off
        set iphelper\
        """);
  }
}
