package org.auscult.formats.panos;

import java.util.List;
import org.auscult.formats.syntax.Stanza;

/** What only Panorama has: groups of devices, templates, collectors. */
final class PanosPanorama {
  private final PanosSite site;

  PanosPanorama(PanosSite site) {
    this.site = site;
  }

  static boolean is(PanosSite site) {
    return site.config().at("panorama").isPresent()
        || List.of("device-group", "template", "template-stack", "log-collector-group").stream()
            .anyMatch(word -> site.device().at(word).isPresent());
  }

  void map() {
    for (Stanza group : site.device().each("device-group")) {
      group.at("devices").ifPresent(Stanza::irrelevant);
      group.at("reference-templates").ifPresent(Stanza::irrelevant);
    }
    for (String kind : List.of("container", "device cloud")) {
      site.device().each(kind.split(" ")).forEach(of -> of.ignore(PanosIgnored.CLOUD));
    }
    for (String kind : List.of("template", "template-stack")) {
      site.device().each(kind).forEach(template -> template.ignore(PanosIgnored.TEMPLATE));
    }
  }
}
