package io.zhiben.reporting.indicator;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.Formula;
import io.zhiben.plans.Indicator;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.query.Cursor;
import io.zhiben.reporting.query.Layer;
import io.zhiben.reporting.query.Sql;
import io.zhiben.reporting.thing.FactThings;
import io.zhiben.reporting.thing.OwnThings;
import io.zhiben.reporting.thing.Thing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Lists the records behind an indicator, newest first, by the conditions that the figure has. */
@ApplicationScoped
class IndicatorRecords {
  private final Database database;
  private final NumberQuery numbers;
  private final RegionTree regions;

  IndicatorRecords(Database database, NumberQuery numbers, RegionTree regions) {
    this.database = database;
    this.numbers = numbers;
    this.regions = regions;
  }

  /**
   * Of all areas together; nothing where the indicator is of a duty or typed, and where the plans
   * below measure different things: each place has records of its own then.
   *
   * @param domain responsibility domain that they are of, as figures are told apart by; empty for
   *     what has none, null for all
   */
  Page<IndicatorRecord> fetch(
      List<PlanArea<Indicator>> areas,
      Span span,
      String domain,
      PageRequest page,
      Locale locale) {
    if (!Shape.alike(areas)) {
      return Cursor.of(page).page(List.of(), 0, row -> null);
    }
    Formula formula = areas.getFirst().item().value();
    Formula shown = Behind.shown(formula);
    Optional<FactThings> facts =
        shown.things() == null ? Optional.empty() : FactThings.of(shown.things());
    return facts.isPresent()
        ? facts(areas, facts.get(), span, domain, page)
        // what no table of facts holds is of no domain
        : own(domain == null || domain.isEmpty() ? areas : List.of(), shown, span, page, locale);
  }

  private Page<IndicatorRecord> facts(
      List<PlanArea<Indicator>> areas,
      FactThings facts,
      Span span,
      String domain,
      PageRequest page) {
    Cursor cursor = Cursor.of(page);
    String day = "f." + facts.day();
    Sql all = new Sql();
    long total = 0;
    String between = "(";
    for (PlanArea<Indicator> area : areas) {
      Formula formula = area.item().value();
      Formula shown = Behind.shown(formula);
      for (Layer layer : facts.layers()) {
        // beside the figure's own conditions: whoever is counted as signed off is that on the day
        Sql rows = NumberQuery.rows(area, shown, facts, layer, span);
        if (formula.days() != null) {
          rows.add(" and f.signed_off_on <= ?", span.to());
        }
        if (domain != null) {
          rows.add(" and ")
              .add(Grouping.DOMAINS.of(facts, area.reach().region().level(), span.to()))
              .add(" = ?", domain);
        }
        total +=
            Sql.of("select count(*) from (select f.id")
                .add(rows)
                .add(" limit ?) counted", PageRequest.WINDOW + 1)
                .one(database, row -> row.getLong(1));
        // as many of each part as could be on the page, by the part's index
        all.add(between)
            .add("select f.id, " + day + " as on_day, f.place_code, ")
            .add(facts.label() + " as label, ")
            .add((facts.state() == null ? "null" : facts.state()) + " as state, ")
            .add((facts.enterprise() == null ? "null" : "f." + facts.enterprise()))
            .add(" as enterprise_id, (")
            .add(counted(area, formula, shown, facts, span))
            .add(") as counted")
            .add(rows)
            .add(cursor.behind(day, "f.id"))
            .add(
                " order by " + day + " desc, f.id desc limit ?",
                page.limit() + 1 + cursor.offset());
        between = ") union all (";
      }
    }
    List<IndicatorRecord> found =
        Sql.of(
                "select x.*, r.name as region_name, e.name as enterprise_name from (select y.* from (")
            .add(all)
            .add(")) y")
            .add(
                " order by y.on_day desc, y.id desc limit ? offset ?",
                page.limit() + 1,
                cursor.offset())
            .add(") x left join region r on r.code = x.place_code")
            .add(" left join fact_enterprise e on e.id = x.enterprise_id")
            .add(" order by x.on_day desc, x.id desc")
            .list(database, row -> read(facts, row));
    return cursor.page(
        found,
        Math.min(total, PageRequest.WINDOW + 1),
        row -> Cursor.after(row.date(), UUID.fromString(row.id())));
  }

  /** Whether a record of the whole is in the part, where both are of one kind. */
  private static Sql counted(
      PlanArea<Indicator> area, Formula formula, Formula shown, FactThings facts, Span span) {
    Formula part = Behind.part(formula);
    if (part == null || part.equals(shown)) {
      return Sql.of("1 = 1");
    }
    boolean masked = area.reach().ofOneEnterprise();
    if (part.things() == facts.things()) {
      return Sql.of("1 = 1").add(facts.conditions("f", part.where(), span.to(), masked));
    }
    FactThings done = FactThings.of(part.things()).orElse(null);
    if (done == null || done.enterprise() == null || facts.enterprise() == null) {
      return Sql.of("1 = 0");
    }
    return Layer.exists(
        done.layers(),
        "p",
        span.to(),
        Sql.of("p." + done.enterprise() + " = f." + facts.enterprise())
            .add(done.within("p", span.from(), span.to()))
            .add(done.conditions("p", part.where(), span.to(), masked)));
  }

  private Page<IndicatorRecord> own(
      List<PlanArea<Indicator>> areas, Formula shown, Span span, PageRequest page, Locale locale) {
    Cursor cursor = Cursor.of(page);
    if (shown.things() == null) {
      return cursor.page(List.of(), 0, row -> null);
    }
    List<IndicatorRecord> all =
        areas.stream()
            .flatMap(area ->
                numbers.things(area, Behind.shown(area.item().value()), span).stream()
                    .map(thing -> record(area, thing, locale)))
            .sorted(
                Comparator.comparing(IndicatorRecord::date)
                    .thenComparing(IndicatorRecord::id)
                    .reversed())
            .toList();
    int from = Math.min(cursor.offset(), all.size());
    int to = Math.min(from + page.limit(), all.size());
    // reached by page number alone: these lists are short
    return new Page<>(all.subList(from, to), all.size(), true, null);
  }

  private IndicatorRecord record(PlanArea<Indicator> area, Thing thing, Locale locale) {
    Formula part = Behind.part(area.item().value());
    boolean counted =
        part == null || (part.things() != null && OwnThings.meets(thing, part.where()));
    return new IndicatorRecord(
        Behind.shown(area.item().value()).things(),
        thing.id(),
        null,
        null,
        thing.title().in(locale),
        null,
        thing.placeCode(),
        regions.find(thing.placeCode()).map(RegionState::name).orElse(null),
        thing.day(),
        counted);
  }

  private static IndicatorRecord read(FactThings facts, ResultSet row) throws SQLException {
    byte[] enterprise = row.getBytes("enterprise_id");
    return new IndicatorRecord(
        facts.things(),
        Database.uuid(row.getBytes("id")).toString(),
        enterprise == null ? null : Database.uuid(enterprise),
        row.getString("enterprise_name"),
        row.getString("label"),
        row.getString("state"),
        row.getString("place_code"),
        row.getString("region_name"),
        row.getObject("on_day", LocalDate.class),
        row.getBoolean("counted"));
  }
}
