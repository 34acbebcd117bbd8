package io.zhiben.reporting.figures;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.plan.HighRisk;
import io.zhiben.reporting.query.Layer;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts all measures of a subject in one statement, over cells or over facts. */
@ApplicationScoped
class FigureQuery {
  private static final Pattern PLACES = Pattern.compile(":asOf|:cutOff|:highRisk");

  private final Database database;
  private final HighRisk highRisk;
  private final RegionTree regions;

  FigureQuery(Database database, HighRisk highRisk, RegionTree regions) {
    this.database = database;
    this.highRisk = highRisk;
    this.regions = regions;
  }

  /** Counts by group; without a breakdown there is the one group of the empty name. */
  Map<String, Counts> count(Question question, Breakdown breakdown) {
    boolean cells =
        question.isAnsweredByCells() && breakdown.isKnownToCells(question.reach().region().level());
    return count(question, breakdown, cells);
  }

  Map<String, Counts> count(Question question, Breakdown breakdown, boolean cells) {
    Map<String, Counts> groups = new TreeMap<>();
    Cells counters = cells ? cells(question, breakdown) : null;
    for (Subject subject : Subject.values()) {
      if (breakdown != Breakdown.MONTHS || subject.isPeriodic()) {
        count(question, breakdown, subject, counters, groups);
      }
    }
    close(question, breakdown, counters, groups);
    return groups;
  }

  /**
   * Which counters answer a question.
   *
   * @param own of the towns in the place
   * @param summed of the place itself, or of those directly below
   */
  private record Cells(Sql own, Sql summed) {
    Sql of(Subject subject) {
      return subject.isSummed() ? summed : own;
    }
  }

  /**
   * @param counters null over facts
   */
  private void count(
      Question question,
      Breakdown breakdown,
      Subject subject,
      Cells counters,
      Map<String, Counts> groups) {
    boolean cells = counters != null;
    List<Measure> measures =
        Arrays.stream(Measure.values()).filter(m -> m.subject() == subject).toList();
    String group = group(question, breakdown, subject, cells);
    Sql sql = Sql.of("select " + group + " as grp");
    for (Measure measure : measures) {
      sql.add(", sum(case when ")
          .add(condition(measure, question, cells))
          .add(cells ? " then c.n else 0 end)" : " then 1 else 0 end)");
    }
    for (Sql rows :
        cells ? List.of(overCells(question, counters, subject)) : overFacts(question, subject)) {
      new Sql()
          .add(sql)
          .add(rows)
          .add(" group by grp")
          .list(
              database,
              row -> {
                Counts counts = groups.computeIfAbsent(row.getString(1), name -> new Counts());
                for (int i = 0; i < measures.size(); i++) {
                  counts.add(measures.get(i), row.getLong(i + 2));
                }
                return counts;
              });
    }
  }

  /** How long the hazards took that were signed off. */
  private void close(
      Question question, Breakdown breakdown, Cells counters, Map<String, Counts> groups) {
    boolean cells = counters != null;
    String group = "select " + group(question, breakdown, Subject.HAZARD, cells) + " as grp, ";
    List<Sql> closed = new ArrayList<>();
    if (cells) {
      closed.add(
          Sql.of(group + "c.days as days, sum(c.n) from cell_closing c where ")
              .add(counters.of(Subject.HAZARD))
              .add(question.period().onMonths("c.month")));
    } else {
      for (Sql rows : overFacts(question, Subject.HAZARD)) {
        closed.add(
            Sql.of(group + "datediff(f.signed_off_on, f.found_on) as days, count(*)")
                .add(rows)
                .add(" and ")
                .add(condition(Measure.HAZARDS_SIGNED_OFF, question, false)));
      }
    }
    for (Sql sql : closed) {
      sql.add(" group by grp, days")
          .list(
              database,
              row -> {
                Counts counts = groups.computeIfAbsent(row.getString(1), name -> new Counts());
                counts.closing().put(row.getInt(2), row.getLong(3));
                return counts;
              });
    }
  }

  /** The condition of a measure with its places filled. */
  Sql condition(Measure measure, Question question, boolean cells) {
    String text = cells ? measure.overCells() : measure.overFacts(question.reach());
    Sql sql = new Sql();
    Matcher places = PLACES.matcher(text);
    int from = 0;
    while (places.find()) {
      sql.add(text.substring(from, places.start()));
      if (places.group().equals(":asOf")) {
        // the cells write days as text
        sql.add("?", cells ? question.asOf().day().toString() : question.asOf().day());
      } else if (places.group().equals(":cutOff")) {
        // and months
        LocalDate cutOff = question.cutOff();
        sql.add("?", cells ? YearMonth.from(cutOff).toString() : cutOff);
      } else {
        sql.add(highRisk.condition(cells ? "c" : "f", question.reach().region()));
      }
      from = places.end();
    }
    return sql.add(text.substring(from));
  }

  /**
   * From where, bounded by place, period and day: one part, or two where there are rows that held
   * on that day and hold no more.
   */
  static List<Sql> overFacts(Question question, Subject subject) {
    return subject.facts().stream().map(layer -> overFacts(question, subject, layer)).toList();
  }

  private static Sql overFacts(Question question, Subject subject, Layer layer) {
    LocalDate day = question.asOf().day();
    Sql sql =
        Sql.of(" from " + layer.table() + " f where ")
            .add(question.reach().bounds("f", subject.enterpriseColumn()))
            .add(layer.held("f", day));
    return subject.isPeriodic()
        ? sql.add(question.period().onDays("f." + subject.dayColumn(), day))
        : sql.add(" and f." + subject.dayColumn() + " <= ?", day);
  }

  private static Sql overCells(Question question, Cells counters, Subject subject) {
    Sql sql =
        Sql.of(" from " + subject.cells() + " c where ")
            .add(counters.of(subject))
            .add(subject.cellCondition());
    return subject.isPeriodic() ? sql.add(question.period().onMonths("c.month")) : sql;
  }

  /**
   * A place's own counters, or, told apart by children, those of the places directly below. A
   * city's districts are named one by one, because each has its own part of the primary key.
   */
  private Cells cells(Question question, Breakdown breakdown) {
    RegionState region = question.reach().region();
    Sql own = question.reach().place("c");
    boolean below = breakdown == Breakdown.CHILDREN;
    Sql summed =
        switch (region.level()) {
          case CITY ->
              new Sql()
                  .add(own)
                  .add(" and c.district_code in ")
                  .addIn(below ? districts(region) : List.of("*"))
                  .add(" and c.town_code = '*'");
          case DISTRICT ->
              new Sql().add(own).add(below ? " and c.town_code <> '*'" : " and c.town_code = '*'");
          case TOWN, VILLAGE -> own;
        };
    return new Cells(own, summed);
  }

  /** With the empty code, under which stands what belongs to the city alone. */
  private List<String> districts(RegionState city) {
    List<String> codes = new ArrayList<>(List.of(""));
    regions.childrenOf(city.code()).forEach(district -> codes.add(district.code()));
    return codes;
  }

  private static String group(
      Question question, Breakdown breakdown, Subject subject, boolean cells) {
    String alias = cells ? "c." : "f.";
    return switch (breakdown) {
      case NONE -> "''";
      case CHILDREN -> alias + childColumn(question.reach().region().level());
      case MONTHS -> cells ? "c.month" : "date_format(f." + subject.dayColumn() + ", '%Y-%m')";
    };
  }

  /** The column that says which place below a row belongs to. */
  static String childColumn(RegionLevel level) {
    return switch (level) {
      case CITY -> Reach.columnOf(RegionLevel.DISTRICT);
      case DISTRICT -> Reach.columnOf(RegionLevel.TOWN);
      case TOWN, VILLAGE -> Reach.columnOf(RegionLevel.VILLAGE);
    };
  }
}
