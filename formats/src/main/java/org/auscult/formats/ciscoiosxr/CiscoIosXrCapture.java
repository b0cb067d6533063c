package org.auscult.formats.ciscoiosxr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.CommandCapture;
import org.auscult.source.Span;

/** Tells the configuration of IOS XR from its header, from prompts and from dates in between. */
final class CiscoIosXrCapture extends CommandCapture {
  private static final Pattern RELEASE =
      Pattern.compile(
          "(?:IOS XR Configuration (?:version = )?|Cisco IOS XR Software.*Version )"
              + "(\\d+[.\\w]*).*");

  private static final Pattern CHASSIS =
      Pattern.compile(
          "[Cc]isco (ASR\\S*|NCS\\S*|CRS\\S*|8\\d\\d\\d\\S*|IOS[- ]XRv.*?) ?(?:Series )?\\(.*");

  private static final Pattern DATE =
      Pattern.compile("(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\\d+ .*");

  private static final Set<String> LISTS =
      Set.of(
          "prefix-set",
          "as-path-set",
          "community-set",
          "extcommunity-set",
          "large-community-set",
          "rd-set",
          "ospf-area-set",
          "tag-set",
          "esi-set",
          "mac-set",
          "policy-global");

  private Optional<Setting<String>> version = Optional.empty();
  private Optional<Setting<String>> model = Optional.empty();
  private Optional<Setting<String>> serial = Optional.empty();

  CiscoIosXrCapture(String path) {
    super(path);
  }

  @Override
  protected boolean begins(String line) {
    return line.startsWith("Building configuration")
        || line.startsWith("<")
        || line.startsWith("=~=~")
        || DATE.matcher(line).matches();
  }

  @Override
  protected void surroundings(Span at, String line) {
    Matcher release = RELEASE.matcher(line);
    Matcher chassis = CHASSIS.matcher(line);
    if (release.matches()) {
      version = version.or(() -> Optional.of(Setting.of(release.group(1), at)));
    } else if (chassis.matches()) {
      model(Setting.of(chassis.group(1), at));
    } else if (line.startsWith("Chassis type: ")) {
      model(Setting.of(line.substring(14).strip(), at));
    } else if (line.startsWith("PID: ") && line.contains("SN: ")) {
      model(Setting.of(line.substring(5).split(",", 2)[0].strip(), at));
      String number = line.substring(line.indexOf("SN: ") + 4).strip();
      serial = serial.or(() -> Optional.of(Setting.of(number, at)));
    }
  }

  private void model(Setting<String> found) {
    model = model.or(() -> Optional.of(found));
  }

  /** Banners, and the lists and policies of routes, which have a language of their own. */
  @Override
  public Optional<Predicate<String>> text(List<String> words, String line) {
    String first = words.get(0);
    if (first.equals("banner") && words.size() > 2) {
      String kind = words.get(1);
      return textAfter(line.substring(line.indexOf(kind) + kind.length()).strip());
    }
    if (line.charAt(0) == ' ') {
      return Optional.empty();
    }
    if (first.equals("route-policy") && (words.size() == 2 || line.contains("("))) {
      return Optional.of(next -> next.strip().equals("end-policy"));
    }
    return LISTS.contains(first)
        ? Optional.of(next -> next.strip().equals("end-set") || next.strip().equals("end-global"))
        : Optional.empty();
  }

  /** What the surroundings say of the device. */
  void facts(Xr xr) {
    Item.Builder identity = xr.device().single(Identity.TYPE);
    identity
        .set(Identity.VENDOR, "cisco", xr.device().where())
        .set(Identity.KIND, "router", xr.device().where());
    model.ifPresent(name -> identity.set(Identity.MODEL, name));
    serial.ifPresent(number -> identity.set(Identity.SERIAL, number));
    version.ifPresent(
        release -> {
          Item.Builder firmware = xr.device().single(Firmware.TYPE);
          firmware.set(Firmware.VERSION, release);
          firmware.set(Firmware.PRODUCT, release.map(v -> "cisco-ios-xr"));
        });
  }
}
