package org.auscult.format;

/** What kind of witness of a device an export is. Several may speak of one device. */
public enum SourceKind {
  /** The device's own configuration, as it exports it. */
  CONFIGURATION,
  /** What somebody saw of the device from outside, such as a port scan. */
  OBSERVATION,
  /** What people or the maker say of it: an inventory, a form, a bill of materials. */
  STATEMENT
}
