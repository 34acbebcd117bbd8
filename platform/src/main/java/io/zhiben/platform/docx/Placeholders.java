package io.zhiben.platform.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The placeholders of a template: {@code {{name}}} for a text, {@code {{list.column}}} for a column
 * of a list. A table row (or, outside tables, a paragraph) that names a list's column is repeated
 * for each of its rows. A paragraph that is nothing but one placeholder goes when its text is
 * empty, and is repeated for each line of it.
 *
 * <p>Word cuts text into runs at will, so a placeholder may begin in one and end in another.
 */
public final class Placeholders {
  private static final Pattern FORM = Pattern.compile("\\{\\{\\s*([^{}]+?)\\s*}}");

  private Placeholders() {}

  /** The names between the braces, in order; a column with its list, such as {@code 隐患.问题}. */
  public static Set<String> of(Docx template) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : template.textParts()) {
      for (Element paragraph : Xml.all(Xml.parse(template.part(part)), "p")) {
        names.addAll(namesIn(textOf(paragraph)));
      }
    }
    return names;
  }

  /** Braces that belong to no placeholder: a typing error that would be printed. */
  public static Set<String> broken(Docx template) {
    Set<String> found = new LinkedHashSet<>();
    for (String part : template.textParts()) {
      for (Element paragraph : Xml.all(Xml.parse(template.part(part)), "p")) {
        String rest = FORM.matcher(textOf(paragraph)).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
          found.add(rest.strip().substring(0, Math.min(rest.strip().length(), 40)));
        }
      }
    }
    return found;
  }

  /** The template with the values in the placeholders' stead; unknown names become empty. */
  public static Docx fill(Docx template, Filling filling) {
    Map<String, byte[]> filled = new HashMap<>();
    for (String name : template.textParts()) {
      Document part = Xml.parse(template.part(name));
      repeatRows(part, filling);
      repeatParagraphs(part, filling);
      for (Element paragraph : Xml.all(part, "p")) {
        fillParagraph(paragraph, filling);
      }
      filled.put(name, Xml.write(part));
    }
    return template.with(filled);
  }

  private static void repeatRows(Document part, Filling filling) {
    for (Element row : Xml.all(part, "tr")) {
      String list = listIn(wholeText(row));
      if (list != null) {
        repeat(row, list, filling);
      }
    }
  }

  private static void repeatParagraphs(Document part, Filling filling) {
    for (Element paragraph : Xml.all(part, "p")) {
      String list = listIn(textOf(paragraph));
      if (list != null) {
        repeat(paragraph, list, filling);
      }
    }
  }

  private static void repeat(Element block, String list, Filling filling) {
    for (Map<String, String> row : filling.lists().getOrDefault(list, List.of())) {
      Element copy = (Element) block.cloneNode(true);
      block.getParentNode().insertBefore(copy, block);
      Map<String, String> values =
          row.entrySet().stream()
              .collect(Collectors.toMap(e -> list + "." + e.getKey(), Map.Entry::getValue));
      List<Element> paragraphs = Xml.is(copy, "p") ? List.of(copy) : Xml.all(copy, "p");
      paragraphs.forEach(paragraph -> replace(paragraph, values, list + "."));
    }
    removeBlock(block);
  }

  private static void fillParagraph(Element paragraph, Filling filling) {
    String text = textOf(paragraph);
    Matcher whole = FORM.matcher(text.strip());
    if (!whole.matches()) {
      replace(paragraph, filling.texts(), "");
      return;
    }
    String value = filling.texts().getOrDefault(whole.group(1), "");
    if (value.isEmpty()) {
      removeBlock(paragraph);
      return;
    }
    for (String line : value.split("\n", -1)) {
      Element copy = (Element) paragraph.cloneNode(true);
      paragraph.getParentNode().insertBefore(copy, paragraph);
      replace(copy, Map.of(whole.group(1), line), "");
    }
    paragraph.getParentNode().removeChild(paragraph);
  }

  /**
   * A cell must keep a paragraph, a table a row; what would be the last one is emptied instead. A
   * section's properties stay with their paragraph.
   */
  private static void removeBlock(Element block) {
    Node parent = block.getParentNode();
    String name = block.getLocalName();
    long alike =
        Xml.children(parent).stream().filter(child -> child.getLocalName().equals(name)).count();
    if (alike > 1 && Xml.all(block, "sectPr").isEmpty()) {
      parent.removeChild(block);
      return;
    }
    Xml.all(block, "t").forEach(text -> text.setTextContent(""));
  }

  /**
   * @param prefix only names that begin so are replaced
   */
  private static void replace(Element paragraph, Map<String, String> values, String prefix) {
    List<Element> texts = Xml.all(paragraph, "t");
    String whole = textOf(paragraph);
    List<int[]> places = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Matcher matcher = FORM.matcher(whole);
    while (matcher.find()) {
      if (matcher.group(1).startsWith(prefix)) {
        places.add(new int[] {matcher.start(), matcher.end()});
        names.add(matcher.group(1));
      }
    }
    // from the end, so that the places before stay where they are
    for (int i = places.size() - 1; i >= 0; i--) {
      put(texts, places.get(i)[0], places.get(i)[1], values.getOrDefault(names.get(i), ""));
    }
    if (!places.isEmpty()) {
      texts.forEach(Placeholders::breakLines);
    }
  }

  /** Puts the value into the run in which the placeholder begins, whose look it takes. */
  private static void put(List<Element> texts, int from, int to, String value) {
    int start = 0;
    boolean written = false;
    for (Element text : texts) {
      String content = text.getTextContent();
      int end = start + content.length();
      if (end > from && start < to) {
        String before = content.substring(0, Math.max(0, from - start));
        String after = content.substring(Math.min(content.length(), to - start));
        text.setTextContent(before + (written ? "" : value) + after);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        written = true;
      }
      start = end;
    }
  }

  private static void breakLines(Element text) {
    String[] lines = text.getTextContent().split("\n", -1);
    if (lines.length == 1) {
      return;
    }
    text.setTextContent(lines[0]);
    Node behind = text.getNextSibling();
    for (int i = 1; i < lines.length; i++) {
      Element next = (Element) text.cloneNode(false);
      next.setTextContent(lines[i]);
      text.getParentNode()
          .insertBefore(text.getOwnerDocument().createElementNS(Xml.W, "w:br"), behind);
      text.getParentNode().insertBefore(next, behind);
    }
  }

  /** Names of lists in one block; more than one cannot be repeated together. */
  public static Set<String> mixedLists(Docx template) {
    Set<String> mixed = new TreeSet<>();
    for (String part : template.textParts()) {
      Document document = Xml.parse(template.part(part));
      List<Element> blocks = new ArrayList<>(Xml.all(document, "tr"));
      blocks.addAll(Xml.all(document, "p"));
      for (Element block : blocks) {
        Set<String> lists = listsIn(wholeText(block));
        if (lists.size() > 1) {
          mixed.addAll(lists);
        }
      }
    }
    return mixed;
  }

  private static String listIn(String text) {
    return listsIn(text).stream().findFirst().orElse(null);
  }

  private static Set<String> listsIn(String text) {
    return namesIn(text).stream()
        .filter(name -> name.contains("."))
        .map(name -> name.substring(0, name.indexOf('.')))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> namesIn(String text) {
    return FORM.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static String wholeText(Element block) {
    List<Element> paragraphs = Xml.is(block, "p") ? List.of(block) : Xml.all(block, "p");
    return paragraphs.stream().map(Placeholders::textOf).collect(Collectors.joining("\n"));
  }

  private static String textOf(Element paragraph) {
    return Xml.all(paragraph, "t").stream()
        .map(Element::getTextContent)
        .collect(Collectors.joining());
  }
}
