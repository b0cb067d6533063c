package org.auscult.formats.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class PortMembershipTest {
  private final SourceFile file = SourceFile.of("x.cfg", "vlan 1\nvlan 20\n");
  private final Draft draft = new Draft(file, new Redactor(Export.of(file)), true);
  private final PortMembership ports = new PortMembership(draft);

  @Test
  void rangesCountTheLastNumber() {
    assertThat(PortMembership.list("1-3,A1-A2,Trk1"))
        .containsExactly("1", "2", "3", "A1", "A2", "Trk1");
    assertThat(PortMembership.range("1/1/9", "1/1/11"))
        .containsExactly("1/1/9", "1/1/10", "1/1/11");
    assertThat(PortMembership.range("1", "99999999")).containsExactly("1", "99999999");
  }

  @Test
  void aPortWithTagsIsATrunkAndTheOthersAreNot() {
    ports.member(List.of("1", "2"), 1, false, true, file.span(1));
    ports.member(List.of("2"), 20, true, true, file.span(2));
    ports.finish();
    List<Item> built = draft.device().build().section(NetworkInterface.TYPE).items();
    assertThat(built.get(0).get(NetworkInterface.MODE).value()).contains("access");
    assertThat(built.get(0).get(NetworkInterface.ACCESS_VLAN).value()).contains(1L);
    assertThat(built.get(1).get(NetworkInterface.MODE).value()).contains("trunk");
    assertThat(built.get(1).get(NetworkInterface.NATIVE_VLAN).value()).contains(1L);
    assertThat(built.get(1).get(NetworkInterface.ALLOWED_VLANS).value())
        .contains(List.of("1", "20"));
  }

  @Test
  void aPortTakenOutOfAVlanIsNotInIt() {
    ports.member(List.of("1"), 1, false, true, file.span(1));
    ports.member(List.of("1"), 1, false, false, file.span(1));
    ports.finish();
    Item port = draft.device().build().section(NetworkInterface.TYPE).items().get(0);
    assertThat(port.get(NetworkInterface.ACCESS_VLAN).value()).isEmpty();
  }
}
