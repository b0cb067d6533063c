package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.auscult.device.TlsProfile;
import org.auscult.source.Span;

/**
 * Versions of TLS that servers on this host accept (Microsoft, TLS registry settings). A version
 * that is switched on by name is accepted; what is not named follows defaults that differ by
 * update, so that only what is named counts.
 */
final class Schannel {
  private static final String PROTOCOLS =
      "system\\currentcontrolset\\control\\securityproviders\\schannel\\protocols\\";

  /** The versions by Microsoft's names that are to be off, and those that may be on. */
  private static final Map<String, String> OLD =
      Map.of("ssl 2.0", "sslv2", "ssl 3.0", "sslv3", "tls 1.0", "tls1.0", "tls 1.1", "tls1.1");

  private static final Map<String, String> NEW = Map.of("tls 1.2", "tls1.2", "tls 1.3", "tls1.3");

  private final Host host;
  private final List<String> accepted = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();

  private Schannel(Host host) {
    this.host = host;
  }

  /** Where all old versions are switched off by name, or one is switched on. */
  static void map(Host host) {
    Schannel schannel = new Schannel(host);
    OLD.forEach(schannel::version);
    boolean allOff = schannel.places.size() == OLD.size();
    boolean oneOn = !schannel.accepted.isEmpty();
    NEW.forEach(schannel::version);
    if (allOff || oneOn) {
      schannel.places.sort(Comparator.comparing(Span::firstLine));
      Span span = schannel.places.get(0);
      List<String> accepted = schannel.accepted.stream().sorted().toList();
      host.device()
          .add(TlsProfile.TYPE, span)
          .set(TlsProfile.NAME, "schannel")
          .set(TlsProfile.VERSIONS, accepted, span);
    }
  }

  private void version(String name, String version) {
    host.registry()
        .find(PROTOCOLS + name + "\\server\\enabled")
        .ifPresent(value -> host.number(value).ifPresent(on -> named(version, on != 0, value)));
  }

  private void named(String version, boolean on, Registry.Value value) {
    places.add(value.span());
    if (on) {
      accepted.add(version);
    }
  }
}
