package org.auscult.device;

import java.util.List;
import org.auscult.source.Secret;

/** A tunnel or tunnel policy (IKE: RFC 7296; algorithms: RFC 8247). */
public final class VpnTunnel {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("vpn-tunnels");

  /** Name or number. */
  public static final Field<String> NAME = TYPE.text("name");

  /** Address of the other end; {@code any} when not fixed. */
  public static final Field<String> PEER = TYPE.text("peer");

  /** ipsec, ssl, l2tp, pptp, wireguard, openvpn. */
  public static final Field<String> PROTOCOL = TYPE.word("protocol");

  /** 1 or 2. */
  public static final Field<Long> IKE_VERSION = TYPE.number("ike-version");

  /** True when IKEv1 aggressive mode is used. */
  public static final Field<Boolean> AGGRESSIVE = TYPE.flag("aggressive");

  /** Ciphers of IKE and ESP: des, 3des, aes128, aes256, aes128-gcm, null, … */
  public static final Field<List<String>> CIPHERS = TYPE.words("ciphers");

  /** Integrity: md5, sha1, sha256, … */
  public static final Field<List<String>> HASHES = TYPE.words("hashes");

  /** Diffie-Hellman groups by number. */
  public static final Field<List<String>> DH_GROUPS = TYPE.words("dh-groups");

  /** The key, where keys are pre-shared. */
  public static final Field<Secret> PRE_SHARED_KEY = TYPE.secret("pre-shared-key");

  private VpnTunnel() {}
}
