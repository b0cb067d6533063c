package org.auscult.device;

/** What the device records of itself. */
public final class LoggingPolicy {
  /** The noun. */
  public static final ItemType TYPE = ItemType.single("logging-policy");

  /** True when events are recorded at all. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /** True when records carry date and time. */
  public static final Field<Boolean> TIMESTAMPS = TYPE.flag("timestamps");

  /** True when successful and failed log-ins are recorded. */
  public static final Field<Boolean> LOGIN_EVENTS = TYPE.flag("login-events");

  /** True when changes to accounts and to security policies are recorded. */
  public static final Field<Boolean> CHANGE_EVENTS = TYPE.flag("change-events");

  /** True when access to patient data is recorded (IHE ATNA, DICOM PS3.15 Annex A.5). */
  public static final Field<Boolean> AUDIT_TRAIL = TYPE.flag("audit-trail");

  /** True when the names or identifiers of patients go into the log. */
  public static final Field<Boolean> PATIENT_DATA = TYPE.flag("patient-data");

  /** Size of the security log in kibibytes, where it overwrites itself. */
  public static final Field<Long> RETENTION_KB = TYPE.number("retention-kb");

  private LoggingPolicy() {}
}
