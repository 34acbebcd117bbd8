package io.zhiben.hazard.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What features know goes into drafts; what doesn't fit is left for a person to say. */
class PrefillTest {

  @Test
  void keepsWhatTheKindAsksForAndWhatFits() {
    Prefill prefill =
        Prefill.of(DocumentKind.NOTICE_LETTER)
            .put("matter", "逾期\r\n未整改")
            .put("facts", " 一\r\n二\t三 ")
            .put("demands", null)
            .put("deadline", LocalDate.of(2026, 12, 1))
            .put("venue", "会议室")
            .row("findings", Map.of("problem", "出口锁闭"));
    assertEquals(
        Map.of("matter", "逾期 未整改", "facts", "一\n二 三", "deadline", "2026-12-01"),
        prefill.values().texts());
    assertEquals(Map.of(), prefill.values().lists());
    assertTrue(prefill.asks("demands"));
    assertFalse(prefill.asks("venue"));
  }

  @Test
  void leavesOutWhatNoPaperTakes() {
    DocumentValues values =
        Prefill.of(DocumentKind.URGING_LETTER)
            .put("matter", "长".repeat(ValueRules.LONGEST_LINE + 1))
            .put("facts", "响铃\u0007")
            .put("demands", "  ")
            .values();
    assertEquals(Map.of(), values.texts());
    assertEquals(List.of(), ValueRules.errors(DocumentKind.URGING_LETTER, values, false));
  }

  @Test
  void countsRowsAndTakesNoMoreThanAListHolds() {
    Prefill prefill = Prefill.of(DocumentKind.URGING_LETTER);
    Map<String, Object> row = new HashMap<>();
    row.put("number", "DLH-2026-000001");
    row.put("unit", "示例");
    row.put("deadline", null);
    for (int i = 0; i <= ValueRules.MOST_ROWS; i++) {
      prefill.row("findings", row);
    }
    List<Map<String, String>> rows = prefill.values().list("findings");
    assertEquals(ValueRules.MOST_ROWS, rows.size());
    assertEquals(Map.of("index", "2", "number", "DLH-2026-000001"), rows.get(1));
  }
}
