package org.auscult.formats.sonicos;

import java.util.List;
import java.util.Set;
import org.auscult.tree.ConfigNode;

/** Settings that say nothing about security: display names, bandwidth, marking, timers, probes. */
final class SonicosIrrelevant {

  /** Keys, or for tables what stands before the row. */
  private static final Set<String> KEYS =
      Set.of(
          ("checksumVersion addrObjIdDisp addrObjZone addrObjProperties svcObjIdDisp"
                  + " svcObjProperties svcObjManagement iface_ifnum iface_phys_type iface_vlan_tag"
                  + " iface_vlan_parent iface_static_gateway eth_mtu policyTime policyFrag"
                  + " policyPktCap policyNetflow policyConnPercent policyConnLmtSrcEnb"
                  + " policyConnLmtDstEnb policyConnLmtSrcThrhld policyConnLmtDstThrhld"
                  + " policyProps policyInactivity policyInactivityUdp policyPriType policyPri"
                  + " natPolicyReflexive natPolicyNonDeletable natPolicyProperties"
                  + " natPolicyRemapAlg natPolicyReplyTimeOut natPolicyMissedProbes"
                  + " natPolicySuccessfulProbes natPolicyRstIsFailure natPolicySvrrpGroup"
                  + " natPolicyPriority natPolicyTransSrc natPolicyTransSvc natPolicySrcIface"
                  + " natPolicyDstIface")
              .split(" "));

  /** Families of keys by how they begin: bandwidth, marking of packets, probes of targets. */
  private static final List<String> FAMILIES =
      List.of("policyBw", "policyIbw", "policyTrackBw", "policyQos", "natPolicyProbe");

  private SonicosIrrelevant() {}

  static void name(ConfigNode root) {
    for (ConfigNode node : root.children()) {
      String key = node.word(0).replaceAll("_\\d+$", "");
      if (KEYS.contains(key) || FAMILIES.stream().anyMatch(key::startsWith)) {
        node.irrelevant();
      }
    }
  }
}
