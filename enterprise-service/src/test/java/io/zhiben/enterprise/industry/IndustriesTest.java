package io.zhiben.enterprise.industry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndustriesTest {
  private final Industries industries = new Industries();

  @Test
  void theClassificationHas20SectionsAnd97Divisions() {
    var all = industries.find("");

    assertEquals(20, all.stream().filter(i -> i.code().length() == 1).count());
    assertEquals(97, all.stream().filter(i -> i.code().length() == 3).count());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "R90, R90",
        "90, R90",
        "r9020, R90",
        "9020, R90",
        "' G59 ', G59",
        "01, A01",
        "97, T97",
        "Z99, -",
        "98, -",
        "00, -",
        "A90, -",
        "R, -",
        "R9, -",
        "R90200, -",
        "'', -",
        "-, -"
      })
  void readsDivisionsAsPeopleWriteThem(String written, String expected) {
    assertEquals(Optional.ofNullable(expected), industries.division(written));
  }

  @Test
  void findsByCodeAndByName() {
    assertTrue(industries.find("住宿").contains(new IndustryView("H61", "住宿业")));
    assertEquals("娱乐业", industries.name("R90"));
    assertEquals("R90", industries.find("r90").getFirst().code());
  }
}
