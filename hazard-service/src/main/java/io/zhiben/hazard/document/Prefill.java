package io.zhiben.hazard.document;

import io.zhiben.hazard.document.DocumentField.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a feature knows when it begins a document. What its kind doesn't ask for is left out, and so
 * is what doesn't fit the field: the draft then asks a person for it, instead of refusing what the
 * feature is about to do.
 */
public final class Prefill {
  private final DocumentKind kind;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<Map<String, String>>> lists = new HashMap<>();

  private Prefill(DocumentKind kind) {
    this.kind = kind;
  }

  public static Prefill of(DocumentKind kind) {
    return new Prefill(kind);
  }

  /** Whether the kind has a field of that key. */
  public boolean asks(String key) {
    return field(key).isPresent();
  }

  /**
   * @param value a text, a day or fen; null where nothing is known
   */
  public Prefill put(String key, Object value) {
    field(key)
        .flatMap(field -> fitting(field, value))
        .ifPresent(fitting -> texts.put(key, fitting));
    return this;
  }

  /**
   * Adds a row to a list; its index is counted.
   *
   * @param values by the column's key; nulls are left out
   */
  public Prefill row(String list, Map<String, ?> values) {
    field(list)
        .ifPresent(field -> {
          List<Map<String, String>> rows = lists.computeIfAbsent(list, key -> new ArrayList<>());
          if (rows.size() == ValueRules.MOST_ROWS) {
            return;
          }
          Map<String, String> row = new HashMap<>();
          for (DocumentField column : field.columns()) {
            Object value =
                column.key().equals(Fields.INDEX.key())
                    ? rows.size() + 1
                    : values.get(column.key());
            fitting(column, value).ifPresent(fitting -> row.put(column.key(), fitting));
          }
          rows.add(row);
        });
    return this;
  }

  public DocumentValues values() {
    return new DocumentValues(texts, lists);
  }

  /** A day within a text, as documents print days. */
  public static String day(LocalDate day) {
    return Printed.day(day);
  }

  private Optional<DocumentField> field(String key) {
    return kind.fields().stream().filter(one -> one.key().equals(key)).findFirst();
  }

  private static Optional<String> fitting(DocumentField field, Object value) {
    if (value == null) {
      return Optional.empty();
    }
    String lines = value.toString().replaceAll("\\R", "\n").replace('\t', ' ').strip();
    String text = field.type() == Type.LINE ? lines.replace('\n', ' ') : lines;
    return Optional.of(text).filter(one -> !one.isEmpty() && ValueRules.fits(field.type(), one));
  }
}
