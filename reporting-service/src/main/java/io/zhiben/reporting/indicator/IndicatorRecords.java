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
   */
  Page<IndicatorRecord> fetch(
      List<PlanArea<Indicator>> areas, RecordsAsked asked, PageRequest page, Locale locale) {
    Formula shown = asked.of(areas.getFirst().item().value());
    if (!Shape.alike(areas) || shown == null || shown.things() == null) {
      return Cursor.of(page).page(List.of(), 0, row -> null);
    }
    Optional<FactThings> facts = FactThings.of(shown.things());
    return facts.isPresent()
        ? facts(areas, facts.get(), asked, page)
        : own(areas, asked, page, locale);
  }

  private Page<IndicatorRecord> facts(
      List<PlanArea<Indicator>> areas, FactThings facts, RecordsAsked asked, PageRequest page) {
    Cursor cursor = Cursor.of(page);
    Span span = asked.span();
    String day = "f." + facts.day();
    Sql all = new Sql();
    long total = 0;
    String between = "(";
    for (PlanArea<Indicator> area : areas) {
      Formula formula = area.item().value();
      Formula shown = asked.of(formula);
      for (Layer layer : facts.layers()) {
        // beside the figure's own conditions: whoever is counted as signed off is that on the day
        Sql rows = NumberQuery.rows(area, shown, facts, layer, span);
        if (formula.days() != null) {
          rows.add(" and f.signed_off_on <= ?", span.to());
        }
        rows.add(further(area, asked, shown, facts));
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
            .add(asked.other() ? Sql.of("1 = 1") : counted(area, formula, shown, facts, span))
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

  /** Of a domain alone, and of a part those alone whose enterprises are among the whole. */
  private static Sql further(
      PlanArea<Indicator> area, RecordsAsked asked, Formula shown, FactThings facts) {
    Sql sql = new Sql();
    Span span = asked.span();
    if (asked.domain() != null) {
      sql.add(" and ")
          .add(Grouping.DOMAINS.of(facts, area.reach().region().level(), span.to()))
          .add(" = ?", asked.domain());
    }
    Formula.Share share = area.item().value().share();
    return asked.other() && share != null
        ? sql.add(NumberQuery.amongTheWhole(area, shown, share.whole(), facts, span, Grouping.NONE))
        : sql;
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
      List<PlanArea<Indicator>> areas, RecordsAsked asked, PageRequest page, Locale locale) {
    Cursor cursor = Cursor.of(page);
    if (asked.domain() != null && !asked.domain().isEmpty()) {
      // what no table of facts holds is of no domain
      return cursor.page(List.of(), 0, row -> null);
    }
    List<IndicatorRecord> all =
        areas.stream()
            .flatMap(area ->
                numbers.things(area, asked.of(area.item().value()), asked.span()).stream()
                    .map(thing -> record(area, asked, thing, locale)))
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

  private IndicatorRecord record(
      PlanArea<Indicator> area, RecordsAsked asked, Thing thing, Locale locale) {
    Formula part = asked.other() ? null : Behind.part(area.item().value());
    boolean counted =
        part == null || (part.things() != null && OwnThings.meets(thing, part.where()));
    return new IndicatorRecord(
        asked.of(area.item().value()).things(),
        thing.id(),
        null,
        null,
        thing.title().in(locale),
        null,
        thing.placeCode(),
        regions.find(thing.placeCode()).map(RegionState::name).orElse(null),
        thing.day(),
        counted,
        thing.pageId());
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
        row.getBoolean("counted"),
        null);
  }
}
