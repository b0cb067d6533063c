package org.auscult.device;

/** Where messages with patient data are kept by an interface engine. */
public final class MessageStore {
  /** The noun. */
  public static final ItemType TYPE = ItemType.list("message-stores");

  /** Channel. */
  public static final Field<String> NAME = TYPE.text("name");

  /** True when the channel is in use. */
  public static final Field<Boolean> ENABLED = TYPE.flag("enabled");

  /** development, production, raw, metadata, disabled: how much is kept. */
  public static final Field<String> MODE = TYPE.word("mode");

  /** True when content is encrypted. */
  public static final Field<Boolean> ENCRYPTED = TYPE.flag("encrypted");

  /** True when old messages are deleted. */
  public static final Field<Boolean> PRUNED = TYPE.flag("pruned");

  private MessageStore() {}
}
