package io.zhiben.hazard.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * In whose name an authority issues documents and how it numbers them.
 *
 * @param shortName stands in numbers, such as 东丽湖
 * @param reviewBody where a recipient asks for administrative review (行政复议)
 * @param court where a recipient sues
 * @param patterns of numbers by kind; a kind that is left out has the shipped one. {@code {简称}},
 *     {@code {年}} and {@code {号}}, or {@code {short}}, {@code {year}} and {@code {number}}, stand
 *     for the short name, the year and the running number
 */
record Letterhead(
    @NotBlank @Size(max = 100) String issuerName,
    @NotBlank @Size(max = 20) String shortName,
    @NotNull @Size(max = 50) String contact,
    @NotNull @Size(max = 50) String phone,
    @NotNull @Size(max = 200) String address,
    @NotNull @Size(max = 100) String reviewBody,
    @NotNull @Size(max = 100) String court,
    @NotNull Map<DocumentKind, @NotBlank @Size(max = 60) String> patterns) {

  /** The pattern of that kind's numbers. */
  String pattern(DocumentKind kind) {
    return patterns.getOrDefault(kind, shippedPattern(kind));
  }

  static String shippedPattern(DocumentKind kind) {
    return "（{简称}）" + kind.mark() + "〔{年}〕{号}号";
  }

  String number(DocumentKind kind, int year, long running) {
    return inChinese(pattern(kind))
        .replace("{简称}", shortName)
        .replace("{年}", String.valueOf(year))
        .replace("{号}", String.valueOf(running));
  }

  /** Whether it gives each document of a kind another number. */
  static boolean isPattern(String pattern) {
    String chinese = inChinese(pattern);
    String rest = chinese.replace("{简称}", "").replace("{年}", "").replace("{号}", "");
    return chinese.contains("{年}")
        && chinese.contains("{号}")
        && !rest.contains("{")
        && !rest.contains("}");
  }

  private static String inChinese(String pattern) {
    return pattern.replace("{short}", "{简称}").replace("{year}", "{年}").replace("{number}", "{号}");
  }
}
