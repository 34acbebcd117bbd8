package io.zhiben.enterprise.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Chinese words of constants, as they stand in spreadsheets, and the other words that people use
 * for them.
 */
public final class Labels {
  private static final Map<String, String> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("个体", "个体工商户"),
          Map.entry("个体户", "个体工商户"),
          Map.entry("有限公司", "企业"),
          Map.entry("公司", "企业"),
          Map.entry("社会团体", "社会组织"),
          Map.entry("民办非企业单位", "社会组织"),
          Map.entry("机关单位", "机关"),
          Map.entry("党政机关", "机关"),
          Map.entry("大", "大型"),
          Map.entry("中", "中型"),
          Map.entry("小", "小型"),
          Map.entry("微", "微型"),
          Map.entry("正常经营", "正常"),
          Map.entry("在营", "正常"),
          Map.entry("营业", "正常"),
          Map.entry("存续", "正常"),
          Map.entry("停产", "停业"),
          Map.entry("停产停业", "停业"),
          Map.entry("歇业", "停业"),
          Map.entry("关闭", "注销"),
          Map.entry("无照", "无证"),
          Map.entry("未领证照", "无证"),
          Map.entry("无证无照", "无证"));

  private Labels() {}

  /** A constant with a Chinese word. */
  public interface Labelled {
    String name();

    String label();
  }

  /** The constant of that name or word; empty for others. */
  public static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String written) {
    String word = written.strip().toUpperCase(Locale.ROOT);
    String usual = OTHER_WORDS.getOrDefault(word, word);
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.name().equals(word) || e.label().equals(usual))
        .findFirst();
  }
}
