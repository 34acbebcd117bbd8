package io.zhiben.enterprise.importing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.sheet.Cell;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeenLinesTest {
  private final SeenLines seen = new SeenLines();

  @Test
  void theFirstLineOfACodeCounts() {
    assertFalse(seen.isRepeated(line(2, "91120110MA5KB0001J", "甲")));
    assertTrue(seen.isRepeated(line(9, "91120110ma5kb0001j", "乙")));
  }

  @Test
  void askingAgainForTheSameLineAnswersAlike() {
    RegisterLine first = line(2, "91120110MA5KB0001J", "甲");

    assertFalse(seen.isRepeated(first));
    assertFalse(seen.isRepeated(first));
  }

  @Test
  void withoutCodeThePlaceNameAndAddressCount() {
    assertFalse(seen.isRepeated(line(2, "", "甲店")));
    assertFalse(seen.isRepeated(line(3, "", "乙店")));
    assertTrue(seen.isRepeated(line(4, "", "甲店")));
  }

  private static RegisterLine line(int number, String code, String name) {
    return new RegisterLine(
        number,
        Map.of(
            EnterpriseColumn.CODE, cell(code),
            EnterpriseColumn.NAME, cell(name),
            EnterpriseColumn.REGION, cell("120110013001")));
  }

  private static Cell cell(String text) {
    return new Cell(text.isEmpty() ? Cell.Type.EMPTY : Cell.Type.TEXT, text, null, null);
  }
}
