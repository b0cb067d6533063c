package org.auscult.formats.mds2;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.ManufacturerClaim;
import org.auscult.device.NetworkService;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.RemoteAccess;
import org.auscult.device.RemovableMedia;
import org.auscult.device.Setting;
import org.auscult.device.StorageEncryption;
import org.auscult.device.TimeSource;
import org.auscult.device.WirelessNetwork;
import org.auscult.source.Span;
import org.auscult.source.Text;

/**
 * A form turned into a device. A yes to "can it" says nothing of this device; a no says that it
 * does not, whatever its settings. What a form says of the product itself holds either way.
 */
final class Mds2Mapping {
  private static final Text BY_NOTE =
      new Text(
          "it is left out or answered by a note: read the note",
          "la réponse manque ou renvoie à une note : lire la note");

  private final Form form;
  private final DeviceBuilder device;

  private Mds2Mapping(Form form, Span where) {
    this.form = form;
    this.device = Device.builder(where);
  }

  static Device map(Form form, Span where) {
    Mds2Mapping mapping = new Mds2Mapping(form, where);
    mapping.claims();
    mapping.identity();
    mapping.passwords();
    mapping.records();
    mapping.data();
    mapping.network();
    mapping.remoteService();
    return mapping.device.build();
  }

  private void claims() {
    form.answers()
        .forEach(
            (question, answer) -> {
              Item.Builder claim =
                  device
                      .add(ManufacturerClaim.TYPE, answer.at())
                      .set(ManufacturerClaim.QUESTION, question);
              claim.set(
                  ManufacturerClaim.ANSWER,
                  answer
                      .word()
                      .map(word -> Setting.of(word, answer.at()))
                      .orElse(Setting.unknown(BY_NOTE, answer.at())));
            });
    device.cover(
        ManufacturerClaim.TYPE,
        form.whole()
            ? new Coverage.Complete(device.where())
            : new Coverage.Partial(
                new Text("questions of the form are missing", "des questions manquent"),
                List.of(),
                new Text("ask the maker for the whole form", "demander le formulaire entier")));
  }

  private void identity() {
    Item.Builder identity = device.single(Identity.TYPE);
    named("DOC-1")
        .ifPresent(
            answer ->
                identity.set(
                    Identity.VENDOR,
                    answer.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"),
                    answer.at()));
    named("DOC-2").ifPresent(a -> identity.set(Identity.PRODUCT, a.text(), a.at()));
    named("DOC-3").ifPresent(a -> identity.set(Identity.MODEL, a.text(), a.at()));
  }

  private Optional<Form.Answer> named(String question) {
    return form.get(question)
        .filter(answer -> !answer.text().equalsIgnoreCase("hidden") && !answer.text().equals("-"));
  }

  private void passwords() {
    Item.Builder policy = device.single(PasswordPolicy.TYPE);
    no("PAUT-3", policy, PasswordPolicy.LOCKOUT_THRESHOLD, 0L);
    no("PAUT-6", policy, PasswordPolicy.COMPLEXITY, false);
    no("PAUT-7", policy, PasswordPolicy.MAX_AGE_DAYS, 0L);
  }

  private void records() {
    Item.Builder logging = device.single(LoggingPolicy.TYPE);
    both("AUDT-2", logging, LoggingPolicy.ENABLED);
    both("AUDT-4.1", logging, LoggingPolicy.TIMESTAMPS);
    both("AUDT-2.5", logging, LoggingPolicy.AUDIT_TRAIL);
    no("AUDT-2.1", logging, LoggingPolicy.LOGIN_EVENTS, false);
    no("AUDT-2.2", logging, LoggingPolicy.LOGIN_EVENTS, false);
    form.says("AUDT-2.1", Form.YES)
        .filter(yes -> form.says("AUDT-2.2", Form.YES).isPresent())
        .ifPresent(yes -> logging.set(LoggingPolicy.LOGIN_EVENTS, true, yes.at()));
    none("AUDT-5", LogTarget.TYPE);
    none("AUDT-4.1.1", TimeSource.TYPE);
  }

  private void data() {
    Item.Builder storage = device.single(StorageEncryption.TYPE);
    both("MPII-2.2", storage, StorageEncryption.PATIENT_DATA);
    no("STCF-1", storage, StorageEncryption.ENCRYPTED, false);
    form.says("STCF-1.1", Form.YES)
        .ifPresent(yes -> storage.set(StorageEncryption.ENCRYPTED, true, yes.at()));
    no("CONN-1.2.2", device.single(RemovableMedia.TYPE), RemovableMedia.USB_STORAGE, false);
  }

  private void network() {
    form.says("CONN-1.1.1", Form.NO)
        .ifPresent(
            no ->
                device.cover(
                    WirelessNetwork.TYPE,
                    new Coverage.Absent(
                        new Text(
                            "the maker states that it has no Wi-Fi",
                            "le fabricant indique qu’il n’a pas de Wi-Fi"))));
    form.says("SAHD-9", Form.YES)
        .ifPresent(
            yes -> {
              off("telnet", 23, yes.at());
              off("ftp", 21, yes.at());
            });
    form.says("TXCF-2", Form.YES)
        .ifPresent(
            yes -> {
              encrypted("dicom", yes.at());
              encrypted("hl7", yes.at());
            });
  }

  private void off(String protocol, long port, Span at) {
    device
        .add(NetworkService.TYPE, at)
        .set(NetworkService.PROTOCOL, protocol)
        .set(NetworkService.TRANSPORT, "tcp")
        .set(NetworkService.PORT, port)
        .set(NetworkService.ENABLED, false);
  }

  /** Whether it offers this at all the form does not say. */
  private void encrypted(String protocol, Span at) {
    device
        .add(NetworkService.TYPE, at)
        .set(NetworkService.PROTOCOL, protocol)
        .set(NetworkService.ENCRYPTED, true);
  }

  private void remoteService() {
    form.says("RMOT-1", Form.YES)
        .ifPresent(
            yes ->
                device
                    .add(RemoteAccess.TYPE, yes.at())
                    .set(RemoteAccess.VENDOR, true)
                    .set(RemoteAccess.ENABLED, true));
    none("RMOT-1", RemoteAccess.TYPE);
  }

  /** A no that leaves nothing of a section. */
  private void none(String question, ItemType type) {
    form.says(question, Form.NO)
        .ifPresent(no -> device.cover(type, new Coverage.Complete(no.at())));
  }

  private <T> void no(String question, Item.Builder item, Field<T> field, T value) {
    form.says(question, Form.NO).ifPresent(no -> item.set(field, value, no.at()));
  }

  private void both(String question, Item.Builder item, Field<Boolean> field) {
    form.get(question)
        .filter(answer -> answer.word().isPresent())
        .ifPresent(
            answer -> {
              String word = answer.word().orElseThrow();
              if (!word.equals("not-applicable")) {
                item.set(field, word.equals(Form.YES), answer.at());
              }
            });
  }
}
