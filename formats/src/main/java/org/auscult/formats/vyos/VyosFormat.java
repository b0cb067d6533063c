package org.auscult.formats.vyos;

import java.util.ArrayList;
import java.util.List;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.SessionPolicy;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.vyatta.Dialect;
import org.auscult.formats.vyatta.Vyatta;
import org.auscult.formats.vyatta.VyattaMapping;
import org.auscult.formats.vyatta.VyattaTells;
import org.auscult.formats.vyatta.VyattaTells.Sign;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** VyOS: {@code config.boot}, or the same as commands. */
public final class VyosFormat extends NamedFormat {
  private static final Dialect DIALECT =
      new Dialect("vyos", "vyos", "VyOS", "vyos", "VyOS documentation");

  private static final List<Sign> OWN =
      List.of(
          Sign.of("vyos-config-version", "// vyos-config-version: .*", 100),
          Sign.of("vyatta-config-version", "/\\* === vyatta-config-version: .*", 50),
          Sign.of("release", ".*Release version: (VyOS )?\\d.*", 40),
          Sign.of("show version", "Version:\\s+VyOS .*", 60),
          Sign.of("user vyos", "(set system login )?user vyos\\b.*", 20),
          Sign.of("time servers", ".*time\\d\\.vyos\\.net.*", 20),
          Sign.of("prompt", "vyos@\\S+:~[$#].*", 40),
          Sign.of(
              "firewall families",
              "set firewall (ipv4|ipv6) (name|forward|input|output|prerouting) .*",
              40),
          Sign.of("global-options", "set firewall global-options .*", 40));

  /** What another product of the family writes, which VyOS never does. */
  private static final List<Sign> OTHERS =
      List.of(
          Sign.of("ubnt", ".*\\bubnt\\b.*", 50),
          Sign.of("gui", "(set service )?gui( .*)?", 50),
          Sign.of("release", ".*Release version: v\\d.*", 100),
          Sign.of("switch", "(set interfaces )?switch switch0( .*)?", 50));

  /** The format, as the service loader makes it. */
  public VyosFormat() {
    super(
        DIALECT.slug(),
        DIALECT.product(),
        new Text(
            "copy /config/config.boot, or capture “show configuration commands | no-more”",
            "copier /config/config.boot, ou capturer « show configuration commands | no-more »"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    List<Tell> family = VyattaTells.family(file);
    List<Tell> tells = new ArrayList<>(VyattaTells.of(file, OWN));
    int others = VyattaTells.weight(VyattaTells.of(file, OTHERS));
    if (family.isEmpty() || others > VyattaTells.weight(tells)) {
      return List.of();
    }
    tells.addAll(family);
    return VyattaTells.weight(tells) >= VyattaTells.ENOUGH ? tells : List.of();
  }

  @Override
  public Reading read(Export export) {
    return VyattaMapping.read(export, DIALECT, howToExport(), VyosFormat::own);
  }

  /** Users have no levels in VyOS: each may become the superuser. */
  private static void own(Vyatta vyatta) {
    for (Item.Builder account : vyatta.device().items(Account.TYPE)) {
      account.orDefault(
          Account.PRIVILEGE, "admin", vyatta.manual("Login/User Management: system users"));
    }
    Item.Builder session = vyatta.device().single(SessionPolicy.TYPE);
    String section = "Login/User Management: timeout, none by default";
    vyatta.standard(session, SessionPolicy.IDLE_TIMEOUT_SECONDS, 0L, section, "system", "login");
    vyatta.standard(session, SessionPolicy.CONSOLE_TIMEOUT_SECONDS, 0L, section, "system", "login");
  }
}
