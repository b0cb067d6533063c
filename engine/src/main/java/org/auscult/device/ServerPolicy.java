package org.auscult.device;

/** What an imaging or integration server lets clients do. */
public final class ServerPolicy {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("server-policy");

  /** True when its programming interface answers other machines. */
  public static final Field<Boolean> REMOTE_API = TYPE.flag("remote-api");

  /** True when that interface asks for authentication. */
  public static final Field<Boolean> API_AUTHENTICATED = TYPE.flag("api-authenticated");

  /** True when that interface uses TLS. */
  public static final Field<Boolean> API_ENCRYPTED = TYPE.flag("api-encrypted");

  /** True when a client may make the server run scripts. */
  public static final Field<Boolean> SCRIPTS_BY_CLIENTS = TYPE.flag("scripts-by-clients");

  /** True when a client may make the server write files. */
  public static final Field<Boolean> FILES_BY_CLIENTS = TYPE.flag("files-by-clients");

  /** True when a stored object can be replaced by a newcomer with the same identifier. */
  public static final Field<Boolean> OVERWRITE = TYPE.flag("overwrite");

  /** The most answers to one query; 0 for no limit. */
  public static final Field<Long> RESULT_LIMIT = TYPE.number("result-limit");

  /** True when web pages of any origin may use the interface. */
  public static final Field<Boolean> CROSS_ORIGIN_ANY = TYPE.flag("cross-origin-any");

  /** True when that interface refuses what a foreign web page makes a browser send. */
  public static final Field<Boolean> CROSS_SITE_CHECKED = TYPE.flag("cross-site-checked");

  /** True when scripts of its own start programs of the system or run text as code. */
  public static final Field<Boolean> SCRIPTS_RUN_PROGRAMS = TYPE.flag("scripts-run-programs");

  /** True when scripts of its own write whole messages to the log of the server. */
  public static final Field<Boolean> SCRIPTS_LOG_MESSAGES = TYPE.flag("scripts-log-messages");

  /** True when its configuration carries example messages that name a person. */
  public static final Field<Boolean> PERSONS_IN_EXAMPLES = TYPE.flag("persons-in-examples");

  /** True when it keeps its data in the embedded database meant for trials. */
  public static final Field<Boolean> EMBEDDED_DATABASE = TYPE.flag("embedded-database");

  /** True when whoever opens its web pages may change or delete what is stored. */
  public static final Field<Boolean> EDIT_BY_WEB = TYPE.flag("edit-by-web");

  private ServerPolicy() {}
}
