package org.auscult.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.auscult.advisory.AdvisoryShelf;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.document.DocumentReader;
import org.auscult.fact.Credentials;
import org.auscult.fact.Facts;
import org.auscult.fact.Lifecycles;
import org.auscult.fact.Reference;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.TreeBuilder;

/** A device made by hand and a rule over it. */
final class Fixture {
  static final Text HOW = Text.verbatim("show everything");
  static final Text WHY = Text.verbatim("because");

  final SourceFile file = SourceFile.of("f.cfg", "line one\nline two\nline three\nline four\n");
  final Redactor redactor = new Redactor(Export.of(file));
  final DeviceBuilder device = Device.builder(file.whole());

  static Rule rule(String check) {
    String yaml =
        """
        id: TEST-001
        topic: t
        title: {en: title, fr: titre}
        severity: high
        rationale: {en: why, fr: pourquoi}
        message: {en: "wrong", fr: "faux"}
        remediation: {generic: {en: mend, fr: corriger}}
        check: %s
        """
            .formatted(check);
    return new RuleReader(Map.of("t", List.of()))
        .read(DocumentReader.yaml("TEST-001-x.yaml", yaml));
  }

  Span line(int number) {
    return file.span(number);
  }

  Coverage complete() {
    return new Coverage.Complete(file.whole());
  }

  static Coverage partial() {
    return new Coverage.Partial(WHY, List.of(), HOW);
  }

  static Coverage notExported() {
    return new Coverage.NotExported(WHY, HOW);
  }

  Outcome judge(String check) {
    return rule(check).judge(subject(true));
  }

  Subject subject(boolean whole) {
    TreeBuilder builder = new TreeBuilder(file);
    for (int line = 1; line <= file.lineCount(); line++) {
      builder.leaf(List.of(file.line(line).split(" ")), file.lineStart(line + 1));
    }
    ConfigTree tree = builder.build("test");
    Reference reference =
        new Reference(
            Facts.of(Credentials.read(List.of()), Lifecycles.read(List.of())),
            LocalDate.parse("2026-01-01"));
    return new Subject(
        device.build(), tree, whole, HOW, redactor, reference, AdvisoryShelf.empty());
  }
}
