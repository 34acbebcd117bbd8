package io.zhiben.hazard.paper;

import io.zhiben.hazard.document.DocumentKind;
import io.zhiben.hazard.document.DocumentValues;
import io.zhiben.hazard.document.IssuedDocument;
import io.zhiben.hazard.hazard.HazardExcerpt;
import io.zhiben.hazard.hazard.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a document about hazards says before anybody has edited it. */
final class HazardPaper {
  private static final String LAW = "《中华人民共和国安全生产法》第六十五条的规定";

  private HazardPaper() {}

  static boolean fits(DocumentKind kind, HazardExcerpt hazard) {
    return kind == DocumentKind.RECTIFICATION_ORDER ? hazard.orderable() : hazard.handedIn();
  }

  /** The latest deadline of all is the order's; each hazard's own stands in its row. */
  static DocumentValues order(List<HazardExcerpt> hazards) {
    Map<String, String> texts = new HashMap<>();
    texts.put("legalBasis", LAW);
    texts.put("basis", basis(hazards));
    hazards.stream()
        .map(HazardExcerpt::deadline)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .ifPresent(day -> texts.put("deadline", day.toString()));
    List<Map<String, String>> rows = new ArrayList<>();
    for (HazardExcerpt hazard : hazards) {
      Map<String, String> row = row(hazard, rows.size() + 1);
      row.put("spot", hazard.spot() == null ? "" : hazard.spot());
      row.put("level", hazard.level() == Level.MAJOR ? "重大" : "一般");
      row.put("deadline", hazard.deadline() == null ? "" : hazard.deadline().toString());
      rows.add(row);
    }
    return new DocumentValues(texts, Map.of("findings", rows));
  }

  /**
   * @param order that asked for the rectification; null when none was issued
   */
  static DocumentValues opinion(
      List<HazardExcerpt> hazards, IssuedDocument order, LocalDate today) {
    Map<String, String> texts = new HashMap<>();
    texts.put("reinspectedOn", today.toString());
    if (order != null) {
      texts.put("orderNumber", order.number());
      texts.put("orderDate", order.issuedOn().toString());
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (HazardExcerpt hazard : hazards) {
      Map<String, String> row = row(hazard, rows.size() + 1);
      row.put("result", hazard.orderable() ? "未完成整改" : "");
      rows.add(row);
    }
    return new DocumentValues(texts, Map.of("findings", rows));
  }

  private static Map<String, String> row(HazardExcerpt hazard, int index) {
    Map<String, String> row = new HashMap<>();
    row.put("index", String.valueOf(index));
    row.put("number", hazard.number());
    row.put("problem", hazard.description());
    return row;
  }

  /** Which clause makes which of them a major hazard, as it read when it was cited. */
  private static String basis(List<HazardExcerpt> hazards) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < hazards.size(); i++) {
      HazardExcerpt hazard = hazards.get(i);
      if (hazard.clause() != null) {
        lines.add(
            "上述第%d项依据《%s》%s判定为重大事故隐患：%s"
                .formatted(
                    i + 1,
                    hazard.clause().setTitle(),
                    hazard.clause().no(),
                    hazard.clause().text()));
      }
    }
    return lines.stream().collect(Collectors.joining("\n"));
  }
}
