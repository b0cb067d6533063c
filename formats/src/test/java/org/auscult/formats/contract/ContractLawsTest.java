package org.auscult.formats.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.auscult.device.Account;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Identity;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Formats;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.TreeBuilder;
import org.junit.jupiter.api.Test;

/** Each law of the contract holds for a tidy format and can be broken by an untidy one. */
class ContractLawsTest {
  private static final SourceFile SAMPLE =
      SourceFile.of(
          "export.tidy", "tidy\n# lines of words\nhost pacs\nsecret CANARY-one\ncolour red\nend\n");

  @Test
  void a_tidy_format_keeps_every_law() {
    Contract contract = contract(new Tidy());
    assertThatCode(
            () -> {
              contract.isRecognisedByItsFormatAlone();
              contract.isRead();
              contract.printsBack();
              contract.givesEveryLineAFate();
              contract.keepsSecrets();
              contract.survivesCuts();
              contract.survivesFlips();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void two_formats_may_not_recognise_one_file() {
    ConfigFormat greedy =
        new Tidy() {
          @Override
          public String slug() {
            return "greedy";
          }
        };
    Contract contract =
        new Contract(new Formats(List.of(new Tidy(), greedy)), "tidy", List.of(SAMPLE));
    broken(contract::isRecognisedByItsFormatAlone, "greedy");
  }

  @Test
  void a_reading_has_a_device() {
    ConfigFormat idle =
        new Tidy() {
          @Override
          public Reading read(Export export) {
            return Reading.none(
                export, ReadStatus.FAILED, Text.verbatim("idle"), Optional.of(slug()));
          }
        };
    broken(contract(idle)::isRead, "idle");
  }

  @Test
  void no_file_may_be_left_out() {
    ConfigFormat forgetful =
        new Tidy() {
          @Override
          public List<List<SourceFile>> group(List<SourceFile> files) {
            return List.of();
          }
        };
    broken(contract(forgetful)::isRead, "export.tidy");
  }

  @Test
  void no_byte_may_be_lost() {
    ConfigFormat lossy =
        new Tidy() {
          @Override
          ConfigTree tree(SourceFile file) {
            return super.tree(SourceFile.of(file.path(), file.text().replace("pacs", "pac")));
          }
        };
    broken(contract(lossy)::printsBack, "digest");
  }

  @Test
  void no_line_may_be_without_a_fate() {
    ConfigFormat blind =
        new Tidy() {
          @Override
          public Reading read(Export export) {
            Reading whole = super.read(export);
            return new Reading(
                export,
                whole.format(),
                whole.status(),
                whole.note(),
                whole.tree(),
                whole.device(),
                List.of(),
                whole.redactor());
          }
        };
    broken(contract(blind)::givesEveryLineAFate, "export.tidy");
  }

  @Test
  void a_secret_may_not_be_a_name() {
    ConfigFormat chatty =
        new Tidy() {
          @Override
          void map(ConfigNode node, DeviceBuilder device, Redactor redactor) {
            super.map(node, device, redactor);
            if (node.starts("secret")) {
              device.items(Account.TYPE).get(0).set(Account.NAME, node.word(1));
            }
          }
        };
    broken(contract(chatty)::keepsSecrets, "CANARY");
  }

  @Test
  void a_cut_end_may_not_throw() {
    ConfigFormat brittle =
        new Tidy() {
          @Override
          ConfigTree tree(SourceFile file) {
            if (!file.text().contains("end")) {
              throw new IllegalStateException("no end");
            }
            return super.tree(file);
          }
        };
    broken(contract(brittle)::survivesCuts, "threw");
  }

  @Test
  void a_cut_end_may_not_make_more_complete() {
    ConfigFormat proud =
        new Tidy() {
          @Override
          Optional<Text> missing(ConfigTree tree) {
            return tree.root().first("end").map(end -> Text.verbatim("too much of it"));
          }
        };
    broken(contract(proud)::survivesCuts, "complete sections");
  }

  @Test
  void a_lost_end_mark_may_not_pass() {
    ConfigFormat careless =
        new Tidy() {
          @Override
          Optional<Text> missing(ConfigTree tree) {
            return tree.root().first("colour").flatMap(colour -> super.missing(tree));
          }
        };
    broken(contract(careless)::survivesCuts, "end mark");
  }

  @Test
  void flipped_bytes_may_not_throw() {
    ConfigFormat strict =
        new Tidy() {
          @Override
          ConfigTree tree(SourceFile file) {
            if (!file.text().contains("colour red")) {
              throw new IllegalStateException("no colour");
            }
            return super.tree(file);
          }
        };
    broken(contract(strict)::survivesFlips, "threw");
  }

  private static Contract contract(ConfigFormat format) {
    return new Contract(new Formats(List.of(format)), format.slug(), List.of(SAMPLE));
  }

  private static void broken(ThrowingCallable law, String word) {
    assertThatThrownBy(law).isInstanceOf(AssertionError.class).hasMessageContaining(word);
  }

  /** A format of lines of words between {@code tidy} and {@code end}. */
  private static class Tidy implements ConfigFormat {
    @Override
    public String slug() {
      return "tidy";
    }

    @Override
    public String title() {
      return "Tidy";
    }

    @Override
    public Text howToExport() {
      return Text.verbatim("export tidy");
    }

    @Override
    public List<Tell> recognise(SourceFile file) {
      return file.text().startsWith("tidy") ? List.of(new Tell(1, "tidy", 100)) : List.of();
    }

    @Override
    public Reading read(Export export) {
      Redactor redactor = new Redactor(export);
      ConfigTree tree = tree(export.main());
      DeviceBuilder builder = Device.builder(export.main().whole());
      tree.root().children().forEach(node -> map(node, builder, redactor));
      Optional<Text> missing = missing(tree);
      new Regions(tree, missing, howToExport()).claim(builder, Account.TYPE, "secret **");
      return Reading.of(export, tree, builder.build(), redactor, missing);
    }

    Optional<Text> missing(ConfigTree tree) {
      return tree.root().first("end").isPresent()
          ? Optional.empty()
          : Optional.of(Text.verbatim("the end is missing"));
    }

    ConfigTree tree(SourceFile file) {
      TreeBuilder tree = new TreeBuilder(file);
      for (int line = 1; line <= file.lineCount(); line++) {
        List<String> words = List.of(file.line(line).strip().split(" +"));
        tree.leaf(words, file.lineStart(line + 1));
      }
      return tree.build(slug());
    }

    void map(ConfigNode node, DeviceBuilder device, Redactor redactor) {
      switch (node.word(0)) {
        case "host" -> device.single(Identity.TYPE).set(Identity.HOSTNAME, node.word(1));
        case "secret" ->
            device.add(Account.TYPE, node.span()).set(Account.SECRET, redactor.clear(node.word(1)));
        default -> {
          return;
        }
      }
      node.mapped();
    }
  }
}
