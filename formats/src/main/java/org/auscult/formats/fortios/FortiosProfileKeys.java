package org.auscult.formats.fortios;

import java.util.Map;
import java.util.Set;

/**
 * Keys inside the profiles of content inspection that choose what is looked for, how it is told to
 * users and how it is counted. That a policy inspects at all is what the device model says.
 */
final class FortiosProfileKeys {
  private static final Map<String, Set<String>> KEYS =
      Map.ofEntries(
          entry(
              "antivirus profile",
              """
              comment executables emulator archive-block archive-log av-block-log av-virus-log log
              inspection-mode scan-mode feature-set mobile-malware-db content-disarm replacemsg-group
              external-blocklist-enable-all outbreak-prevention-archive-scan ftgd-analytics
              extended-log
              """),
          entry(
              "ips sensor",
              """
              comment severity location os application protocol rule log log-packet
              log-attack-context quarantine quarantine-log replacemsg-group extended-log
              scan-botnet-connections
              """),
          entry(
              "webfilter profile",
              """
              comment category log log-all-url log-search feature-set inspection-mode options
              replacemsg-group https-replacemsg warn-duration warning-prompt warning-duration-type
              category-override max-quota-timeout rate-image-urls rate-crl-urls rate-css-urls
              rate-javascript-urls safe-search post-action web-content-log web-filter-activex-log
              web-filter-applet-log web-filter-command-block-log web-filter-cookie-log
              web-filter-cookie-removal-log web-filter-js-log web-filter-jscript-log
              web-filter-referer-log web-filter-unknown-log web-filter-vbs-log web-ftgd-err-log
              web-ftgd-quota-usage web-invalid-domain-log web-url-log bword-threshold wisp
              extended-log auth-usr-grp unit value duration type
              """),
          entry("webfilter urlfilter", "name comment url type action status"),
          entry("webfilter ftgd-local-rating", "rating status comment"),
          entry(
              "application list",
              """
              comment category application behavior popularity protocols technology vendor risk log
              log-packet quarantine quarantine-log session-ttl shaper shaper-reverse per-ip-shaper
              app-replacemsg replacemsg-group options other-application-log unknown-application-log
              extended-log deep-app-inspection
              """),
          entry("application casi profile", "comment app-replacemsg replacemsg-group log"),
          entry(
              "dnsfilter profile",
              """
              comment category log log-all-url log-all-domain options sdns-domain-log
              sdns-ftgd-err-log sdns-url-log redirect-portal redirect-portal6 block-action
              """),
          entry("emailfilter profile", "comment log replacemsg-group external feature-set"),
          entry("spamfilter profile", "comment log replacemsg-group external flow-based spam-log"),
          entry(
              "dlp sensor",
              """
              comment name severity type proto filter-by file-size archive replacemsg-group
              flow-based dlp-log nac-quar-log summary-proto full-archive-proto regexp
              """),
          entry("file-filter profile", "comment log replacemsg-group feature-set"),
          entry("icap profile", "name replacemsg-group methods comment"),
          entry(
              "firewall ssl-ssh-profile", "comment type wildcard-fqdn address fortiguard-category"),
          entry(
              "firewall profile-protocol-options",
              """
              comment ports options post-lang replacemsg-group comfort-interval comfort-amount
              fortinet-bar fortinet-bar-port retry-count server-busy signature range-block
              switching-protocols-log oversize-log block-page-status-code streaming-content-bypass
              rpc-over-http
              """),
          entry(
              "system automation-action",
              "action-type email-subject email-from email-to message minimum-interval delay"),
          entry("wanopt profile", "comments port"));

  private FortiosProfileKeys() {}

  /** The keys of a section that have no meaning for security beyond what policies say. */
  static Set<String> of(String section) {
    return KEYS.getOrDefault(section, Set.of());
  }

  private static Map.Entry<String, Set<String>> entry(String section, String keys) {
    return Map.entry(section, Set.of(keys.strip().split("\\s+")));
  }
}
