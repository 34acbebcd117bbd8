package io.zhiben.reporting.print;

import io.zhiben.platform.docx.Xml;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A workbook as a template: {@code {{name}}} in a cell for a value, {@code {{list.column}}} for a
 * column of a list. The row that names a list's columns is repeated for each of its rows, and what
 * stands below moves down. What could not move with it is named, so that it can be refused instead
 * of being lost.
 */
public final class SheetTemplate {
  static final Pattern FORM = Pattern.compile("\\{\\{\\s*([^{}]+?)\\s*}}");

  /** A form of some pages; more cells than that are data. */
  private static final int MOST_BYTES = 1024 * 1024;

  private static final int SHOWN = 40;
  private static final Map<String, String> UNSUPPORTED = new LinkedHashMap<>();

  static {
    UNSUPPORTED.put("conditionalFormatting", "CONDITIONAL_FORMAT");
    UNSUPPORTED.put("dataValidations", "DATA_VALIDATION");
    UNSUPPORTED.put("autoFilter", "FILTER");
    UNSUPPORTED.put("tableParts", "TABLE_OBJECT");
    UNSUPPORTED.put("hyperlinks", "LINK");
    UNSUPPORTED.put("drawing", "PICTURE");
    UNSUPPORTED.put("legacyDrawing", "COMMENT");
    UNSUPPORTED.put("legacyDrawingHF", "PICTURE");
    UNSUPPORTED.put("picture", "PICTURE");
    UNSUPPORTED.put("oleObjects", "CONTROL");
    UNSUPPORTED.put("controls", "CONTROL");
    UNSUPPORTED.put("f", "FORMULA");
  }

  private SheetTemplate() {}

  /**
   * Whether its sheets are small enough to be looked at; asked before anything else.
   *
   * @return false where one holds more than a form does
   */
  public static boolean isSmall(Xlsx book) {
    String texts = book.related("sharedStrings");
    String styles = book.related("styles");
    return fits(book, texts)
        && fits(book, styles)
        && book.sheets().stream().allMatch(sheet -> fits(book, sheet.part()));
  }

  private static boolean fits(Xlsx book, String part) {
    return part == null || book.part(part).length <= MOST_BYTES;
  }

  /** The names between the braces, in order; a column with its list, such as {@code 指标.数值}. */
  public static Set<String> names(Xlsx book) {
    Set<String> names = new LinkedHashSet<>();
    texts(book).forEach(text -> names.addAll(namesIn(text)));
    return names;
  }

  /** Braces that belong to no placeholder: a typing error that would be printed. */
  public static Set<String> broken(Xlsx book) {
    return texts(book).stream()
        .map(text -> FORM.matcher(text).replaceAll(""))
        .filter(rest -> rest.contains("{{") || rest.contains("}}"))
        .map(rest -> rest.strip().substring(0, Math.min(rest.strip().length(), SHOWN)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Stable names of what it holds and could not move or be filled; empty when it is fine. */
  public static Set<String> unsupported(Xlsx book) {
    Set<String> found = new LinkedHashSet<>();
    if (book.sheets().isEmpty()) {
      found.add("NO_SHEET");
    }
    SheetTexts texts = new SheetTexts(book);
    for (Xlsx.Sheet sheet : book.sheets()) {
      Element root = Xml.parse(book.part(sheet.part())).getDocumentElement();
      if (!SheetXml.is(root, "worksheet")) {
        found.add("CHART_SHEET");
        continue;
      }
      UNSUPPORTED.forEach((name, what) -> {
        if (!SheetXml.all(root, name).isEmpty()) {
          found.add(what);
        }
      });
      for (Element row : SheetXml.all(root, "row")) {
        if (listsIn(texts.all(row)).size() > 1) {
          found.add("TWO_LISTS_IN_ONE_ROW");
        }
      }
    }
    return found;
  }

  private static List<String> texts(Xlsx book) {
    SheetTexts texts = new SheetTexts(book);
    return book.sheets().stream()
        .flatMap(
            sheet -> texts.all(Xml.parse(book.part(sheet.part())).getDocumentElement()).stream())
        .toList();
  }

  /** The list that the row is repeated for; null where it stands once. */
  static String listIn(List<String> texts) {
    return listsIn(texts).stream().findFirst().orElse(null);
  }

  private static Set<String> listsIn(List<String> texts) {
    return texts.stream()
        .flatMap(text -> namesIn(text).stream())
        .filter(name -> name.contains("."))
        .map(name -> name.substring(0, name.indexOf('.')))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> namesIn(String text) {
    return FORM.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
