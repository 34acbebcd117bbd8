package io.zhiben.platform.former;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.Former;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a thing counted as before, in one column: a line each, its fields parted by tabs, empty
 * where there is none. Most things have none, and no column.
 */
public final class FormerLines<F extends Former> {
  private final Function<F, Stream<Object>> fields;
  private final Function<Line, F> reader;

  /**
   * @param fields of one, in the order in which they stand; a place stands with those above it
   * @param reader makes one of a line, whose fields it asks for in the same order
   */
  public FormerLines(Function<F, Stream<Object>> fields, Function<Line, F> reader) {
    this.fields = fields;
    this.reader = reader;
  }

  /** A line while it is read, field by field. */
  public static final class Line {
    private final Iterator<String> fields;

    private Line(String line) {
      this.fields = List.of(line.split("\t", -1)).iterator();
    }

    /** The next field; null where there is none. */
    public String text() {
      String field = fields.next();
      return field.isEmpty() ? null : field;
    }

    /** Likewise. */
    public LocalDate day() {
      String field = text();
      return field == null ? null : LocalDate.parse(field);
    }

    /** The next four fields. */
    public Ancestry place() {
      return new Ancestry(text(), text(), text(), text());
    }
  }

  /** As they stand in the column; null for none. */
  public String column(List<F> all) {
    return all == null || all.isEmpty()
        ? null
        : all.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  /** What stands in the column, the oldest first. */
  public List<F> list(String column) {
    return column == null || column.isEmpty()
        ? List.of()
        : column.lines().map(Line::new).map(reader).toList();
  }

  private String line(F one) {
    return fields
        .apply(one)
        .flatMap(FormerLines::plain)
        .map(field -> Objects.toString(field, ""))
        .collect(Collectors.joining("\t"));
  }

  private static Stream<Object> plain(Object field) {
    return field instanceof Ancestry place
        ? Stream.of(place.code(), place.cityCode(), place.districtCode(), place.townCode())
        : Stream.of(field);
  }
}
