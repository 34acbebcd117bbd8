package io.zhiben.hazard.document;

import io.zhiben.hazard.document.DocumentField.Type;
import io.zhiben.platform.docx.Filling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values as they are printed, by the names that templates use. */
final class Printed {
  private static final List<String> DIGITS =
      List.of("零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖");
  private static final List<String> PLACES = List.of("", "拾", "佰", "仟");
  private static final List<String> GROUPS = List.of("", "万", "亿", "万亿");

  private Printed() {}

  /**
   * @param given what the desk says itself, by key
   */
  static Filling of(DocumentKind kind, Map<String, String> given, DocumentValues values) {
    Map<String, String> texts = new TreeMap<>();
    Map<String, List<Map<String, String>>> lists = new HashMap<>();
    for (DocumentField field : Fields.GIVEN) {
      texts.put(field.label(), printed(field, given.get(field.key())));
    }
    for (DocumentField field : kind.fields()) {
      if (field.type() == Type.LIST) {
        lists.put(field.label(), rows(field, values.list(field.key())));
      } else {
        texts.put(field.label(), printed(field, values.texts().get(field.key())));
      }
    }
    return new Filling(texts, lists);
  }

  /** The samples of a kind, for a preview of its template. */
  static Filling sample(DocumentKind kind) {
    Map<String, String> given = new HashMap<>();
    Fields.GIVEN.forEach(field -> given.put(field.key(), field.sample()));
    Map<String, String> texts = new HashMap<>();
    Map<String, List<Map<String, String>>> lists = new HashMap<>();
    for (DocumentField field : kind.fields()) {
      if (field.type() == Type.LIST) {
        Map<String, String> row = new HashMap<>();
        field.columns().forEach(column -> row.put(column.key(), column.sample()));
        Map<String, String> second = new HashMap<>(row);
        second.replace("index", "2");
        lists.put(field.key(), List.of(row, second));
      } else {
        texts.put(field.key(), field.sample());
      }
    }
    return of(kind, given, new DocumentValues(texts, lists));
  }

  private static List<Map<String, String>> rows(
      DocumentField list, List<Map<String, String>> rows) {
    List<Map<String, String>> printed = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, String> one = new HashMap<>();
      list.columns()
          .forEach(column -> one.put(column.label(), printed(column, row.get(column.key()))));
      printed.add(one);
    }
    return printed;
  }

  private static String printed(DocumentField field, String value) {
    if (value == null || value.isBlank()) {
      return "";
    }
    return switch (field.type()) {
      case DATE -> day(LocalDate.parse(value));
      case MONEY -> money(Long.parseLong(value));
      default -> value.strip();
    };
  }

  static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** Such as 人民币伍万元整（¥50,000.00）, the way amounts stand in decisions. */
  static String money(long fen) {
    long yuan = fen / 100;
    int jiao = (int) (fen % 100 / 10);
    int last = (int) (fen % 10);
    StringBuilder words = new StringBuilder("人民币");
    words.append(yuan == 0 && fen > 0 ? "" : inWords(yuan) + "元");
    if (jiao == 0 && last == 0) {
      words.append("整");
    } else {
      words.append(jiao == 0 ? (yuan == 0 ? "" : "零") : DIGITS.get(jiao) + "角");
      words.append(last == 0 ? "整" : DIGITS.get(last) + "分");
    }
    return "%s（¥%,d.%02d）".formatted(words, yuan, fen % 100);
  }

  private static String inWords(long yuan) {
    if (yuan == 0) {
      return "零";
    }
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int group = GROUPS.size() - 1; group >= 0; group--) {
      int four = (int) (yuan / (long) Math.pow(10_000, group) % 10_000);
      if (four == 0) {
        gap = !words.isEmpty();
        continue;
      }
      if (!words.isEmpty() && (gap || four < 1_000)) {
        words.append("零");
      }
      words.append(fourInWords(four)).append(GROUPS.get(group));
      gap = false;
    }
    return words.toString();
  }

  private static String fourInWords(int four) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int place = PLACES.size() - 1; place >= 0; place--) {
      int digit = (int) (four / Math.pow(10, place)) % 10;
      if (digit == 0) {
        gap = !words.isEmpty();
      } else {
        words.append(gap ? "零" : "").append(DIGITS.get(digit)).append(PLACES.get(place));
        gap = false;
      }
    }
    return words.toString();
  }
}
