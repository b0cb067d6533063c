package org.auscult.formats.firewallxml;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Certificate;
import org.auscult.device.Item;
import org.auscult.formats.syntax.X509Facts;

/** Certificates and authorities, in base 64 of their text form; their keys are masked. */
final class WallCertificates {
  private final Wall wall;

  WallCertificates(Wall wall) {
    this.wall = wall;
  }

  void map() {
    for (String section : List.of("cert", "ca")) {
      wall.root().children(section).forEach(this::certificate);
    }
    for (Element list : wall.root().children("crl")) {
      list.value("text");
      Known.mark(list.node(), "refid\ncaref\ndescr\nmethod\nserial\nlifetime\ncert **");
    }
  }

  private void certificate(Element entry) {
    entry.value("prv").ifPresent(key -> wall.redactor().remember(key.text()));
    entry.value("csr");
    Optional<Element> text = entry.value("crt");
    Known.mark(
        entry.node(), "refid\ndescr\nserial\ncaref\ntype\nrandomserial\ntrust\nprv\ncsr\nsubject");
    if (text.isEmpty()) {
      return;
    }
    Item.Builder item =
        wall.add(Certificate.TYPE, entry.at())
            .set(Certificate.NAME, entry.value("descr").orElse(entry).text());
    facts(text.get().text())
        .ifPresentOrElse(
            found -> {
              found.tell(item, text.get().at());
              if (!entry.name().equals("ca")) {
                // an authority's own certificate is signed by itself by nature
                item.set(Certificate.SELF_SIGNED, found.selfSigned(), text.get().at());
              }
            },
            () -> text.get().node().unmapped());
  }

  private static Optional<X509Facts> facts(String base64) {
    try {
      return X509Facts.of(Base64.getMimeDecoder().decode(base64));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }
}
