package org.auscult.formats.dcmtk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Device;
import org.auscult.device.DicomNode;
import org.auscult.device.Item;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Receivers, printers and targets of {@code dcmpstat.cfg}. */
class DcmtkViewerTest {
  private static final DcmtkFormat FORMAT = new DcmtkFormat();

  private static List<Item> nodes(String text) {
    Export export = Export.of(SourceFile.of("dcmpstat.cfg", text));
    Device device = FORMAT.read(export).device().orElseThrow();
    return device.section(DicomNode.TYPE).items();
  }

  @Test
  void a_section_without_type_is_a_place_to_send_to() {
    Item node = nodes("[[COMMUNICATION]]\n[A]\nHostname = pacs\nPort = 104\n").get(0);
    assertThat(node.get(DicomNode.ROLE).value()).contains("peer");
    assertThat(node.get(DicomNode.TLS).value()).contains(false);
    assertThat(node.get(DicomNode.TLS).configured()).isFalse();
  }

  @Test
  void names_are_read_in_any_case_and_flags_in_any_word() {
    Item node = nodes("[[Communication]]\n[A]\nTYPE = receiver\nusetls = On\n").get(0);
    assertThat(node.get(DicomNode.ROLE).value()).contains("local");
    assertThat(node.get(DicomNode.CLIENT_AUTHENTICATION).value()).contains(true);
  }

  @Test
  void a_printer_outside_of_the_communication_section_is_not_in_use() {
    String printer = "[[OTHER]]\n[A]\ntype = LOCALPRINTER\nport = 10005\naetitle = FILM\n";
    for (Item node : nodes("[[COMMUNICATION]]\n" + printer.replace("[[OTHER]]\n", "") + printer)) {
      assertThat(node.get(DicomNode.ENABLED).value()).isPresent();
    }
  }

  @Test
  void a_library_of_printers_says_nothing_of_those_in_use() {
    String printer = "[A]\ntype = LOCALPRINTER\nport = 10005\naetitle = FILM\n";
    assertThat(nodes(printer).get(0).get(DicomNode.ENABLED).value()).isEmpty();
    Export export = Export.of(SourceFile.of("printers.cfg", printer));
    Device device = FORMAT.read(export).device().orElseThrow();
    assertThat(device.section(DicomNode.TYPE).coverage().complete()).isFalse();
  }

  @Test
  void a_value_goes_on_in_lines_that_begin_with_a_blank() {
    Item node = nodes("[[COMMUNICATION]]\n[A]\nDescription = one\n Type = RECEIVER\n").get(0);
    assertThat(node.get(DicomNode.ROLE).value()).contains("peer");
  }

  @Test
  void files_of_an_installation_are_one_device_and_two_archives_are_two() {
    SourceFile archive = SourceFile.of("a/dcmqrscp.cfg", "AETable BEGIN\nAETable END\n");
    SourceFile other = SourceFile.of("a/two.cfg", "AETable BEGIN\nAETable END\n");
    SourceFile viewer = SourceFile.of("a/dcmpstat.cfg", "[[COMMUNICATION]]\n");
    assertThat(FORMAT.group(List.of(archive, viewer))).hasSize(1);
    assertThat(FORMAT.group(List.of(archive, other, viewer))).hasSize(3);
  }
}
