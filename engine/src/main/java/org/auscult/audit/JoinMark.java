package org.auscult.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.auscult.device.Device;
import org.auscult.device.DicomNode;
import org.auscult.device.Field;
import org.auscult.device.Identity;
import org.auscult.device.Item;

/**
 * Something by which two sources are seen to speak of one device.
 *
 * @param kind how strong it is: the first kinds are the strongest
 * @param value in lower case, without the punctuation that sources write differently
 */
public record JoinMark(Kind kind, String value) implements Comparable<JoinMark> {

  /** The kinds of marks, strongest first. */
  public enum Kind {
    SERIAL,
    UDI,
    MAC,
    AE_TITLE,
    ADDRESS,
    HOSTNAME,
    /**
     * Maker and model, or product: only for sources that speak of a model, such as a form of its
     * maker. One that names a model is not joined by its product.
     */
    MODEL;

    /** The word that data and reports use, such as {@code ae-title}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Names that say nothing of which device it is. */
  private static final Set<String> NO_NAMES =
      Set.of("localhost", "unknown", "none", "n/a", "default", "tbd", "?", "-", "0");

  private static final int SHORTEST_SERIAL = 4;

  /** The marks of a device, strongest first. */
  static List<JoinMark> of(Device device) {
    Set<JoinMark> marks = new TreeSet<>();
    text(device, Identity.SERIAL)
        .filter(serial -> serial.length() >= SHORTEST_SERIAL)
        .ifPresent(serial -> marks.add(new JoinMark(Kind.SERIAL, serial)));
    text(device, Identity.UDI).ifPresent(udi -> marks.add(new JoinMark(Kind.UDI, udi)));
    for (String mac : words(device, Identity.MAC_ADDRESSES)) {
      String digits = mac.replaceAll("[^0-9a-f]", "");
      if (digits.length() == 12) {
        marks.add(new JoinMark(Kind.MAC, digits));
      }
    }
    titles(device).forEach(title -> marks.add(new JoinMark(Kind.AE_TITLE, title)));
    for (String address : words(device, Identity.ADDRESSES)) {
      if (!ofItself(address)) {
        marks.add(new JoinMark(Kind.ADDRESS, address));
      }
    }
    text(device, Identity.HOSTNAME)
        .ifPresent(name -> marks.add(new JoinMark(Kind.HOSTNAME, name.replaceFirst("\\..*", ""))));
    Optional<JoinMark> model = model(device, Identity.MODEL);
    if (model.isEmpty() || !marks.isEmpty()) {
      model(device, Identity.PRODUCT).ifPresent(marks::add);
    }
    model.ifPresent(marks::add);
    return List.copyOf(marks);
  }

  /** The first word of the maker's name, since sources write it with or without a legal form. */
  private static Optional<JoinMark> model(Device device, Field<String> name) {
    return text(device, name)
        .flatMap(
            model ->
                text(device, Identity.VENDOR)
                    .map(vendor -> vendor.replaceFirst("[^\\p{L}\\d].*", "") + " " + model))
        .map(value -> new JoinMark(Kind.MODEL, value));
  }

  private static Optional<String> text(Device device, Field<String> field) {
    return device
        .get(Identity.TYPE, field)
        .value()
        .map(value -> value.strip().toLowerCase(Locale.ROOT))
        .filter(value -> !value.isEmpty() && !NO_NAMES.contains(value));
  }

  private static List<String> words(Device device, Field<List<String>> field) {
    return device.get(Identity.TYPE, field).value().orElse(List.of()).stream()
        .map(value -> value.strip().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> titles(Device device) {
    List<String> titles = new ArrayList<>();
    for (Item node : device.section(DicomNode.TYPE).items()) {
      boolean local = node.get(DicomNode.ROLE).value().filter("local"::equals).isPresent();
      if (local) {
        node.get(DicomNode.AE_TITLE).value().ifPresent(t -> titles.add(t.toLowerCase(Locale.ROOT)));
      }
    }
    return titles;
  }

  /** Addresses that every device gives itself: loopback and link-local (RFC 6890). */
  private static boolean ofItself(String address) {
    return address.isEmpty()
        || address.equals("0.0.0.0")
        || address.equals("dhcp")
        || address.startsWith("127.")
        || address.startsWith("169.254.")
        || address.startsWith("fe80:")
        || address.startsWith("::");
  }

  @Override
  public int compareTo(JoinMark other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : value.compareTo(other.value);
  }
}
