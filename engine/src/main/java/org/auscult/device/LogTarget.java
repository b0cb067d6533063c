package org.auscult.device;

/** Where the device sends its records. */
public final class LogTarget {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("log-targets");

  /** Name or address. */
  public static final Field<String> HOST = TYPE.text("host");

  /** syslog, snmp-trap, vendor, other. */
  public static final Field<String> PROTOCOL = TYPE.word("protocol");

  /** udp, tcp, tls. */
  public static final Field<String> TRANSPORT = TYPE.word("transport");

  /** Port. */
  public static final Field<Long> PORT = TYPE.number("port");

  /** True when the connection is encrypted. */
  public static final Field<Boolean> ENCRYPTED = TYPE.flag("encrypted");

  private LogTarget() {}
}
