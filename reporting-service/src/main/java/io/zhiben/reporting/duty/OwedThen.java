package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.query.Layer;
import io.zhiben.reporting.query.Sql;
import java.time.LocalDate;
import java.util.List;

/**
 * Which enterprises owed a duty in a window that is over, by what they were then and not by what
 * they are today. They owed it where their tags asked for it in that cadence on the window's first
 * day and on its last one: whoever got such a tag later, or lost it before the end, had not the
 * whole window for it, as whoever was registered later had not.
 *
 * @param window as it stands in the calendar
 */
record OwedThen(PlanArea<Duty> area, Cadence cadence, Window window) {
  private static final List<Layer> ENTERPRISES = Layer.of("fact_enterprise");

  /**
   * The enterprises {@code e}, each once: on any day one of its rows held.
   *
   * @param columns of them
   */
  Sql subjects(Sql columns) {
    Sql sql = new Sql();
    String between = "";
    for (Layer layer : ENTERPRISES) {
      sql.add(between)
          .add("select ")
          .add(columns)
          .add(" from " + layer.table() + " e where ")
          .add(area.bounds("e", "id"))
          .add(" and e.status = 'ACTIVE' and e.registered_on <= ?", window.from())
          .add(layer.held("e", window.to()))
          .add(asked("e"))
          // most didn't change, and are what they were at the beginning
          .add(" and (e.since_on <= ? or ", window.from())
          .add(wasAsked(window.from()))
          .add(")");
      between = " union all ";
    }
    return sql;
  }

  /** Whether the enterprise {@code e}, which owes it in that cadence today, owed it then. */
  Sql amongThoseOfToday() {
    // most didn't change since
    return Sql.of("e.registered_on <= ? and (e.since_on <= ? or (", window.from(), window.from())
        .add(wasAsked(window.to()))
        .add(" and ")
        .add(wasAsked(window.from()))
        .add("))");
  }

  private Sql wasAsked(LocalDate day) {
    return Layer.exists(
        ENTERPRISES, "b", day, Sql.of("b.id = e.id and b.status = 'ACTIVE'").add(asked("b")));
  }

  /** Whether an enterprise of the area is known that was there by the end of the window. */
  boolean anyKnown(Database database) {
    return Sql.of("select exists (select 1 from fact_enterprise e where ")
        .add(area.bounds("e", "id"))
        .add(" and e.registered_on <= ?)", window.to())
        .one(database, row -> row.getBoolean(1));
  }

  /** Whether the tags ask for it in that cadence, be it by one rule of the duty or by another. */
  private Sql asked(String alias) {
    Duty duty = area.item();
    Sql sql = Sql.of(" and (");
    String between = "";
    for (CadenceGroup group : CadenceGroup.of(duty)) {
      if (group.cadence() == cadence) {
        sql.add(between + "(1 = 1").add(group.conditions(duty, alias)).add(")");
        between = " or ";
      }
    }
    return sql.add(")");
  }
}
