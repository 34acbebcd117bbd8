package io.zhiben.reporting.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Rows of facts that held on a day of the past. A thing that people count otherwise since some day
 * (regraded, listed, moved, with other tags) has its row of today and one for each time before; on
 * any day one of them held. Both tables have the same columns, so that one condition asks both.
 *
 * @param table of the facts
 * @param former whether its rows hold no more today
 */
public record Layer(String table, boolean former) {
  /** The facts that know what they counted as before. */
  private static final Set<String> KEPT = Set.of("fact_enterprise", "fact_hazard");

  /** Where the rows of a table of facts are, as of any day: one layer, or two. */
  public static List<Layer> of(String facts) {
    return KEPT.contains(facts)
        ? List.of(new Layer(facts, false), new Layer(facts + "_former", true))
        : List.of(new Layer(facts, false));
  }

  /** The condition that rows held on that day; begins with {@code and} unless it is empty. */
  public Sql held(String alias, LocalDate day) {
    if (former) {
      return Sql.of(" and " + alias + ".since_on <= ? and " + alias + ".until_on > ?", day, day);
    }
    return KEPT.contains(table) ? Sql.of(" and " + alias + ".since_on <= ?", day) : new Sql();
  }

  /**
   * The condition that one of the rows exists, whichever layer it is in.
   *
   * @param layers of one table
   * @param condition on the row {@code alias}, beside that it held
   */
  public static Sql exists(List<Layer> layers, String alias, LocalDate day, Sql condition) {
    Sql sql = Sql.of("(");
    String between = "";
    for (Layer layer : layers) {
      sql.add(between)
          .add("exists (select 1 from " + layer.table() + " " + alias + " where ")
          .add(condition)
          .add(layer.held(alias, day))
          .add(")");
      between = " or ";
    }
    return sql.add(")");
  }
}
