package io.zhiben.hazard.document;

import io.zhiben.hazard.document.DocumentField.Type;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether values are what their kind of document takes; names each that is not. */
final class ValueRules {
  static final int LONGEST_LINE = 200;
  static final int LONGEST_TEXT = 5_000;
  static final int MOST_ROWS = 200;

  private final List<FieldError> errors = new ArrayList<>();
  private final boolean complete;

  private ValueRules(boolean complete) {
    this.complete = complete;
  }

  /**
   * Refuses what the kind doesn't take.
   *
   * @param complete whether the required ones must be there: a draft may lack some
   */
  static void require(DocumentKind kind, DocumentValues values, boolean complete) {
    List<FieldError> errors = errors(kind, values, complete);
    if (!errors.isEmpty()) {
      throw Problem.of(DocumentError.DOCUMENT_VALUES_INVALID).withErrors(errors);
    }
  }

  static List<FieldError> errors(DocumentKind kind, DocumentValues values, boolean complete) {
    ValueRules rules = new ValueRules(complete);
    Set<String> texts = new HashSet<>();
    Set<String> lists = new HashSet<>();
    for (DocumentField field : kind.fields()) {
      if (field.type() == Type.LIST) {
        lists.add(field.key());
        rules.list(field, values.list(field.key()));
      } else {
        texts.add(field.key());
        rules.text(field, values.texts().get(field.key()), "values.texts." + field.key());
      }
    }
    rules.unknown(values.texts().keySet(), texts, "values.texts.");
    rules.unknown(values.lists().keySet(), lists, "values.lists.");
    return rules.errors;
  }

  private void list(DocumentField field, List<Map<String, String>> rows) {
    String path = "values.lists." + field.key();
    if (rows.isEmpty() && field.required() && complete) {
      add(path, DocumentError.DOCUMENT_VALUE_MISSING);
    }
    if (rows.size() > MOST_ROWS) {
      add(path, CommonError.INVALID_FIELD);
      return;
    }
    Set<String> columns = new HashSet<>();
    field.columns().forEach(column -> columns.add(column.key()));
    for (int i = 0; i < rows.size(); i++) {
      String at = path + "[" + i + "].";
      Map<String, String> row = rows.get(i);
      if (row == null) {
        add(at, CommonError.INVALID_FIELD);
        continue;
      }
      field.columns().forEach(column -> text(column, row.get(column.key()), at + column.key()));
      unknown(row.keySet(), columns, at);
    }
  }

  private void text(DocumentField field, String value, String path) {
    if (value == null || value.isBlank()) {
      if (field.required() && complete) {
        add(path, DocumentError.DOCUMENT_VALUE_MISSING);
      }
      return;
    }
    if (!fits(field.type(), value)) {
      add(path, CommonError.INVALID_FIELD);
    }
  }

  static boolean fits(Type type, String value) {
    return switch (type) {
      case LINE -> value.length() <= LONGEST_LINE && printable(value, false);
      case TEXT -> value.length() <= LONGEST_TEXT && printable(value, true);
      case DATE -> isDay(value);
      case MONEY -> value.matches("\\d{1,15}");
      case LIST -> false;
    };
  }

  private void unknown(Set<String> given, Set<String> known, String path) {
    given.stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> add(path + key, CommonError.UNKNOWN_FIELD));
  }

  private void add(String path, ErrorCode code) {
    errors.add(new FieldError(path, code.name(), null));
  }

  /** No control characters, no halves of a character: neither Word nor XML knows them. */
  private static boolean printable(String value, boolean lines) {
    return value
        .codePoints()
        .allMatch(point ->
            (lines && point == '\n')
                || !(Character.isISOControl(point)
                    || Character.getType(point) == Character.SURROGATE
                    || point == 0xFFFE
                    || point == 0xFFFF));
  }

  private static boolean isDay(String value) {
    try {
      return value.length() == 10 && LocalDate.parse(value).getYear() >= 1950;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
