package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;
import org.junit.jupiter.api.Test;

class CommandTableTest {
  private final CommandTable<List<String>> table =
      CommandTable.<List<String>>builder()
          .on("ip", (seen, c) -> c.unread())
          .on("ip http server", (seen, c) -> seen.add("http " + c.on()))
          .on("neighbor * password", (seen, c) -> seen.add("secret of " + c.word(1)))
          .irrelevant("ip cef\nend")
          .build();

  @Test
  void theLongestBeginningDecides() {
    List<String> seen = new ArrayList<>();
    ConfigNode root = read(seen, "ip http server\nip route x\nip cef\nother\n");
    assertThat(seen).containsExactly("http true");
    assertThat(root.children())
        .extracting(ConfigNode::fate)
        .containsExactly(
            LineFate.MAPPED, LineFate.UNMAPPED, LineFate.IRRELEVANT, LineFate.UNMAPPED);
  }

  @Test
  void negationIsPassedOn() {
    List<String> seen = new ArrayList<>();
    read(seen, "no ip http server\n");
    assertThat(seen).containsExactly("http false");
  }

  @Test
  void anAsteriskStandsForOneWord() {
    List<String> seen = new ArrayList<>();
    read(seen, "neighbor 192.0.2.1 password x\nneighbor password\n");
    assertThat(seen).containsExactly("secret of 192.0.2.1");
  }

  private ConfigNode read(List<String> seen, String text) {
    ConfigNode root = IndentedSyntax.parse(SourceFile.of("x", text), "x", new Statements()).root();
    table.readInside(seen, root);
    return root;
  }

  private static final class Statements implements IndentedSyntax.Dialect {
    @Override
    public boolean statement(int number, String line) {
      return true;
    }

    @Override
    public Optional<Predicate<String>> text(List<String> words, String line) {
      return Optional.empty();
    }
  }
}
