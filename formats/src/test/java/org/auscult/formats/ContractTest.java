package org.auscult.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Formats;
import org.auscult.formats.contract.Contract;
import org.auscult.formats.contract.Expectation;
import org.auscult.formats.contract.Sample;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every format keeps its contract with every sample of it. */
class ContractTest {
  private static final Formats FORMATS = Formats.installed();

  @TestFactory
  Stream<DynamicContainer> samples() {
    return Sample.all().stream()
        .filter(sample -> FORMATS.named(sample.slug()).isPresent())
        .map(ContractTest::laws);
  }

  @Test
  void every_format_has_a_sample() {
    List<String> sampled = Sample.all().stream().map(Sample::slug).distinct().toList();
    assertThat(FORMATS.all()).extracting(ConfigFormat::slug).isSubsetOf(sampled);
  }

  private static DynamicContainer laws(Sample sample) {
    Contract contract = new Contract(FORMATS, sample.slug(), sample.files());
    return dynamicContainer(
        sample.toString(),
        Stream.of(
            dynamicTest(
                "is recognised by its format alone", contract::isRecognisedByItsFormatAlone),
            dynamicTest("is read", contract::isRead),
            dynamicTest("is as expected", () -> Expectation.isMet(sample, contract.readings())),
            dynamicTest("prints back", contract::printsBack),
            dynamicTest("gives every line a fate", contract::givesEveryLineAFate),
            dynamicTest("keeps secrets", contract::keepsSecrets),
            dynamicTest("survives cuts", contract::survivesCuts),
            dynamicTest("survives flipped bytes", contract::survivesFlips),
            dynamicTest("survives worn lines", contract::survivesWear)));
  }
}
