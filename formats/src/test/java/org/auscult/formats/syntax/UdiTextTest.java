package org.auscult.formats.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.formats.syntax.UdiText.Agency;
import org.junit.jupiter.api.Test;

/**
 * Examples are those of "UDI formats by FDA-accredited issuing agency", version 1.3, and of the
 * agencies' own guides.
 */
class UdiTextTest {

  @Test
  void reads_what_people_read_of_gs1() {
    assertThat(UdiText.of("(01)51022222233336(11)141231(17)150707(10)A213B1(21)1234"))
        .contains(new UdiText(Agency.GS1, "51022222233336", "A213B1", "1234", "141231", "150707"));
  }

  @Test
  void reads_a_symbol_of_gs1_with_separators() {
    assertThat(UdiText.of("]d20151022222233336111412311715070710A213B1\u001d211234"))
        .contains(new UdiText(Agency.GS1, "51022222233336", "A213B1", "1234", "141231", "150707"));
  }

  @Test
  void refuses_a_gtin_with_a_wrong_check_digit() {
    assertThat(UdiText.of("(01)51022222233337(21)1234")).isEmpty();
    assertThat(UdiText.of("0151022222233336")).isPresent();
    assertThat(UdiText.of("01510222222333")).isEmpty();
  }

  @Test
  void reads_hibcc() {
    assertThat(
            UdiText.of(
                "+H123PARTNO1234567890120/$$420020216LOT123456789012345"
                    + "/SXYZ456789012345678/16D20130202C"))
        .contains(
            new UdiText(
                Agency.HIBCC,
                "H123PARTNO1234567890120",
                "LOT123456789012345",
                "XYZ456789012345678",
                "20130202",
                "20020216"));
  }

  @Test
  void reads_hibcc_of_a_model_alone() {
    UdiText udi = UdiText.of("+A123BJC5D6E71G").orElseThrow();
    assertThat(udi.device()).isEqualTo("A123BJC5D6E71");
    assertThat(udi.ofOneDevice()).isFalse();
    assertThat(UdiText.of("+33 1 23 45 67 89")).isEmpty();
  }

  @Test
  void reads_iccbba() {
    assertThat(
            UdiText.of(
                "=/A9999XYZ100T0944=,000025=A99971312345600=>014032=}013032"
                    + "&,1000000000000XYZ123"))
        .contains(
            new UdiText(
                Agency.ICCBBA,
                "A9999XYZ100T0944",
                "000000000000XYZ123",
                "000025",
                "013032",
                "014032"));
  }

  @Test
  void knows_what_is_none() {
    assertThat(UdiText.of("humanreadable")).isEmpty();
    assertThat(UdiText.of("")).isEmpty();
    assertThat(UdiText.of("(01")).isEmpty();
    assertThat(UdiText.of("+/$$")).isEmpty();
  }
}
