package org.auscult.report.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.auscult.audit.AuditResult;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.FileResult;
import org.auscult.audit.RunInfo;
import org.auscult.report.Report;

/**
 * {@code junit.xml}: a suite for each device, a case for each rule, in the form that build servers
 * agree on (the JUnit schema of Jenkins' xUnit plugin, version 10). What was not assessed is
 * skipped, with the reason: it never counts as a success. A question that does not arise is no
 * case. Files that no device came of are a suite of errors, so that they are not overlooked.
 */
public final class JunitReport implements Report {
  private static final String UNREAD = "files that no device came of";

  @Override
  public String name() {
    return "junit";
  }

  @Override
  public String fileName() {
    return "junit.xml";
  }

  @Override
  public void write(AuditResult result, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      suites(result, xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("the XML cannot be written", e);
    }
  }

  private static void suites(AuditResult result, XMLStreamWriter xml) throws XMLStreamException {
    List<FileResult> unread = result.unread();
    JunitCounts all = JunitCounts.of(result.devices()).plusErrors(unread.size());
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "Auscult");
    xml.writeAttribute("tests", String.valueOf(all.tests()));
    xml.writeAttribute("failures", String.valueOf(all.failures()));
    xml.writeAttribute("errors", String.valueOf(all.errors()));
    for (DeviceResult device : result.devices()) {
      suite(device, result.run(), xml);
    }
    if (!unread.isEmpty()) {
      unread(unread, result.run(), xml);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void suite(DeviceResult device, RunInfo run, XMLStreamWriter xml)
      throws XMLStreamException {
    openSuite(device.id(), JunitCounts.of(List.of(device)), run, xml);
    JunitCases cases = new JunitCases(device.id(), run.language(), xml);
    cases.write(device.results());
    xml.writeCharacters("\n ");
    xml.writeEndElement();
  }

  private static void unread(List<FileResult> files, RunInfo run, XMLStreamWriter xml)
      throws XMLStreamException {
    openSuite(UNREAD, new JunitCounts(0, 0, 0, 0).plusErrors(files.size()), run, xml);
    JunitCases cases = new JunitCases(UNREAD, run.language(), xml);
    for (FileResult file : files) {
      cases.unread(file);
    }
    xml.writeCharacters("\n ");
    xml.writeEndElement();
  }

  private static void openSuite(String name, JunitCounts counts, RunInfo run, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", String.valueOf(counts.tests()));
    xml.writeAttribute("failures", String.valueOf(counts.failures()));
    xml.writeAttribute("errors", String.valueOf(counts.errors()));
    xml.writeAttribute("skipped", String.valueOf(counts.skipped()));
    xml.writeAttribute("timestamp", run.startedAt().toString());
  }
}
