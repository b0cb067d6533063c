package org.auscult.device;

import java.util.List;

/** Something that listens on the network. */
public final class NetworkService {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("services");

  /**
   * Lower case: telnet, ssh, http, https, ftp, tftp, sftp, snmp, rdp, vnc, smb, dicom, hl7, finger,
   * bootp, echo, discard, chargen, daytime, identd, pad, rlogin, rsh, smart-install, netconf, rest,
   * llmnr, netbios, mssql, …
   */
  public static final Field<String> PROTOCOL = TYPE.text("protocol");

  /** The vendor's own name of it, where it differs. */
  public static final Field<String> NAME = TYPE.text("name");

  /** tcp, udp, other. */
  public static final Field<String> TRANSPORT = TYPE.word("transport");

  /** Port, 1 to 65535. */
  public static final Field<Long> PORT = TYPE.number("port");

  /** Address it listens on; {@code any} for all. */
  public static final Field<String> BIND_ADDRESS = TYPE.text("bind-address");

  /** Interface or zone it listens on, where the vendor says so. */
  public static final Field<String> INTERFACE = TYPE.text("interface");

  /** True when it listens. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /** Networks that may connect; {@code any} when unrestricted. */
  public static final Field<List<String>> ALLOWED_SOURCES = TYPE.words("allowed-sources");

  /** True when the transport is encrypted. */
  public static final Field<Boolean> ENCRYPTED = TYPE.flag("encrypted");

  /** True when a peer or user must authenticate. */
  public static final Field<Boolean> AUTHENTICATED = TYPE.flag("authenticated");

  /** management, clinical, file-sharing, diagnostic, other. */
  public static final Field<String> PURPOSE = TYPE.word("purpose");

  /**
   * True when it listens on an interface or zone that faces the internet or another organisation.
   */
  public static final Field<Boolean> EXPOSED = TYPE.flag("exposed");

  /** Versions of the protocol that it accepts, where old ones are weak: smb1, smb2, smb3. */
  public static final Field<List<String>> VERSIONS = TYPE.words("versions");

  /** True when a superuser elsewhere keeps these rights on what the service offers. */
  public static final Field<Boolean> REMOTE_SUPERUSER = TYPE.flag("remote-superuser");

  private NetworkService() {}
}
