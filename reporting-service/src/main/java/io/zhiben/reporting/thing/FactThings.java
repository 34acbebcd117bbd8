package io.zhiben.reporting.thing;

import io.zhiben.plans.Things;
import io.zhiben.reporting.plan.HighRisk;
import io.zhiben.reporting.query.Layer;
import io.zhiben.reporting.query.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Things that are rows of a table of facts, and what their fields mean there. In the texts {@code
 * f} stands for the row and {@code :asOf} for the day that they are judged on.
 *
 * @param enterprise column with the enterprise's id; null where rows have none
 * @param day column by which a row falls into a span
 * @param periodic whether a span asks for a part of them; of enterprises and of devices there is a
 *     stock and no flow
 * @param always what holds of every row that counts: hazards that were withdrawn don't, for
 *     example; empty for no such condition
 * @param usual what holds unless a plan asks about one of {@code instead}; empty likewise
 * @param fields column or condition of each field; those of an enterprise's tags and of its sector
 *     are the same for all and stand in no table
 * @param label what people call a row
 * @param state its state; null where it has none
 */
public record FactThings(
    Things things,
    String table,
    String enterprise,
    String day,
    boolean periodic,
    String always,
    String usual,
    Set<String> instead,
    Map<String, String> fields,
    String label,
    String state) {
  private static final Pattern PLACES = Pattern.compile(":asOf|\\bf\\.");
  private static final Map<Things, FactThings> ALL = FactTables.all();

  /** The facts of that kind; empty where no table holds them. */
  public static Optional<FactThings> of(Things things) {
    return Optional.ofNullable(ALL.get(things));
  }

  /**
   * The condition on rows, beside place and span; begins with {@code and} unless it is empty.
   *
   * @param alias of the table
   * @param asOf the day that they are judged on
   * @param masked whether the asker is the enterprise itself, to which a hazard that a tip-off led
   *     to is one that was reported
   */
  public Sql conditions(String alias, Map<String, Object> where, LocalDate asOf, boolean masked) {
    Sql sql = new Sql();
    if (!always.isEmpty()) {
      sql.add(" and ").add(filled(always, alias, asOf));
    }
    if (!usual.isEmpty() && !asksInstead(where)) {
      sql.add(" and ").add(filled(usual, alias, asOf));
    }
    return sql.add(asked(alias, where, asOf, masked));
  }

  /** Whether one of the fields is asked about that take the place of what usually holds. */
  public boolean asksInstead(Map<String, Object> where) {
    return where.keySet().stream().anyMatch(instead::contains);
  }

  /** The conditions on fields alone, each with {@code and} before it; parameters as above. */
  public Sql asked(String alias, Map<String, Object> where, LocalDate asOf, boolean masked) {
    Sql sql = new Sql();
    // in the order of names, so that equal questions are equal statements
    new TreeMap<>(where)
        .forEach(
            (field, value) -> sql.add(" and ").add(condition(alias, field, value, asOf, masked)));
    return sql;
  }

  /** Where the rows are, as of any day. */
  public List<Layer> layers() {
    return Layer.of(table);
  }

  /** The condition that rows fall into the span. */
  public Sql within(String alias, LocalDate from, LocalDate to) {
    Sql sql = Sql.of(" and " + alias + "." + day + " <= ?", to);
    return periodic && from != null ? sql.add(" and " + alias + "." + day + " >= ?", from) : sql;
  }

  /**
   * The condition that rows are this plan's, or nobody's; begins with {@code and} unless it is
   * empty. Only meetings are held for a plan: what an enterprise did counts for every plan that
   * asks for it.
   */
  public Sql ofPlan(String alias, String plan) {
    return things == Things.MEETINGS
        ? Sql.of(" and (" + alias + ".plan_id is null or " + alias + ".plan_id = ?)", plan)
        : new Sql();
  }

  /** A field that holds numbers. */
  public String number(String field) {
    return fields.get(field);
  }

  private Sql condition(String alias, String field, Object value, LocalDate asOf, boolean masked) {
    Optional<Sql> listed = listed(alias, field, value, asOf);
    if (listed.isPresent()) {
      return listed.get();
    }
    String meaning = fields.get(field);
    if (meaning == null) {
      throw new IllegalArgumentException(things + " have no field " + field);
    }
    Sql left = filled(masked ? masked(meaning) : meaning, alias, asOf);
    return switch (things.fields().get(field)) {
      case FLAG -> flag(left, Boolean.TRUE.equals(value));
      case DAY ->
          left.add(field.endsWith("From") ? " >= ?" : " <= ?", LocalDate.parse((String) value));
      case NUMBER -> left.add(" = ?", value);
      case TEXT -> left.add(" in ").addIn(texts(value));
    };
  }

  /**
   * What is unknown isn't so. A condition that has to hold says that by itself, and put plainly an
   * index can answer it.
   */
  private static Sql flag(Sql condition, boolean holds) {
    return holds
        ? Sql.of("(").add(condition).add(")")
        : Sql.of("not coalesce((").add(condition).add("), 0)");
  }

  /** Fields that look into a list of words, and those of the enterprise behind a row. */
  private Optional<Sql> listed(String alias, String field, Object value, LocalDate asOf) {
    return Optional.ofNullable(
        switch (field) {
          case "anyTag" -> HighRisk.anyOf(alias + ".tags", texts(value));
          case "allTags" -> HighRisk.allOf(alias + ".tags", texts(value));
          case "noTag" -> Sql.of("not ").add(HighRisk.anyOf(alias + ".tags", texts(value)));
          case "circumstance" -> HighRisk.anyOf(alias + ".circumstances", texts(value));
          case "ofDomain" ->
              ofEnterprises(alias, asOf, Sql.of("s.domain_code in ").addIn(texts(value)));
          case "ofIndustry" ->
              ofEnterprises(alias, asOf, Sql.of("s.industry in ").addIn(texts(value)));
          case "ofTag" -> ofEnterprises(alias, asOf, HighRisk.anyOf("s.tags", texts(value)));
          case "level" -> things == Things.HAZARDS ? graded(alias, texts(value), asOf) : null;
          default -> null;
        });
  }

  /**
   * Hazards of a level that was known by that day: what the field means, put so that an index on
   * levels can answer. Null where those without a level are asked for, too.
   */
  private static Sql graded(String alias, Collection<String> levels, LocalDate asOf) {
    return levels.contains("")
        ? null
        : Sql.of(alias + ".level in ").addIn(levels).add(" and " + alias + ".graded_on <= ?", asOf);
  }

  /** Rows of those enterprises {@code s} of that day; what belongs to none is of no sector. */
  private Sql ofEnterprises(String alias, LocalDate asOf, Sql condition) {
    return Layer.exists(
        FactTables.ENTERPRISES,
        "s",
        asOf,
        Sql.of("s.id = " + alias + "." + enterprise + " and ").add(condition));
  }

  private static String masked(String meaning) {
    return meaning.replace(
        "f.source", "(case f.source when 'TIP_OFF' then 'REPORT' else f.source end)");
  }

  private static Collection<String> texts(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }

  private static Sql filled(String text, String alias, LocalDate asOf) {
    Sql sql = new Sql();
    Matcher places = PLACES.matcher(text);
    int from = 0;
    while (places.find()) {
      sql.add(text.substring(from, places.start()));
      if (places.group().equals(":asOf")) {
        sql.add("?", asOf);
      } else {
        sql.add(alias + ".");
      }
      from = places.end();
    }
    return sql.add(text.substring(from));
  }
}
