package io.zhiben.hazard.document;

import java.util.List;

/**
 * A value that a document needs, and the placeholder that stands for it in templates.
 *
 * @param key in the API, such as {@code deadline}
 * @param label between the braces of a template, such as {@code 整改期限}
 * @param required whether a document cannot be issued without it
 * @param anchored whether each template must have its placeholder: a paper without its number or
 *     its findings is none
 * @param columns of a list; else empty
 * @param sample what a preview of a template shows
 */
public record DocumentField(
    String key,
    String label,
    Type type,
    boolean required,
    boolean anchored,
    List<DocumentField> columns,
    String sample) {

  /** What a value is and how it is printed. */
  public enum Type {
    /** Up to 200 characters in one line. */
    LINE,
    /** Up to 5,000 characters; each line becomes a paragraph. */
    TEXT,
    /** A day as 2026-11-22, printed as 2026年11月22日. */
    DATE,
    /** Fen as a whole number, printed in words and figures. */
    MONEY,
    /** Up to 200 rows. */
    LIST
  }

  public DocumentField {
    columns = List.copyOf(columns);
  }

  static DocumentField of(String key, String label, Type type, String sample) {
    return new DocumentField(key, label, type, false, false, List.of(), sample);
  }

  static DocumentField list(String key, String label, DocumentField... columns) {
    return new DocumentField(key, label, Type.LIST, false, false, List.of(columns), "");
  }

  /** Needed by each document, and by each template. */
  DocumentField needed() {
    return new DocumentField(key, label, type, true, true, columns, sample);
  }

  /** In each template, and often empty. */
  DocumentField everywhere() {
    return new DocumentField(key, label, type, required, true, columns, sample);
  }
}
